import { rateLimit } from '../../../lib/limits';
import { getSession } from '../../../lib/session';

export async function GET(request: Request) { // handler: GET /api/notes guarded handler
  const session = await getSession(request);
  const { allowed } = rateLimit(session?.userId ?? 'guest');
  if (!allowed) {
    return new Response('Too Many Requests', { status: 429 });
  }
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/notes unguarded
  const session = await getSession(request);
  if (!session) {
    return new Response('Unauthorized', { status: 401 });
  }
  return Response.json({ by: session.userId }, { status: 201 });
}

export async function DELETE(request: Request) { // handler: DELETE /api/notes unguarded
  const session = await getSession(request);
  const { remaining } = rateLimit(session?.userId ?? 'guest');
  return new Response(null, { status: 204, headers: { 'X-RateLimit-Remaining': String(remaining) } });
}
