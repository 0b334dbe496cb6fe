// sample: what schemas let through of numbers or text, or of one of several schemas, as each package decides it for a query and for a JSON body
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import Ajv from 'ajv';
import express from 'express';
import fastify from 'fastify';
import Joi from 'joi';
import * as box from 'typebox';
import * as v from 'valibot';
import { z } from 'zod';

const app = express();
app.use(express.json());

app.get('/zod-any-text', (req, res) => { // handler: GET /zod-any-text unguarded
  res.send('x'.repeat(z.union([z.number().max(100), z.string()]).parse(req.query.n))); // amplifies: request
});
app.post('/zod-enum', (req, res) => { // handler: POST /zod-enum unguarded
  res.send('x'.repeat(z.union([z.number().max(100), z.enum(['5', '10'])]).parse(req.body.n)));
});
app.post('/zod-enum-many', (req, res) => { // handler: POST /zod-enum-many unguarded
  res.send('x'.repeat(z.union([z.number().max(500_000), z.enum(['5', '10'])]).parse(req.body.n))); // amplifies: request 500000
});
app.get('/zod-or', (req, res) => { // handler: GET /zod-or unguarded
  res.send('x'.repeat(z.coerce.number().max(100).or(z.string()).parse(req.query.n))); // amplifies: request
});
app.get('/zod-or-not', (req, res) => { // handler: GET /zod-or-not unguarded
  res.send('x'.repeat(z.coerce.number().max(100).or(z.literal('all')).parse(req.query.n)));
});
app.get('/zod-next', (req, res) => { // handler: GET /zod-next unguarded
  res.send('x'.repeat(z.union([z.number(), z.string()]).pipe(z.coerce.number().max(100)).parse(req.query.n)));
});
app.get('/zod-next-many', (req, res) => { // handler: GET /zod-next-many unguarded
  res.send('x'.repeat(z.union([z.number(), z.string()]).pipe(z.coerce.number().max(500_000)).parse(req.query.n))); // amplifies: request 500000
});
app.get('/zod-transform', (req, res) => { // handler: GET /zod-transform unguarded
  res.send('x'.repeat(z.union([z.number(), z.string()]).transform(Number).parse(req.query.n))); // amplifies: request
});
app.get('/zod-transform-capped', (req, res) => { // handler: GET /zod-transform-capped unguarded
  res.send('x'.repeat(z.union([z.number(), z.string()]).transform((n) => Math.min(Number(n), 100)).parse(req.query.n)));
});
app.get('/zod-inner', (req, res) => { // handler: GET /zod-inner unguarded
  res.send('x'.repeat(z.union([z.number().max(100), z.string().transform(Number).pipe(z.number().max(100))]).parse(req.query.n)));
});
app.get('/zod-inner-any', (req, res) => { // handler: GET /zod-inner-any unguarded
  res.send('x'.repeat(z.union([z.number().max(100), z.string().transform(Number)]).parse(req.query.n))); // amplifies: request
});
app.post('/zod-refined', (req, res) => { // handler: POST /zod-refined unguarded
  res.send('x'.repeat(z.union([z.number(), z.string()]).refine((n) => Number(n) <= 100).parse(req.body.n)));
});
app.post('/zod-short', (req, res) => { // handler: POST /zod-short unguarded
  res.send('x'.repeat(z.union([z.number().max(100), z.string().max(4)]).parse(req.body.n)));
});
app.post('/zod-asked', (req, res) => { // handler: POST /zod-asked unguarded
  const n = z.union([z.number().max(100), z.string()]).parse(req.body.n);
  res.send(typeof n === 'string' ? n : 'x'.repeat(n));
});
app.post('/zod-asked-many', (req, res) => { // handler: POST /zod-asked-many unguarded
  const n = z.union([z.number().max(500_000), z.string()]).parse(req.body.n);
  res.send(typeof n === 'string' ? n : 'x'.repeat(n)); // amplifies: request 500000
});
app.post('/zod-null', (req, res) => { // handler: POST /zod-null unguarded
  res.send('x'.repeat(z.union([z.number().max(500_000), z.null(), z.boolean()]).parse(req.body.n) ?? 0)); // amplifies: request 500000
});
app.post('/zod-null-few', (req, res) => { // handler: POST /zod-null-few unguarded
  res.send('x'.repeat(z.number().max(100).or(z.null()).parse(req.body.n) ?? 0));
});
app.post('/zod-list', (req, res) => { // handler: POST /zod-list unguarded
  const tags = z.union([z.string(), z.array(z.string())]).parse(req.body.tags);
  res.send([tags].flat().join());
});

app.get('/valibot', (req, res) => { // handler: GET /valibot unguarded
  res.send('x'.repeat(v.parse(v.union([v.pipe(v.number(), v.maxValue(100)), v.string()]), req.query.n))); // amplifies: request
});
app.get('/valibot-steps', (req, res) => { // handler: GET /valibot-steps unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number(), v.maxValue(100)), req.query.n)));
});
app.get('/valibot-steps-many', (req, res) => { // handler: GET /valibot-steps-many unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.union([v.number(), v.string()]), v.transform(Number), v.number(), v.maxValue(500_000)), req.query.n))); // amplifies: request 500000
});
app.get('/valibot-bounded', (req, res) => { // handler: GET /valibot-bounded unguarded
  res.send('x'.repeat(v.parse(v.pipe(v.union([v.number(), v.string()]), v.maxValue(100)), req.query.n)));
});

