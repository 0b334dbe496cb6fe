// sample: sources and sinks of Elysia, and what a TypeBox schema bounds
import { Elysia, status, t } from 'elysia';

new Elysia()
  .get('/query', ({ query }) => 'x'.repeat(Number(query['n']))) // handler: GET /query unguarded ; amplifies: request
  .get('/params/:n', ({ params: { n } }) => 'x'.repeat(Number(n))) // handler: GET /params/:n unguarded ; amplifies: request
  .get('/header', (context) => { // handler: GET /header unguarded
    const count = Number(context.headers['x-count']);
    return { rows: Array.from({ length: count }, (_, row) => row) }; // amplifies: request
  })
  .post('/bytes', ({ body }) => new Response(Buffer.alloc(body.size)), { // handler: POST /bytes unguarded ; amplifies: request
    body: t.Object({ size: t.Number() }),
  })
  .get('/status', ({ query }) => status(418, 'x'.repeat(Number(query['n'])))) // handler: GET /status unguarded ; amplifies: request
  .get('/constant', () => 'response'.repeat(100_000)) // handler: GET /constant unguarded ; amplifies: constant 800000
  .get('/small', () => 'response'.repeat(100)) // handler: GET /small unguarded
  .get('/capped', ({ query }) => 'x'.repeat(Math.min(Number(query['n']) || 0, 500))) // handler: GET /capped unguarded
  .get('/schema', ({ query }) => 'x'.repeat(query.n), { // handler: GET /schema unguarded
    query: t.Object({ n: t.Number({ minimum: 0, maximum: 500 }) }),
  })
  .get('/schema-below', ({ query }) => 'x'.repeat(query.n), { // handler: GET /schema-below unguarded ; amplifies: request
    query: t.Object({ n: t.Number({ minimum: 0 }) }),
  })
  .get('/schema-high', ({ query }) => 'x'.repeat(query.n), { // handler: GET /schema-high unguarded ; amplifies: request 1000000
    query: t.Object({ n: t.Number({ minimum: 0, maximum: 1_000_000 }) }),
  })
  .listen(3000);
