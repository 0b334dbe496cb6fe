import { type NextRequest, NextResponse } from 'next/server';
import { checked, observed } from './lib/limit';

export async function proxy(request: NextRequest) {
  const response = request.nextUrl.pathname.startsWith('/api') ? await checked(request) : await observed(request);
  response.headers.set('x-frame-options', 'DENY');
  return response;
}
