// sample: what TypeBox lets through, asked by frameworks and in the handler
import { Type } from '@sinclair/typebox';
import { TypeCompiler } from '@sinclair/typebox/compiler';
import { Value } from '@sinclair/typebox/value';
import { Elysia, t } from 'elysia';
import express from 'express';
import Fastify from 'fastify';

const app = Fastify();

app.get('/within', { schema: { querystring: Type.Object({ n: Type.Integer({ minimum: 1, maximum: 100 }) }) } }, async (request) => 'x'.repeat(request.query.n)); // handler: GET /within unguarded

app.get('/over', { schema: { querystring: Type.Object({ n: Type.Integer({ exclusiveMaximum: 400_001 }) }) } }, async (request) => 'x'.repeat(request.query.n)); // handler: GET /over unguarded ; amplifies: request 400000

app.get('/choices', { schema: { querystring: Type.Object({ n: Type.Union([Type.Literal(1), Type.Literal(5)]), m: Type.Optional(Type.Number({ minimum: 0 })) }) } }, async (request) => { // handler: GET /choices unguarded
  return 'x'.repeat(request.query.n) + 'x'.repeat(request.query.m); // amplifies: request
});

app.get('/mixed', { schema: { querystring: { type: 'object', properties: { n: Type.Integer({ maximum: 10 }), m: { type: ['integer', 'null'], maximum: 10 }, k: { type: 'string', pattern: '^[0-9]{1,2}$' } } } } }, async (request) => { // handler: GET /mixed unguarded
  return 'x'.repeat(request.query.n) + 'x'.repeat(request.query.m) + 'x'.repeat(Number(request.query.k));
});

app.get('/unknown', { schema: { querystring: Type.Object({ n: Type.Transform(Type.Integer()).Decode((n) => Math.min(n, 10)).Encode(Number), m: Type.Integer({ maximum: limit() }), k: Type.Ref('k') }) } }, async (request) => { // handler: GET /unknown unguarded
  return 'x'.repeat(request.query.n) + 'x'.repeat(request.query.m) + 'x'.repeat(request.query.k);
});

const server = express();
server.use(express.json());
const Body = Type.Object({ n: Type.Integer({ maximum: 100 }), m: Type.Integer() });
const compiled = TypeCompiler.Compile(Body);

server.post('/checked', (req, res) => { // handler: POST /checked unguarded
  if (!Value.Check(Body, req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n) + 'x'.repeat(req.body.m)); // amplifies: request
});

server.post('/compiled', (req, res) => { // handler: POST /compiled unguarded
  if (!compiled.Check(req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n));
});

server.post('/parsed', (req, res) => { // handler: POST /parsed unguarded
  const { n, m } = Value.Parse(Body, req.body);
  return res.send('x'.repeat(n) + 'x'.repeat(m)); // amplifies: request
});

new Elysia()
  .get('/within', ({ query }) => 'x'.repeat(query.n), { query: t.Object({ n: t.Numeric({ maximum: 100 }) }) }) // handler: GET /within unguarded
  .get('/unbounded', ({ query }) => 'x'.repeat(query.n), { query: t.Object({ n: t.Integer({ description: 'how many' }) }) }) // handler: GET /unbounded unguarded ; amplifies: request
  .get('/list', ({ query }) => query.names.map(() => 'x'.repeat(1000)), { query: t.Object({ names: t.Array(t.String(), { maxItems: 5 }) }) }) // handler: GET /list unguarded
  .guard({ query: t.Object({ n: t.Integer({ maximum: 100 }), m: t.Integer() }) }, (inner) => inner
    .get('/inside', ({ query }) => 'x'.repeat(query.n)) // handler: GET /inside unguarded
    .get('/inside-unbounded', ({ query }) => 'x'.repeat(query.m)) // handler: GET /inside-unbounded unguarded ; amplifies: request
    .get('/inside-other/:n', ({ params }) => 'x'.repeat(Number(params.n)))) // handler: GET /inside-other/:n unguarded ; amplifies: request
  .get('/outside', ({ query }) => 'x'.repeat(Number(query['n']))) // handler: GET /outside unguarded ; amplifies: request
  .group('/group', { params: t.Object({ n: t.Integer({ maximum: 100 }) }) }, (inner) => inner
    .get('/:n', ({ params }) => 'x'.repeat(params.n))) // handler: GET /:n unguarded
  .guard({ query: t.Object({ k: t.Integer({ maximum: 100 }) }) })
  .get('/behind', ({ query }) => 'x'.repeat(query.k)) // handler: GET /behind unguarded
  .get('/model', ({ query }) => 'x'.repeat(query.n), { query: 'page' }) // handler: GET /model unguarded
  .listen(3000);

function limit(): number {
  return Number(process.env['LIMIT']);
}
