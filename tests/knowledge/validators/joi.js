// sample: what Joi lets through, asked by hapi and in the handler
import Hapi from '@hapi/hapi';
import express from 'express';
import Joi from 'joi';

const server = Hapi.server({ port: 3000 });
const number = Joi.number().integer().min(0);

server.route({ // handler: GET /plain unguarded
  method: 'GET',
  path: '/plain',
  options: { validate: { query: { n: number.max(100), m: number.required() } } },
  handler: ({ query }, h) => h.response('x'.repeat(query.n) + 'x'.repeat(query.m)), // amplifies: request
});

server.route({ // handler: GET /over/{n} unguarded
  method: 'GET',
  path: '/over/{n}',
  options: {
    validate: { params: Joi.object().keys({ n: Joi.number().max(200_000) }) },
    handler: ({ params }) => 'x'.repeat(params.n), // amplifies: request 200000
  },
});

server.route({ // handler: GET /options unguarded
  method: 'GET',
  path: '/options',
  options: { validate: { query: Joi.object({ n: number.max(100), m: number }).options({ stripUnknown: true }) } },
  handler: ({ query }) => 'x'.repeat(query.n) + 'x'.repeat(query.m), // amplifies: request
});

server.route({ // handler: GET /function unguarded
  method: 'GET',
  path: '/function',
  options: { validate: { query: (value) => ({ n: Math.min(value.n, 10) }) } },
  handler: ({ query }) => 'x'.repeat(query.n),
});

const app = express();

app.get('/value', (req, res) => { // handler: GET /value unguarded
  const { error, value } = Joi.object({ n: number.max(100), m: number }).validate(req.query);
  if (error) return res.status(400).json(error);
  return res.send('x'.repeat(value.n) + 'x'.repeat(value.m)); // amplifies: request
});

app.get('/async', async (req, res) => { // handler: GET /async unguarded
  const { n, m } = await Joi.object({ n: number.less(100), m: number }).validateAsync(req.query);
  res.send('x'.repeat(n) + 'x'.repeat(m)); // amplifies: request
});

app.get('/attempt', (req, res) => { // handler: GET /attempt unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, number.max(10))) + 'x'.repeat(Joi.attempt(req.query.m, number))); // amplifies: request
});

app.get('/valid', (req, res) => { // handler: GET /valid unguarded
  const { error, value } = Joi.object({ size: Joi.number().valid(10, 20).default(10), port: Joi.number().port() }).validate(req.query);
  if (error) return res.status(400).end();
  res.send('x'.repeat(value.size) + 'x'.repeat(value.port));
});

app.get('/unknown', (req, res) => { // handler: GET /unknown unguarded
  const { error, value } = Joi.object({ a: number.custom((n) => Math.min(n, 10)), b: number.max(Joi.ref('a')), c: number.when('a', { is: 1, then: number.max(5) }) }).validate(req.query);
  if (error) return res.status(400).end();
  res.send('x'.repeat(value.a) + 'x'.repeat(value.b) + 'x'.repeat(value.c));
});

app.post('/items', (req, res) => { // handler: POST /items unguarded
  const { error, value } = Joi.object({ few: Joi.array().items(Joi.string()).max(5), many: Joi.array().items(Joi.string()) }).validate(req.body);
  if (error) return res.status(400).end();
  res.write(value.few.map(() => 'x'.repeat(1000)).join(''));
  res.end(value.many.map(() => 'x'.repeat(1000)).join(''));
});

app.listen(3001);
await server.start();
