import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { NextResponse, type NextRequest } from 'next/server';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export default async function limit(request: NextRequest) {
  const { success } = await ratelimit.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  return success ? NextResponse.next() : NextResponse.json({ error: 'too many requests' }, { status: 429 });
}

export const config = { matcher: ['/api/orders/:path*', '/api/invoices'] };
