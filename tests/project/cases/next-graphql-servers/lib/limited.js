import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function context({ request }) {
  await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  return {};
}
