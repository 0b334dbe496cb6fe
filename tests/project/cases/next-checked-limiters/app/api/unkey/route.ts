import { Ratelimit } from '@unkey/ratelimit';

const limiter = new Ratelimit({ rootKey: process.env.UNKEY_ROOT_KEY!, namespace: 'depot', limit: 10, duration: '60s' });

export async function GET(request: Request) { // handler: GET /api/unkey guarded handler
  const ratelimit = await limiter.limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!ratelimit.success) {
    return new Response('Too Many Requests', { status: 429 });
  }
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/unkey unguarded ; near-miss: unchecked
  await limiter.limit(request.headers.get('x-forwarded-for') ?? 'unknown', { cost: 2 });
  return Response.json([]);
}
