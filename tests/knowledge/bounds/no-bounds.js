// sample: checks that look like bounds
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const MAX = 500;

app.get('/logged', (req, res) => { // handler: GET /logged guarded app
  const n = Number(req.query.n);
  if (n > MAX) console.warn('large request', n);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/no-return', (req, res) => { // handler: GET /no-return guarded app
  const n = Number(req.query.n);
  if (n > MAX) {
    res.set('x-large', 'yes');
  }
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/lower', (req, res) => { // handler: GET /lower guarded app
  const n = Number(req.query.n);
  if (n < 1) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/default', (req, res) => { // handler: GET /default guarded app
  const n = Number(req.query.n) || MAX;
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/nullish', (req, res) => { // handler: GET /nullish guarded app
  const { n = MAX } = req.query;
  res.send('x'.repeat(n ?? 10)); // amplifies: request
});

app.get('/other-request', (req, res) => { // handler: GET /other-request guarded app
  const n = Number(req.query.n);
  const max = Number(req.query.max);
  if (n > max) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/other-variable', (req, res) => { // handler: GET /other-variable guarded app
  const page = Number(req.query.page);
  const size = Number(req.query.size);
  if (page > MAX) return res.sendStatus(400);
  res.send('x'.repeat(size)); // amplifies: request
});

app.get('/after', (req, res) => { // handler: GET /after guarded app
  const n = Number(req.query.n);
  res.send('x'.repeat(n)); // amplifies: request
  if (n > MAX) return;
  console.log(n);
});

app.get('/wrong-way', (req, res) => { // handler: GET /wrong-way guarded app
  const n = Number(req.query.n);
  res.send('x'.repeat(n > MAX ? n : MAX)); // amplifies: request
});

app.get('/one-factor', (req, res) => { // handler: GET /one-factor guarded app
  const rows = Math.max(0, Math.min(Number(req.query.rows), 50));
  const cols = Number(req.query.cols);
  res.send(Array.from({ length: rows }, () => '#'.repeat(cols)).join('\n')); // amplifies: request
});

app.get('/either', (req, res) => { // handler: GET /either guarded app
  const n = Number(req.query.n);
  if (n > MAX && req.query.strict === 'yes') return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/reassigned-after', (req, res) => { // handler: GET /reassigned-after guarded app
  let n = Number(req.query.n);
  if (n > MAX) return res.sendStatus(400);
  n = Number(req.query.m);
  res.send('x'.repeat(n)); // amplifies: request
});

app.listen(3000);
