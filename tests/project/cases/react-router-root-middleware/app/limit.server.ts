import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { MiddlewareFunction } from 'react-router';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const limit: MiddlewareFunction<Response> = async ({ request }, next) => {
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch {
    throw new Response('Too Many Requests', { status: 429 });
  }
  return next();
};
