import { NextResponse } from 'next/server';

export const revalidate = 3600;

export function GET() {
  return NextResponse.json(Array.from({ length: 100_000 }, (_, id) => id));
}

export async function POST() { // handler: POST /feed unguarded
  return NextResponse.json({ ok: true });
}
