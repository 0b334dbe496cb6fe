import asyncHandler from 'express-async-handler';
import type { RequestHandler } from 'express';

/** Errors of any function that a file exports reach the error handler. */
export function wrapAll<Name extends string>(functions: Record<Name, unknown>): Record<Name, RequestHandler> {
  const wrapped = {} as Record<Name, RequestHandler>;
  (Object.keys(functions) as Name[]).forEach((name) => {
    const each = functions[name];
    if (typeof each !== 'function') return;
    wrapped[name] = asyncHandler(each as RequestHandler);
  });
  return wrapped;
}

export function wrapEntries(functions: object): Record<string, RequestHandler> {
  const wrapped: Record<string, RequestHandler> = {};
  for (const [name, each] of Object.entries(functions)) wrapped[name] = asyncHandler(each);
  return wrapped;
}

export function wrapIn(functions: Record<string, unknown>): Record<string, RequestHandler> {
  const wrapped: Record<string, RequestHandler> = {};
  for (const name in functions) wrapped[name] = asyncHandler(functions[name] as RequestHandler);
  return wrapped;
}
