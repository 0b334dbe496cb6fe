import { defineMiddleware } from 'astro:middleware';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const limit = defineMiddleware(async (context, next) => {
  try {
    await limiter.consume(context.clientAddress);
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
  return next();
});
