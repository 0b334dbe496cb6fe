import { NextResponse, type NextRequest } from 'next/server';
import { protect } from './lib/protect';

export const proxy = async (request: NextRequest) => {
  const refused = await protect(request);
  if (refused) return refused;
  return NextResponse.next();
};

export const config = { matcher: '/api/:path*' };
