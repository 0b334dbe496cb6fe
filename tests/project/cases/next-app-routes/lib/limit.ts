import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export function keyOf(request: Request): string {
  return request.headers.get('x-forwarded-for') ?? 'unknown';
}

export async function isLimited(request: Request): Promise<boolean> {
  try {
    await limiter.consume(keyOf(request));
    return false;
  } catch {
    return true;
  }
}

/** The answer to a client that asks too often, or nothing. */
export async function refusal(request: Request): Promise<Response | undefined> {
  if (await isLimited(request)) {
    return new Response('Too Many Requests', { status: 429 });
  }
  return undefined;
}
