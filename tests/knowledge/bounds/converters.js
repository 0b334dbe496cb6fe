// sample: conversions and checks of kind bound nothing
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/number', (req, res) => { // handler: GET /number guarded app
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/parse-int', (req, res) => { // handler: GET /parse-int guarded app
  res.send('x'.repeat(Number.parseInt(req.query.n, 10))); // amplifies: request
});

app.get('/number-parse-float', (req, res) => { // handler: GET /number-parse-float guarded app
  res.send('x'.repeat(Number.parseFloat(req.query.n))); // amplifies: request
});

app.get('/parse-float', (req, res) => { // handler: GET /parse-float guarded app
  res.send('x'.repeat(parseFloat(req.query.n))); // amplifies: request
});

app.get('/big', (req, res) => { // handler: GET /big guarded app
  res.send('x'.repeat(Number(BigInt(req.query.n)))); // amplifies: request
});

app.get('/ceil', (req, res) => { // handler: GET /ceil guarded app
  res.send('x'.repeat(Math.ceil(Math.trunc(Number(req.query.n))))); // amplifies: request
});

app.get('/integer', (req, res) => { // handler: GET /integer guarded app
  const n = Number(req.query.n);
  if (!Number.isInteger(n)) return res.status(400).send('not a whole number');
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/safe', (req, res) => { // handler: GET /safe guarded app
  const n = Number(req.query.n);
  if (!Number.isSafeInteger(n) || n < 0) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/not-nan', (req, res) => { // handler: GET /not-nan guarded app
  const n = parseInt(req.query.n, 10);
  if (isNaN(n)) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/digits', (req, res) => { // handler: GET /digits guarded app
  if (!/^\d+$/.test(req.query.n)) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/three-digits', (req, res) => { // handler: GET /three-digits guarded app
  if (!/^\d{1,3}$/.test(req.query.n)) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.query.n)));
});

app.get('/caught', (req, res) => { // handler: GET /caught guarded app
  try {
    res.send('x'.repeat(Number(req.query.n))); // amplifies: request
  } catch {
    res.sendStatus(400);
  }
});

app.listen(3000);
