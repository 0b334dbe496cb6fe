import type { NextFetchEvent, NextRequest } from 'next/server';
import type { Factory } from './stack';

export const withHeaders: Factory = (next) => async (request: NextRequest, event: NextFetchEvent) => {
  const response = await next(request, event);
  if (response) response.headers.set('x-frame-options', 'DENY');
  return response;
};
