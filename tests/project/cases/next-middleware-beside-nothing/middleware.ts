import { NextResponse, type NextRequest } from 'next/server';

const hits = new Map<string, number>();

// At the root, while the app lies in `src`: Next.js does not load it.
export function middleware(request: NextRequest) {
  const address = request.headers.get('x-forwarded-for') ?? '';
  const count = (hits.get(address) ?? 0) + 1;
  hits.set(address, count);
  if (count > 3) return new NextResponse('Too Many Requests', { status: 429 });
  return NextResponse.next();
}
