import { checkRateLimit, unstable_checkRateLimit } from '@vercel/firewall';

export async function GET(request: Request) { // handler: GET /api/firewall guarded handler
  const { rateLimited } = await checkRateLimit('list', { request });
  if (rateLimited) {
    return new Response('Too Many Requests', { status: 429 });
  }
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/firewall unguarded ; near-miss: unchecked
  const { error } = await checkRateLimit('create', { request });
  if (error) {
    console.warn(error);
  }
  return Response.json([]);
}

export async function PUT(request: Request) { // handler: PUT /api/firewall guarded handler
  const result = await unstable_checkRateLimit('replace', { request });
  if (result.rateLimited) {
    return Response.json({ error: 'too many requests' }, { status: 429 });
  }
  return Response.json([]);
}
