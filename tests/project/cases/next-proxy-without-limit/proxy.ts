import { NextResponse, type NextRequest } from 'next/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function proxy(request: NextRequest) {
  if (!request.cookies.has('session') && request.nextUrl.pathname !== '/login') {
    return NextResponse.redirect(new URL('/login', request.url));
  }
  const response = NextResponse.next();
  try {
    const { remainingPoints } = await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
    response.headers.set('X-RateLimit-Remaining', String(remainingPoints));
  } catch {
    response.headers.set('X-RateLimit-Remaining', '0');
  }
  return response;
}

export const config = { matcher: '/:path*' };
