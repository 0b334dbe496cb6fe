import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { assertMax, readCount, readSize, warnMax } from './check.js';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/asserted', (req, res) => { // handler: GET /asserted guarded app
  const n = Number(req.query.n);
  assertMax(n);
  res.send('x'.repeat(n));
});

app.get('/asserted/low', (req, res) => { // handler: GET /asserted/low guarded app
  const n = Number(req.query.n);
  assertMax(n, 50);
  res.json(Array.from({ length: n }, (_, i) => i));
});

app.get('/warned', (req, res) => { // handler: GET /warned guarded app
  const n = Number(req.query.n);
  warnMax(n);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/read', (req, res) => { // handler: GET /read guarded app
  res.send('x'.repeat(readCount(req.query)));
});

app.get('/sized', (req, res) => { // handler: GET /sized guarded app
  res.send(Buffer.alloc(readSize(req.query))); // amplifies: request
});

app.get('/other', (req, res) => { // handler: GET /other guarded app
  const rows = Number(req.query.rows);
  const cols = Number(req.query.cols);
  assertMax(rows);
  res.send('x'.repeat(cols)); // amplifies: request
});

app.use((error, req, res, next) => {
  res.status(error.status ?? 500).send(error.message);
});

app.listen(3000);
