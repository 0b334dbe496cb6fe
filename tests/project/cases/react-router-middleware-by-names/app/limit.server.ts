import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function limit({ request }: { request: Request }, next: () => Promise<Response>): Promise<Response> {
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
  return next();
}
