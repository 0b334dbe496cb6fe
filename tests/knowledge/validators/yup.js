// sample: what yup lets through
import express from 'express';
import * as yup from 'yup';
import { number, object } from 'yup';

const app = express();
const within = yup.object({ n: yup.number().integer().min(1).max(100).required() });

app.get('/within', async (req, res) => { // handler: GET /within unguarded
  const { n } = await within.validate(req.query);
  res.send('x'.repeat(n));
});

app.get('/unbounded', (req, res) => { // handler: GET /unbounded unguarded
  const { n } = object({ n: number().positive() }).validateSync(req.query);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/over', (req, res) => { // handler: GET /over unguarded
  const { n } = yup.object().shape({ n: yup.number().integer().lessThan(1_000_001) }).validateSync(req.query);
  res.send('x'.repeat(n)); // amplifies: request 1000000
});

// The later bound counts.
app.get('/replaced', (req, res) => { // handler: GET /replaced unguarded
  res.send('x'.repeat(yup.number().max(10).max(1_000_000).validateSync(req.query.n))); // amplifies: request 1000000
});

app.get('/one-of', (req, res) => { // handler: GET /one-of unguarded
  res.send('x'.repeat(yup.number().oneOf([10, 20]).validateSync(req.query.n)));
});

app.get('/condition', async (req, res) => { // handler: GET /condition unguarded
  if (!(await within.isValid(req.query))) return res.status(400).end();
  return res.send('x'.repeat(Number(req.query.n)));
});

app.get('/condition-unbounded', (req, res) => { // handler: GET /condition-unbounded unguarded
  if (!object({ n: number().min(1) }).isValidSync(req.query)) return res.status(400).end();
  return res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

// Fields that the schema does not name stay as they are.
app.get('/others', (req, res) => { // handler: GET /others unguarded
  const query = within.validateSync(req.query);
  res.send('x'.repeat(Number(query.other))); // amplifies: request
});

app.get('/unknown', (req, res) => { // handler: GET /unknown unguarded
  const { a, b } = object({ a: number().test('small', (n) => n < 100), b: number().when('a', ([a], schema) => schema.max(a)) }).validateSync(req.query);
  res.send('x'.repeat(a) + 'x'.repeat(b));
});

app.listen(3000);
