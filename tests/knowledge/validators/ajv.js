// sample: functions that Ajv compiles
import Ajv from 'ajv';
import express from 'express';

const app = express();
app.use(express.json());

const ajv = new Ajv({ coerceTypes: true });
const within = ajv.compile({ type: 'object', properties: { n: { type: 'integer', maximum: 100 } } });
const free = ajv.compile({ type: 'object', properties: { n: { type: 'integer', minimum: 1 }, m: { enum: [1, 2] } } });

app.post('/within', (req, res) => { // handler: POST /within unguarded
  if (!within(req.body)) return res.status(400).json(within.errors);
  return res.send('x'.repeat(req.body.n));
});

app.post('/unbounded', (req, res) => { // handler: POST /unbounded unguarded
  if (!free(req.body)) return res.status(400).json(free.errors);
  return res.send('x'.repeat(req.body.n) + 'x'.repeat(req.body.m)); // amplifies: request
});

app.post('/kept', (req, res) => { // handler: POST /kept unguarded
  const valid = within(req.body);
  if (!valid) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n));
});

app.post('/over', (req, res) => { // handler: POST /over unguarded
  if (!ajv.validate({ type: 'object', properties: { n: { type: 'number', maximum: 700_000 } } }, req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n)); // amplifies: request 700000
});

app.post('/unknown', (req, res) => { // handler: POST /unknown unguarded
  if (!ajv.getSchema('page')(req.body)) return res.sendStatus(400);
  return res.send('x'.repeat(req.body.n));
});

app.listen(3000);
