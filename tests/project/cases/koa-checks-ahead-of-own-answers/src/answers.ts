import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import type { Context, Next } from 'koa';

const compress = promisify(brotliCompress);

export const withCompression = async (ctx: Context, next: Next): Promise<void> => {
  ctx['compressed'] = async (body: unknown) => {
    ctx.set('Content-Encoding', 'br');
    ctx.type = 'json';
    ctx.body = await compress(JSON.stringify(body));
  };
  await next();
};
