// sample: branches that bound what comes after them
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const MAX = 500;
const LIMITS = { rows: 100 };

app.get('/ternary', (req, res) => { // handler: GET /ternary guarded app
  const n = Number(req.query.n);
  res.send('x'.repeat(n > MAX ? MAX : n));
});

app.get('/ternary-less', (req, res) => { // handler: GET /ternary-less guarded app
  const n = Number(req.query.n);
  res.send('x'.repeat(n < LIMITS.rows ? n : LIMITS.rows));
});

app.get('/ternary-mirrored', (req, res) => { // handler: GET /ternary-mirrored guarded app
  const n = Number(req.query.n);
  res.send('x'.repeat(MAX >= n ? n : 0));
});

app.get('/return', (req, res) => { // handler: GET /return guarded app
  const n = Number(req.query.n);
  if (n > MAX) return res.status(400).send('too large');
  res.send('x'.repeat(n));
});

app.get('/return-block', (req, res) => { // handler: GET /return-block guarded app
  const n = parseInt(req.query.n, 10);
  if (Number.isNaN(n) || n < 1 || n > 1000) {
    res.status(400).json({ error: 'n must be between 1 and 1000' });
    return;
  }
  res.send('x'.repeat(n));
});

app.get('/throw', (req, res) => { // handler: GET /throw guarded app
  const n = Number(req.query.n);
  if (n >= 1000) throw new RangeError('too large');
  res.send('x'.repeat(n));
});

app.get('/next', (req, res, next) => { // handler: GET /next guarded app
  const n = Number(req.query.n);
  if (n > MAX) return next(new Error('too large'));
  res.send('x'.repeat(n));
});

app.get('/negated', (req, res) => { // handler: GET /negated guarded app
  const n = Number(req.query.n);
  if (!(n <= MAX)) return res.sendStatus(400);
  res.json(Array.from({ length: n }));
});

app.get('/inside', (req, res) => { // handler: GET /inside guarded app
  const n = Number(req.query.n);
  if (n >= 0 && n <= MAX) {
    res.send('x'.repeat(n));
  } else {
    res.sendStatus(400);
  }
});

app.get('/else', (req, res) => { // handler: GET /else guarded app
  const n = Number(req.query.n);
  if (n > MAX) {
    res.sendStatus(400);
  } else {
    res.send('x'.repeat(n));
  }
});

app.get('/and', (req, res) => { // handler: GET /and guarded app
  const n = Number(req.query.n);
  res.send((n < MAX && 'x'.repeat(n)) || 'none');
});

app.get('/raw', (req, res) => { // handler: GET /raw guarded app
  if (req.query.n > MAX) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n));
});

app.get('/loop', (req, res) => { // handler: GET /loop guarded app
  const n = Number(req.query.n);
  for (let i = 0; i < n && i < MAX; i++) {
    res.write('x');
  }
  res.end();
});

app.get('/loop-break', (req, res) => { // handler: GET /loop-break guarded app
  const n = Number(req.query.n);
  for (let i = 0; i < n; i++) {
    if (i >= MAX) break;
    res.write('x');
  }
  res.end();
});

app.get('/high', (req, res) => { // handler: GET /high guarded app
  const n = Number(req.query.n);
  if (n > 1_000_000) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request 1000000
});

app.get('/high-ternary', (req, res) => { // handler: GET /high-ternary guarded app
  const n = Number(req.query.n);
  res.send('ab'.repeat(n > 200_000 ? 200_000 : n)); // amplifies: request 400000
});

app.listen(3000);
