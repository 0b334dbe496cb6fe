export function GET(request: Request) { // handler: GET /api/users/[id] unguarded
  const n = Number(new URL(request.url).searchParams.get('n'));
  return new Response('x'.repeat(n)); // amplifies: request
}

const hits = new Map<string, number>();

export async function POST(request: Request) { // handler: POST /api/users/[id] guarded
  const key = request.headers.get('x-real-ip') ?? '';
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  if (count > 10) return new Response('Too Many Requests', { status: 429 });
  return Response.json({});
}
