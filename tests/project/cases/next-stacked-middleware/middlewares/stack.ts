import { type NextMiddleware, NextResponse } from 'next/server';

export type Factory = (next: NextMiddleware) => NextMiddleware;

export function stack(factories: Factory[] = [], index = 0): NextMiddleware {
  const current = factories[index];
  if (current) {
    const next = stack(factories, index + 1);
    return current(next);
  }
  return () => NextResponse.next();
}
