import { NextResponse, type NextRequest } from 'next/server';
import { z } from 'zod';
import { isLimited } from '../../../lib/limit';

const refused = () => NextResponse.json({ error: 'too many requests' }, { status: 429 });

const query = z.object({ width: z.coerce.number().int().max(120) });

export async function GET(request: NextRequest) { // handler: GET /api/banner guarded handler
  if (await isLimited(request)) return refused();
  const width = Number(request.nextUrl.searchParams.get('width'));
  return new Response('='.repeat(width)); // amplifies: request
}

export async function POST(request: NextRequest) { // handler: POST /api/banner guarded handler
  if (await isLimited(request)) return refused();
  const { rows } = await request.json();
  return NextResponse.json({ rows: Array.from({ length: rows }, (_, i) => i) }); // amplifies: request
}

export async function PUT(request: NextRequest) { // handler: PUT /api/banner guarded handler
  if (await isLimited(request)) return refused();
  const { width } = query.parse(Object.fromEntries(request.nextUrl.searchParams));
  return new NextResponse('='.repeat(width));
}

export async function PATCH(request: NextRequest) { // handler: PATCH /api/banner guarded handler
  if (await isLimited(request)) return refused();
  const width = Math.min(Number(request.nextUrl.searchParams.get('width')) || 1, 500_000);
  return new NextResponse('='.repeat(width)); // amplifies: request 500000
}

export async function DELETE(request: NextRequest) { // handler: DELETE /api/banner guarded handler
  if (await isLimited(request)) return refused();
  return new Response('-'.repeat(2_000_000)); // amplifies: constant 2000000
}
