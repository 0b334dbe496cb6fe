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

// Joi gives the value also where it has not passed.
app.post('/value-alone', (req, res) => { // handler: POST /value-alone unguarded
  const { value } = schema.validate(req.body);
  res.send('x'.repeat(value.n)); // amplifies: request
});

app.post('/value-read', (req, res) => { // handler: POST /value-read unguarded
  const result = schema.validate(req.body);
  res.send('x'.repeat(result.value.n)); // amplifies: request
});

app.post('/value-at-once', (req, res) => { // handler: POST /value-at-once unguarded
  res.send('x'.repeat(schema.validate(req.body).value.n)); // amplifies: request
});

app.post('/error-read', (req, res) => { // handler: POST /error-read unguarded
  const result = schema.validate(req.body);
  if (result.error) return res.status(400).end();
  return res.send('x'.repeat(result.value.n));
});

app.post('/error-taken', (req, res) => { // handler: POST /error-taken unguarded
  const { error, value } = schema.validate(req.body);
  if (error) return res.status(400).end();
  return res.send('x'.repeat(value.n));
});

app.post('/handed-on', (req, res) => { // handler: POST /handed-on unguarded
  const result = schema.validate(req.body);
  if (isBroken(result)) return res.status(400).end();
  return res.send('x'.repeat(result.value.n));
});

// With zod there is no value then, and reading of it throws.
app.post('/data-read', (req, res) => { // handler: POST /data-read unguarded
  res.send('x'.repeat(Rows.safeParse(req.body).data!.n));
});

function isBroken(result: Joi.ValidationResult): boolean {
  return result.error !== undefined;
}
