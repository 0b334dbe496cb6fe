// sample: the bound stands in the caller, in middleware of the route, or in only one of two callers
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

function stars(n) {
  return '*'.repeat(n);
}

function dashes(n) {
  return '-'.repeat(n); // amplifies: request
}

function checkSize(n) {
  if (n > 1000) {
    throw new RangeError('too large');
  }
  return n;
}

app.get('/stars', (req, res) => { // handler: GET /stars guarded app
  const n = Number(req.query.n);
  if (n > 100) return res.sendStatus(400);
  res.send(stars(n));
});

app.get('/dashes', (req, res) => { // handler: GET /dashes guarded app
  res.send(dashes(Math.min(Number(req.query.n), 100)));
});

app.get('/dashes/all', (req, res) => { // handler: GET /dashes/all guarded app
  res.send(dashes(Number(req.query.n)));
});

app.get('/checked', (req, res) => { // handler: GET /checked guarded app
  res.send('x'.repeat(checkSize(Number(req.query.n))));
});

app.listen(3000);
