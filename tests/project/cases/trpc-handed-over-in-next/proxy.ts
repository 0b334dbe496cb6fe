import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { type NextRequest, NextResponse } from 'next/server';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '1 m') });

export async function proxy(request: NextRequest) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? '');
  return success ? NextResponse.next() : new NextResponse('Too Many Requests', { status: 429 });
}

export const config = { matcher: '/admin/:path*' };
