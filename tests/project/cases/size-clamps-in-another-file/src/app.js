import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { atLeast, clamp, few, toInt, toNumber } from './numbers.js';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/bars', (req, res) => { // handler: GET /bars guarded app
  res.send('#'.repeat(clamp(req.query.n, 1, 80)));
});

app.get('/dots', (req, res) => { // handler: GET /dots guarded app
  const n = toInt(req.query.n, { min: 1, max: 500 });
  res.json(Array.from({ length: n }, (_, i) => i));
});

app.get('/dashes', (req, res) => { // handler: GET /dashes guarded app
  res.send('-'.repeat(toInt(req.query.n))); // amplifies: request
});

app.get('/waves', (req, res) => { // handler: GET /waves guarded app
  res.send('~'.repeat(atLeast(req.query.n, 1))); // amplifies: request
});

app.get('/lines', (req, res) => { // handler: GET /lines guarded app
  const n = toNumber(req.query.n);
  res.send('_'.repeat(n)); // amplifies: request
});

app.get('/walls', (req, res) => { // handler: GET /walls guarded app
  res.send('='.repeat(clamp(req.query.n, 1, 1_000_000))); // amplifies: request 1000000
});

app.get('/each', (req, res) => { // handler: GET /each guarded app
  res.json([req.query.a, req.query.b].map(toNumber).map((n) => '*'.repeat(n))); // amplifies: request
});

app.get('/each-few', (req, res) => { // handler: GET /each-few guarded app
  res.json([req.query.a, req.query.b].map(few).map((n) => '*'.repeat(n)));
});

app.get('/named', (req, res) => { // handler: GET /named guarded app
  res.json(['a', 'b'].map(toNumber).map((n) => '*'.repeat(n)));
});

app.listen(3000);
