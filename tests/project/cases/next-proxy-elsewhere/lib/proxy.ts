import { NextResponse, type NextRequest } from 'next/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

/** Nobody calls this: the file is not where Next looks for a proxy. */
export async function proxy(request: NextRequest) {
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch {
    return new NextResponse('Too Many Requests', { status: 429 });
  }
  return NextResponse.next();
}
