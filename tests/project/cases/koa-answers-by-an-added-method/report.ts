import createError from 'http-errors';
import type { Context } from 'koa';
import { checkRate } from './rate.js';
import { readReport } from './store.js';

export async function showReport(ctx: Context): Promise<void> {
  const { id } = ctx['params'];
  if (!id) {
    ctx.status = 400;
    return;
  }
  await checkRate(ctx);
  const report = await readReport(id);
  if (!report) throw createError(404);
  ctx.type = 'application/json';
  ctx['gzipped'](report);
}
