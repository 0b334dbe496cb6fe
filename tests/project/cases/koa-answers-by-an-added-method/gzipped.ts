import { gzipSync } from 'node:zlib';
import type Koa from 'koa';

export function gzipped(app: Koa): void {
  app.context['gzipped'] = function gzip(this: Koa.Context, body: Buffer) {
    this['body'] = gzipSync(body);
  };
}
