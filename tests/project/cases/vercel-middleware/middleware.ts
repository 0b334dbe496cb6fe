import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { next } from '@vercel/functions';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '10 s') });

export const config = { matcher: '/api/limited' };

export default async function middleware(request: Request) {
  const { success } = await ratelimit.limit(request.headers.get('x-real-ip') ?? 'unknown');
  return success ? next() : new Response('Too Many Requests', { status: 429 });
}
