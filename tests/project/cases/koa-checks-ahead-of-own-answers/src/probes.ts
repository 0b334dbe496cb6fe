import type Router from '@koa/router';
import type { Context } from 'koa';
import { checkLimit } from './limits.js';

const listProbes = async (ctx: Context): Promise<void> => {
  await checkLimit(ctx);
  await ctx['compressed']([]);
};

const getProbe = async (ctx: Context): Promise<void> => {
  await checkLimit(ctx);
  ctx.body = { id: ctx.params.id };
};

const countProbes = async (ctx: Context): Promise<void> => {
  await ctx['compressed']({ probes: 0 });
};

const createProbe = async (ctx: Context): Promise<void> => {
  await checkLimit(ctx, 5).catch((error: Error) => console.warn(error.message));
  ctx.status = 202;
  await ctx['compressed']({ id: 1 });
};

export const registerProbes = (router: Router): void => {
  router.get('/probes', listProbes); // handler: GET /v1/probes guarded handler
  router.get('/probes/:id', getProbe); // handler: GET /v1/probes/:id guarded handler
  router.get('/count', countProbes); // handler: GET /v1/count unguarded
  router.post('/probes', createProbe); // handler: POST /v1/probes unguarded
};
