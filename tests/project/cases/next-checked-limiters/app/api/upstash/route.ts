import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import { headers } from 'next/headers';

const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.fixedWindow(10, '60 s') });

export async function GET() { // handler: GET /api/upstash guarded handler
  const ip = (await headers()).get('x-forwarded-for') ?? 'unknown';
  const { success, limit, remaining, reset } = await ratelimit.limit(ip);
  if (!success) {
    return new Response('Too Many Requests', {
      status: 429,
      headers: { 'X-RateLimit-Limit': String(limit), 'X-RateLimit-Remaining': String(remaining), 'X-RateLimit-Reset': String(reset) },
    });
  }
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/upstash unguarded ; near-miss: unchecked
  const { remaining } = await ratelimit.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  return Response.json([], { headers: { 'X-RateLimit-Remaining': String(remaining) } });
}
