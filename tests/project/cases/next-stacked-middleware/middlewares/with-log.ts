import type { NextFetchEvent, NextRequest } from 'next/server';
import type { Factory } from './stack';

export const withLog: Factory = (next) => (request: NextRequest, event: NextFetchEvent) => {
  console.log(request.method, request.url);
  return next(request, event);
};
