import { count, limit } from '../../../lib/limits';

export async function GET(request: Request) { // handler: GET /api/search guarded handler
  const { ok } = await limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!ok) {
    return Response.json({ error: 'Too many requests' }, { status: 429 });
  }
  return Response.json([]);
}

export async function POST(request: Request) { // handler: POST /api/search unguarded
  const { ok } = await limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!ok) {
    console.warn('asks too often');
  }
  return Response.json([]);
}

export async function PUT(request: Request) { // handler: PUT /api/search unguarded
  const { ok } = await count(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!ok) {
    return Response.json({ error: 'Not now' }, { status: 503 });
  }
  return Response.json([]);
}
