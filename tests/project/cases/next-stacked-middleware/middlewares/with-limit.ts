import { type NextFetchEvent, type NextRequest, NextResponse } from 'next/server';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import type { Factory } from './stack';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '10 s') });

export const withLimit: Factory = (next) => async (request: NextRequest, event: NextFetchEvent) => {
  const { success } = await ratelimit.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!success) return NextResponse.json({ error: 'Too many requests' }, { status: 429 });
  return next(request, event);
};
