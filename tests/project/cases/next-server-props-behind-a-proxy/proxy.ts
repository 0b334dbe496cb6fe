import { NextResponse, type NextRequest } from 'next/server';

const hits = new Map<string, number>();

export function proxy(request: NextRequest) {
  const key = request.headers.get('x-forwarded-for') ?? '';
  const count = (hits.get(key) ?? 0) + 1;
  hits.set(key, count);
  return count > 10 ? new NextResponse('Too Many Requests', { status: 429 }) : NextResponse.next();
}

export const config = { matcher: '/limited' };
