import createError from 'http-errors';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function checkRate(ctx: Context): Promise<void> {
  if (ctx.state['isOperator']) return;
  try {
    await limiter.consume(ctx.ip);
  } catch (error) {
    if (error instanceof RateLimiterRes) throw createError(429, 'Slow down');
    throw createError(500);
  }
}
