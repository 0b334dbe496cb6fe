import { NextResponse } from 'next/server';
import { describe, isMailRateLimitError } from './errors';

type Handler = (request: Request) => Promise<Response>;

export const withErrors = (handler: Handler): Handler => async (request) => {
  try {
    return await handler(request);
  } catch (failure) {
    const known = describe(failure);
    if (known) return NextResponse.json({ error: known.message }, { status: known.code });
    if (isMailRateLimitError(failure)) console.warn('busy');
    return NextResponse.json({ error: 'Something went wrong' }, { status: 500 });
  }
};
