// sample: a JSON schema on the route bounds a number where it has a maximum
import Fastify from 'fastify';
import { type Static, Type } from '@sinclair/typebox';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';

const app = Fastify({ bodyLimit: 64 * 1024 }).withTypeProvider<TypeBoxTypeProvider>();

interface Count {
  n: number;
}

const boundedQuery = {
  type: 'object',
  required: ['n'],
  properties: { n: { type: 'integer', minimum: 0, maximum: 1000 } },
} as const;

app.get<{ Querystring: Count }>('/bounded', { schema: { querystring: boundedQuery } }, async (request) => 'x'.repeat(request.query.n)); // handler: GET /bounded unguarded

app.get<{ Querystring: Count }>( // handler: GET /converted unguarded
  '/converted',
  { schema: { querystring: { type: 'object', properties: { n: { type: 'integer', minimum: 0 } } } } },
  async (request, reply) => {
    return reply.send(Buffer.alloc(request.query.n)); // amplifies: request
  },
);

app.get<{ Querystring: Count }>( // handler: GET /high unguarded
  '/high',
  { schema: { querystring: { type: 'object', properties: { n: { type: 'integer', minimum: 0, maximum: 1_000_000 } } } } },
  async (request) => 'x'.repeat(request.query.n), // amplifies: request 1000000
);

app.route<{ Params: Count }>({ // handler: GET /params/:n unguarded
  method: 'GET',
  url: '/params/:n',
  schema: { params: { type: 'object', properties: { n: { type: 'integer', exclusiveMaximum: 500 } } } },
  handler: async (request, reply) => {
    for (let i = 0; i < request.params.n; i++) {
      reply.raw.write('line\n');
    }
    reply.raw.end();
    return reply;
  },
});

app.post<{ Body: { size: 10 | 100 } }>('/enum', { // handler: POST /enum unguarded
  schema: { body: { type: 'object', required: ['size'], properties: { size: { enum: [10, 100] } } } },
}, async (request) => Buffer.alloc(request.body.size));

const Body = Type.Object({ count: Type.Integer({ minimum: 1, maximum: 200 }), free: Type.Integer({ minimum: 1 }) });
app.post<{ Body: Static<typeof Body> }>('/typebox', { schema: { body: Body } }, async (request) => { // handler: POST /typebox unguarded
  const rows = Array.from({ length: request.body.count }, () => 0);
  const free = Array.from({ length: request.body.free }, () => 0); // amplifies: request
  return { rows, free };
});

// Up to version 4, the properties alone made a schema.
app.get<{ Params: Count }>('/bare/:n', { schema: { params: { n: { type: 'integer', maximum: 1000 } } } }, async (request) => 'x'.repeat(request.params.n)); // handler: GET /bare/:n unguarded

app.get<{ Querystring: Count }>('/other-schema', { schema: { querystring: { $ref: 'count#' } } }, async (request) => 'x'.repeat(request.query.n)); // handler: GET /other-schema unguarded

// The schema bounds the body; the number comes from the query string.
app.post<{ Querystring: Count; Body: Count }>('/other-part', { // handler: POST /other-part unguarded
  schema: { body: { type: 'object', properties: { n: { type: 'integer', maximum: 10 } } } },
}, async (request) => 'x'.repeat(Number(request.query.n))); // amplifies: request

await app.listen({ port: 3000 });
