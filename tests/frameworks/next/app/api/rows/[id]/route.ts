import { NextResponse } from 'next/server';

export const GET = async (request: Request, { params }: { params: Promise<{ id: string }> }) => {
  const { id } = await params;
  const count = Number(new URL(request.url).searchParams.get('n'));
  return NextResponse.json(Array.from({ length: count }, (_, row) => ({ id, row })));
};
