// sample: what asserts a bound throws beyond it
import assert, { ok, strict } from 'node:assert';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import httpAssert from 'http-assert';
import invariant from 'tiny-invariant';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/assert', (req, res) => { // handler: GET /assert guarded app
  const n = Number(req.query.n);
  assert(n <= 500, 'too many');
  res.send('x'.repeat(n));
});

app.get('/ok', (req, res) => { // handler: GET /ok guarded app
  ok(Number(req.query.n) < 500);
  assert.ok(req.query.m < 500);
  strict(Number(req.query.k) < 500);
  res.send('x'.repeat(Number(req.query.n)) + 'y'.repeat(req.query.m) + 'z'.repeat(Number(req.query.k)));
});

app.get('/http', (req, res) => { // handler: GET /http guarded app
  const n = Number(req.query.n);
  httpAssert(n < 500, 400, 'too many');
  res.send('x'.repeat(n));
});

function checked(value) {
  const n = Number(value);
  invariant(n > 0 && n < 500);
  return n;
}

app.get('/helper', (req, res) => { // handler: GET /helper guarded app
  res.send('x'.repeat(checked(req.query.n)));
});

app.get('/lower', (req, res) => { // handler: GET /lower guarded app
  const n = Number(req.query.n);
  assert(n > 0);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/other', (req, res) => { // handler: GET /other guarded app
  const n = Number(req.query.n);
  assert(req.query.token, 'no token');
  console.assert(n < 500);
  res.send('x'.repeat(n)); // amplifies: request
});
