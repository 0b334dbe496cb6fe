// sample: what a validator says, listened to and not
import Ajv from 'ajv';
import express from 'express';
import Joi from 'joi';
import { z } from 'zod';

const app = express();
app.use(express.json());

const Rows = z.object({ n: z.number().max(100) });
const check = new Ajv().compile({ type: 'object', properties: { n: { type: 'integer', maximum: 100 } } });
const schema = Joi.object({ n: Joi.number().max(100) });

app.post('/dropped', (req, res) => { // handler: POST /dropped unguarded
  Rows.safeParse(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/unread', (req, res) => { // handler: POST /unread unguarded
  const parsed = Rows.safeParse(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/told', (req, res) => { // handler: POST /told unguarded
  check(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/validated', async (req, res) => { // handler: POST /validated unguarded
  await schema.validate(req.body);
  res.send('x'.repeat(req.body.n)); // amplifies: request
});

app.post('/thrown', (req, res) => { // handler: POST /thrown unguarded
  Rows.parse(req.body);
  res.send('x'.repeat(req.body.n));
});

app.post('/rejected', async (req, res) => { // handler: POST /rejected unguarded
  await Rows.parseAsync(req.body);
  res.send('x'.repeat(req.body.n));
});

app.post('/asserted', (req, res) => { // handler: POST /asserted unguarded
  Joi.assert(req.body, schema);
  res.send('x'.repeat(req.body.n));
});

app.post('/asked', (req, res) => { // handler: POST /asked unguarded
  if (!check(req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n));
});

app.post('/read', (req, res) => { // handler: POST /read unguarded
  const parsed = Rows.safeParse(req.body);
  if (!parsed.success) return res.status(400).json(parsed.error);
  return res.send('x'.repeat(req.body.n));
});
