// sample: a function that its type makes a handler, and an app that is given
import type { Elysia, Handler } from 'elysia';

export const handler: Handler = ({ query }) => 'x'.repeat(Number(query.size)); // amplifies: request

export function register(app: Elysia) {
  app.get('/size', handler); // handler: GET /size unknown
  return app.fetch(new Request('http://localhost/size'));
}
