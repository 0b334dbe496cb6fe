import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { NextResponse, type NextRequest } from 'next/server';

type Handler = (request: NextRequest, context: { params: Promise<Record<string, string>> }) => Promise<Response>;

const limiter = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export const withRateLimit =
  (handler: Handler): Handler =>
  async (request, context) => {
    const { success } = await limiter.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
    if (!success) {
      return NextResponse.json({ error: 'too many requests' }, { status: 429 });
    }
    return handler(request, context);
  };

/** Counts, and says how much is left, but refuses nobody. */
export const withRateLimitHeaders =
  (handler: Handler): Handler =>
  async (request, context) => {
    const { remaining } = await limiter.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
    const response = await handler(request, context);
    response.headers.set('X-RateLimit-Remaining', String(remaining));
    return response;
  };

export function withSession(handler: Handler): Handler {
  return async (request, context) => {
    if (!request.cookies.get('session')) {
      return new NextResponse('Sign in', { status: 401 });
    }
    return handler(request, context);
  };
}

export const withWorkspace = (handler: Handler): Handler => withSession(withRateLimit(handler));

export const withErrors = (handler: Handler): Handler => async (request, context) => {
  try {
    return await handler(request, context);
  } catch (error) {
    console.error(error);
    return new NextResponse('Sorry', { status: 500 });
  }
};
