// sample: functions that their types make handlers, though nothing here registers them
import type { Context, Handler, HonoRequest, MiddlewareHandler } from 'hono';

export const handler: Handler = (c) => {
  const size = c.req.query('size');
  c.status(200);
  if (size === undefined) return c.redirect('/');
  if (size === '') return c.notFound();
  return c.text('x'.repeat(Number(size))); // amplifies: request
};

export const middleware: MiddlewareHandler = async (c, next) => {
  if (c.req.query('size')) return c.text('x'.repeat(Number(c.req.query('size')))); // amplifies: request
  await next();
};

function sizeOf(request: HonoRequest) {
  return request.query('size');
}

export function plain(c: Context) {
  return c.text('x'.repeat(Number(sizeOf(c.req)))); // amplifies: request
}
