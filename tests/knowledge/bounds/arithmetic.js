// sample: arithmetic that bounds, and arithmetic that bounds too high or not at all
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const MAX = 1000;

app.get('/min', (req, res) => { // handler: GET /min guarded app
  res.send('x'.repeat(Math.min(Number(req.query.n), MAX)));
});

app.get('/min-first', (req, res) => { // handler: GET /min-first guarded app
  const n = Math.min(50, 100, parseInt(req.query.n, 10) || 1);
  res.send('x'.repeat(n));
});

app.get('/min-high', (req, res) => { // handler: GET /min-high guarded app
  res.send('x'.repeat(Math.min(Number(req.query.n), 500_000))); // amplifies: request 500000
});

app.get('/min-max', (req, res) => { // handler: GET /min-max guarded app
  res.send('x'.repeat(Math.max(0, Math.min(Number(req.query.n) || 0, 1000))));
});

app.get('/min-of-requests', (req, res) => { // handler: GET /min-of-requests guarded app
  res.send('x'.repeat(Math.min(Number(req.query.n), Number(req.query.max)))); // amplifies: request
});

app.get('/max', (req, res) => { // handler: GET /max guarded app
  res.send('x'.repeat(Math.max(Number(req.query.n), 10))); // amplifies: request
});

app.get('/trunc', (req, res) => { // handler: GET /trunc guarded app
  const n = Math.min(Math.floor(Math.abs(Number(req.query.n))), 64);
  res.json(new Array(n).fill(0));
});

app.get('/rounded', (req, res) => { // handler: GET /rounded guarded app
  const n = Math.round(Math.abs(Number(req.query.n)));
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/modulo', (req, res) => { // handler: GET /modulo guarded app
  res.send('x'.repeat(Math.abs(Number(req.query.n) % 1000)));
});

app.get('/modulo-high', (req, res) => { // handler: GET /modulo-high guarded app
  res.send('x'.repeat(Math.abs(Number(req.query.n) % 1_000_000))); // amplifies: request ~999999
});

app.get('/mask', (req, res) => { // handler: GET /mask guarded app
  res.send('x'.repeat(Number(req.query.n) & 0xfff));
});

app.get('/mask-high', (req, res) => { // handler: GET /mask-high guarded app
  res.send('x'.repeat(Number(req.query.n) & 0xfffff)); // amplifies: request 1048575
});

app.get('/shift', (req, res) => { // handler: GET /shift guarded app
  res.send('x'.repeat(Number(req.query.n) >>> 20));
});

app.get('/shift-high', (req, res) => { // handler: GET /shift-high guarded app
  res.send('x'.repeat(Number(req.query.n) >>> 8)); // amplifies: request 16777215
});

app.get('/or-zero', (req, res) => { // handler: GET /or-zero guarded app
  res.send('x'.repeat(req.query.n | 0)); // amplifies: request 2147483647
});

app.get('/tildes', (req, res) => { // handler: GET /tildes guarded app
  res.send('x'.repeat(~~req.query.n)); // amplifies: request 2147483647
});

app.get('/unsigned', (req, res) => { // handler: GET /unsigned guarded app
  res.send('x'.repeat(req.query.n >>> 0)); // amplifies: request 4294967295
});

app.get('/scaled', (req, res) => { // handler: GET /scaled guarded app
  const n = Math.max(0, Math.min(Number(req.query.n), 100));
  res.send('x'.repeat(n * 10 + 5));
});

app.get('/scaled-high', (req, res) => { // handler: GET /scaled-high guarded app
  const n = Math.max(0, Math.min(Number(req.query.n), 100));
  res.send('x'.repeat(n * 2000)); // amplifies: request 200000
});

app.get('/squared', (req, res) => { // handler: GET /squared guarded app
  const side = Math.max(0, Math.min(Number(req.query.side), 1000));
  res.send('x'.repeat(side ** 2)); // amplifies: request 1000000
});

app.get('/random', (req, res) => { // handler: GET /random guarded app
  res.send('x'.repeat(Math.floor(Math.random() * 1000)));
});

app.get('/random-request', (req, res) => { // handler: GET /random-request guarded app
  res.send('x'.repeat(Math.floor(Math.random() * Number(req.query.n)))); // amplifies: request
});

app.listen(3000);
