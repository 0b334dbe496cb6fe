import { type NextRequest, NextResponse } from 'next/server';
import { isLimited, refusal } from '@/lib/limit';

interface Context {
  params: Promise<{ id: string }>;
}

export const GET = async (_request: NextRequest, { params }: Context) => { // handler: GET /api/users/[id] unguarded
  const { id } = await params;
  return NextResponse.json({ id });
};

export const PATCH = async (request: NextRequest, { params }: Context) => { // handler: PATCH /api/users/[id] guarded handler
  if (await isLimited(request)) {
    return NextResponse.json({ error: 'too many requests' }, { status: 429 });
  }
  return NextResponse.json({ id: (await params).id });
};

export const DELETE = async (request: NextRequest) => { // handler: DELETE /api/users/[id] guarded handler
  const refused = await refusal(request);
  if (refused) return refused;
  return new Response(null, { status: 204 });
};
