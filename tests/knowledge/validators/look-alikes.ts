// sample: what looks like a bound of a validator and is none
import express from 'express';
import { query } from 'express-validator';
import Joi from 'joi';
import { z } from './own-z.js';
import * as zod from 'zod';

const app = express();
app.use(express.json());
const bounded = zod.object({ n: zod.coerce.number().max(100) });

// 1: checked, and another request value used.
app.get('/1', (req, res) => { // handler: GET /1 unguarded
  bounded.parse(req.body);
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

// 2: made, and never asked.
app.get('/2', (req, res) => { // handler: GET /2 unguarded
  const schema = zod.object({ n: zod.coerce.number().max(100) });
  res.set('x-schema', String(schema));
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

// 3: only a lower bound.
app.get('/3', (req, res) => { // handler: GET /3 unguarded
  const { n } = zod.object({ n: zod.coerce.number().min(100) }).parse(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

// 4: the text is bounded, not the number that it stands for.
app.get('/4', (req, res) => { // handler: GET /4 unguarded
  const { n } = zod.object({ n: zod.string().max(100) }).parse(req.query);
  res.send('x'.repeat(Number(n))); // amplifies: request
});

// 5: the bound is lost.
app.get('/5', (req, res) => { // handler: GET /5 unguarded
  const { n } = bounded.extend({ n: zod.coerce.number() }).parse(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

// 6: a bounded number, and another one made of it.
app.get('/6', (req, res) => { // handler: GET /6 unguarded
  const { n } = bounded.parse(req.query);
  res.send('x'.repeat(n * 100_000)); // amplifies: request 10000000
});

// 7: `JSON.parse` and `Date.parse` check nothing.
app.post('/7', express.text(), (req, res) => { // handler: POST /7 unguarded
  const { n } = JSON.parse(req.body);
  res.send('x'.repeat(n)); // amplifies: request
});

// 8: an own function of that name.
const schema = { parse: (value: unknown) => value as { n: number } };
app.get('/8', (req, res) => { // handler: GET /8 unguarded
  const { n } = schema.parse(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

// 9: a field of its own is checked.
app.get('/9', query('size').isInt({ max: 100 }), (req, res) => { // handler: GET /9 unguarded
  res.send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

// 10: a limit that the request brings.
app.get('/10', (req, res) => { // handler: GET /10 unguarded
  const { n, max } = zod.object({ n: zod.coerce.number(), max: zod.coerce.number().max(5) }).parse(req.query);
  res.send('x'.repeat(n) + 'y'.repeat(max)); // amplifies: request
});

// 11: what passes is bounded, and the rest of the request is not.
app.get('/11', (req, res) => { // handler: GET /11 unguarded
  const { value } = Joi.object({ n: Joi.number().max(5) }).unknown().validate(req.query);
  res.send('x'.repeat(value.n) + 'x'.repeat(Number(value.m))); // amplifies: request
});

// A file that is not seen: nobody can say.
app.get('/own', (req, res) => { // handler: GET /own unguarded
  const { n } = z.object({ n: z.coerce.number() }).parse(req.query);
  res.send('x'.repeat(n));
});

app.listen(3000);
