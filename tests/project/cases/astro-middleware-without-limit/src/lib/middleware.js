import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

/** Not where Astro looks. */
export async function onRequest(context, next) {
  try {
    await limiter.consume(context.clientAddress);
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
  return next();
}
