import type { RequestHandler } from '@sveltejs/kit';
import { assertAllowed } from './limits';

export const limited = (handler: RequestHandler): RequestHandler => async (event) => {
  await assertAllowed(event);
  return handler(event);
};

export const timed = (handler: RequestHandler): RequestHandler => async (event) => {
  const started = Date.now();
  const response = await handler(event);
  response.headers.set('server-timing', `total;dur=${Date.now() - started}`);
  return response;
};
