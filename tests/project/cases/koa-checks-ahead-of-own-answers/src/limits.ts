import createHttpError from 'http-errors';
import type { Context } from 'koa';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 250, duration: 3600 });

export const checkLimit = async (ctx: Context, points = 1): Promise<void> => {
  try {
    const result = await limiter.consume(ctx.ip, points);
    ctx.set('X-RateLimit-Remaining', String(result.remainingPoints));
  } catch (error) {
    if (error instanceof RateLimiterRes) {
      ctx.set('Retry-After', String(Math.ceil(error.msBeforeNext / 1000)));
      throw createHttpError(429, 'API rate limit exceeded.', { type: 'rate_limit_exceeded' });
    }
    throw createHttpError(500, 'Internal server error.');
  }
};
