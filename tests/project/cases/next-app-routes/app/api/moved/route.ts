import { NextResponse, type NextRequest } from 'next/server';
import { cookies } from 'next/headers';
import { notFound, permanentRedirect } from 'next/navigation';

export async function GET(request: NextRequest) { // handler: GET /api/moved unguarded
  const size = (await cookies()).get('size');
  if (!size) notFound();
  if (size.value === '0') permanentRedirect('/');
  if (size.value === '1') return NextResponse.rewrite(new URL('/', request.url));
  const { href, search, hash } = request.nextUrl;
  return new NextResponse(href + search + hash + 'x'.repeat(Number(size.value))); // amplifies: request
}

export async function POST(request: NextRequest, { searchParams }: { searchParams: { size: string } }) { // handler: POST /api/moved unguarded
  const bytes = await request.bytes();
  return new Response(bytes.length + 'x'.repeat(Number(searchParams.size)) + request.body); // amplifies: request
}