app.get('/joi', (req, res) => { // handler: GET /joi unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.alternatives().try(Joi.number().max(100), Joi.string())))); // amplifies: request
});
app.get('/joi-few', (req, res) => { // handler: GET /joi-few unguarded
  res.send('x'.repeat(Joi.attempt(req.query.n, Joi.alternatives().try(Joi.number().max(100), Joi.string().valid('all')))));
});
app.get('/joi-list', (req, res) => { // handler: GET /joi-list unguarded
  const query = Joi.attempt(req.query, Joi.object({ n: [Joi.number().max(100), Joi.string().valid('all')] }));
  res.send('x'.repeat(query.n));
});
app.get('/joi-list-many', (req, res) => { // handler: GET /joi-list-many unguarded
  const query = Joi.attempt(req.query, Joi.object({ n: [Joi.number().max(500_000), Joi.string().valid('all')] }));
  res.send('x'.repeat(query.n)); // amplifies: request 500000
});

app.get('/typebox', (req, res) => { // handler: GET /typebox unguarded
  res.send('x'.repeat(Value.Parse(Type.Union([Type.Integer({ maximum: 100 }), Type.String()]), req.query.n))); // amplifies: request
});
app.get('/typebox-null', (req, res) => { // handler: GET /typebox-null unguarded
  res.send('x'.repeat(Value.Parse(Type.Union([Type.Integer({ maximum: 500_000 }), Type.Null()]), req.query.n) ?? 0)); // amplifies: request 500000
});
app.get('/typebox-null-few', (req, res) => { // handler: GET /typebox-null-few unguarded
  res.send('x'.repeat(Value.Parse(Type.Union([Type.Integer({ maximum: 100 }), Type.Null()]), req.query.n) ?? 0));
});
app.post('/typebox-false', (req, res) => { // handler: POST /typebox-false unguarded
  res.send('x'.repeat(Value.Parse(Type.Union([Type.Integer({ maximum: 500_000 }), Type.Boolean()]), req.body.n) || 0)); // amplifies: request 500000
});
app.post('/typebox-false-1', (req, res) => { // handler: POST /typebox-false-1 unguarded
  res.send('x'.repeat(Value.Parse(box.Union([box.Integer({ maximum: 500_000 }), box.Boolean()]), req.body.n) || 0)); // amplifies: request 500000
});
app.post('/joi-false', (req, res) => { // handler: POST /joi-false unguarded
  res.send('x'.repeat(Joi.attempt(req.body.n, Joi.alternatives(Joi.number().max(500_000), Joi.boolean())) || 0)); // amplifies: request 500000
});
app.post('/valibot-null', (req, res) => { // handler: POST /valibot-null unguarded
  res.send('x'.repeat(v.parse(v.union([v.pipe(v.number(), v.maxValue(500_000)), v.null()]), req.body.n) ?? 0)); // amplifies: request 500000
});

const ajv = new Ajv();
const either = ajv.compile({ type: 'object', properties: { n: { type: ['integer', 'string'], maximum: 100 } }, required: ['n'] });
const few = ajv.compile({ type: 'object', properties: { n: { type: ['integer', 'null'], maximum: 100 } }, required: ['n'] });
app.post('/ajv', (req, res) => { // handler: POST /ajv unguarded
  if (!either(req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n)); // amplifies: request
});
app.post('/ajv-few', (req, res) => { // handler: POST /ajv-few unguarded
  if (!few(req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n));
});

const server = fastify();
const querystring = (n: object): object => ({ schema: { querystring: { type: 'object', properties: { n } } } });
server.get('/types', querystring({ type: ['integer', 'string'], maximum: 100 }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /types unguarded ; amplifies: request
server.get('/types-short', querystring({ type: ['integer', 'string'], maximum: 100, maxLength: 2 }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /types-short unguarded
server.get('/types-shaped', querystring({ type: ['integer', 'string'], maximum: 100, pattern: '^\\d{1,2}$' }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /types-shaped unguarded
server.get('/any', querystring({ anyOf: [{ type: 'integer', maximum: 100 }, { type: 'string' }] }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /any unguarded ; amplifies: request
server.get('/any-few', querystring({ anyOf: [{ type: 'integer', maximum: 100 }, { type: 'string', enum: ['all'] }] }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /any-few unguarded
server.get('/one-many', querystring({ oneOf: [{ type: 'integer', maximum: 500_000 }, { type: 'string', enum: ['all'] }] }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /one-many unguarded ; amplifies: request 500000
server.get('/any-beside', querystring({ maximum: 100, anyOf: [{ type: 'integer' }, { type: 'number' }] }), async (request) => 'x'.repeat(request.query.n)); // handler: GET /any-beside unguarded
