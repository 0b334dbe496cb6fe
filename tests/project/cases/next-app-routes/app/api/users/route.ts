import { NextResponse, type NextRequest } from 'next/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export const runtime = 'nodejs';
export const dynamic = 'force-dynamic';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function GET(request: NextRequest) { // handler: GET /api/users unguarded
  const page = request.nextUrl.searchParams.get('page') ?? '1';
  return NextResponse.json({ page, users: [] });
}

export async function POST(request: NextRequest) { // handler: POST /api/users guarded handler
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch {
    return new NextResponse('Too Many Requests', { status: 429 });
  }
  const user = await request.json();
  return NextResponse.json(user, { status: 201 });
}

export async function PUT(request: NextRequest) { // handler: PUT /api/users unguarded ; near-miss: unchecked
  try {
    await limiter.consume(request.headers.get('x-forwarded-for') ?? 'unknown');
  } catch (error) {
    console.warn('asks too often', error);
  }
  return NextResponse.json(await request.json());
}
