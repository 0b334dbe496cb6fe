import type { NextRequest } from 'next/server';

export function GET(request: NextRequest): Response {
  const n = Number(request.nextUrl.searchParams.get('n'));
  return new Response('ab'.repeat(n));
}

export async function POST(request: Request) {
  const { n } = await request.json();
  return Response.json({ text: 'ab'.repeat(n) });
}
