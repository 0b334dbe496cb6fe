import arcjet, { tokenBucket } from '@arcjet/next';
import { NextResponse, type NextRequest } from 'next/server';

const aj = arcjet({
  key: process.env.ARCJET_KEY!,
  rules: [tokenBucket({ mode: 'LIVE', refillRate: 10, interval: 60, capacity: 10 })],
});

export async function protect(request: NextRequest): Promise<NextResponse | null> {
  const decision = await aj.protect(request, { requested: 1 });
  if (decision.isDenied()) {
    return NextResponse.json({ error: 'too many requests' }, { status: 429 });
  }
  return null;
}
