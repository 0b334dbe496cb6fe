import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default defineEventHandler(async (event) => {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw createError({ statusCode: 429, statusMessage: 'Too Many Requests' });
  }
});
