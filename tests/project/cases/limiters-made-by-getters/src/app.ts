import Router from '@koa/router';
import Koa from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Limits } from './limits.js';

const app = new Koa();
const router = new Router();
const byPlan = new Map<string, RateLimiterMemory>();

router.get('/me', async (ctx) => { // handler: GET /me guarded handler
  try {
    await Limits.perUser.consume(ctx.ip);
  } catch (error) {
    if (error instanceof RateLimiterRes) ctx.throw(429);
    throw error;
  }
  ctx.body = { name: 'Ada' };
});

router.get('/you', async (ctx) => { // handler: GET /you unguarded ; near-miss: per-request
  try {
    await Limits.perVisit.consume(ctx.ip);
  } catch (error) {
    if (error instanceof RateLimiterRes) ctx.throw(429);
    throw error;
  }
  ctx.body = { name: 'Grace' };
});

router.get('/reports', async (ctx) => { // handler: GET /reports unguarded ; near-miss: per-request
  let limiter = byPlan.get(ctx.get('x-plan'));
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: 10, duration: 60 });
  }
  try {
    await limiter.consume(ctx.ip);
  } catch (error) {
    if (error instanceof RateLimiterRes) ctx.throw(429);
    throw error;
  }
  ctx.body = [];
});

router.get('/exports', async (ctx) => { // handler: GET /exports guarded handler
  let limiter = byPlan.get(ctx.get('x-plan'));
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: 10, duration: 60 });
    byPlan.set(ctx.get('x-plan'), limiter);
  }
  try {
    await limiter.consume(ctx.ip);
  } catch (error) {
    if (error instanceof RateLimiterRes) ctx.throw(429);
    throw error;
  }
  ctx.body = [];
});

app.use(router.routes());
app.listen(3000);
