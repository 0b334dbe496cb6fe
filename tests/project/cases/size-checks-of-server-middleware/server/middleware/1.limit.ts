import { createError, defineEventHandler, getRequestIP } from 'h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 30, duration: 60 });

export default defineEventHandler(async (event) => {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw createError({ statusCode: 429 });
  }
});
