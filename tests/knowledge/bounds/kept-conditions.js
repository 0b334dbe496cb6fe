// sample: conditions that are kept in a name, searches in a list, look-ups in a table, and what throws unless they hold
import assert, { ok } from 'node:assert';
import createError from 'http-assert';
import invariant from 'tiny-invariant';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const SIZES = [1, 10, 100];
const PAGES = { 1: 'one', 10: 'ten' };

function must(condition, message) {
  if (!condition) throw new Error(message);
}

app.get('/kept', (req, res) => { // handler: GET /kept guarded app
  const n = Number(req.query.n);
  const fits = n >= 0 && n <= 1000;
  if (!fits) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/kept-equal', (req, res) => { // handler: GET /kept-equal guarded app
  const n = Number(req.query.n);
  const isLarge = n > 1000;
  if (isLarge === true) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/kept-otherwise', (req, res) => { // handler: GET /kept-otherwise guarded app
  let n = 5;
  const fits = n <= 1000;
  n = Number(req.query.n);
  if (!fits) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/some', (req, res) => { // handler: GET /some guarded app
  const n = Number(req.query.n);
  if (!SIZES.some((size) => size === n)) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/every', (req, res) => { // handler: GET /every guarded app
  const n = Number(req.query.n);
  if (SIZES.every((size) => size !== n)) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/find', (req, res) => { // handler: GET /find guarded app
  const size = SIZES.find((each) => String(each) === req.query.n);
  if (size === undefined) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n));
});

app.get('/index', (req, res) => { // handler: GET /index guarded app
  const n = Number(req.query.n);
  if (SIZES.indexOf(n) === -1) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/index-kept', (req, res) => { // handler: GET /index-kept guarded app
  const n = Number(req.query.n);
  const at = SIZES.findIndex((size) => size === n);
  if (at < 0) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/filter', (req, res) => { // handler: GET /filter guarded app
  const n = Number(req.query.n);
  if (SIZES.filter((size) => size === n).length === 0) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/absent', (req, res) => { // handler: GET /absent guarded app
  const n = Number(req.query.n);
  if (SIZES.indexOf(n) !== -1) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/larger', (req, res) => { // handler: GET /larger guarded app
  const n = Number(req.query.n);
  if (!SIZES.some((size) => size < n)) return res.sendStatus(400);
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/table', (req, res) => { // handler: GET /table guarded app
  if (!PAGES[req.query.n]) return res.sendStatus(404);
  res.send('x'.repeat(req.query.n));
});

app.get('/table-kept', (req, res) => { // handler: GET /table-kept guarded app
  const page = PAGES[req.query.n];
  if (page === undefined) return res.sendStatus(404);
  res.send(page.repeat(req.query.n));
});

app.get('/place', (req, res) => { // handler: GET /place guarded app
  const { n } = req.query;
  if (!SIZES[n]) return res.sendStatus(404);
  res.send('x'.repeat(n));
});

app.get('/switch', (req, res) => { // handler: GET /switch guarded app
  const n = Number(req.query.n);
  switch (true) {
    case n <= 1000:
      return res.send('x'.repeat(n));
    default:
      return res.send('y'.repeat(n)); // amplifies: request
  }
});

app.get('/assert', (req, res) => { // handler: GET /assert guarded app
  assert(req.query.n <= 1000);
  res.send('x'.repeat(req.query.n));
});

app.get('/ok', (req, res) => { // handler: GET /ok guarded app
  const n = Number(req.query.n);
  ok(Number.isInteger(n) && n < 1000, 'too large');
  res.send('x'.repeat(n));
});

app.get('/http-assert', (req, res) => { // handler: GET /http-assert guarded app
  createError(req.query.n <= 1000, 400);
  res.send('x'.repeat(req.query.n));
});

app.get('/invariant', (req, res) => { // handler: GET /invariant guarded app
  const n = Number(req.query.n);
  invariant(n <= 1000);
  res.send('x'.repeat(n));
});

app.get('/must', (req, res) => { // handler: GET /must guarded app
  const n = Number(req.query.n);
  must(n <= 1000, 'too large');
  res.send('x'.repeat(n));
});

app.get('/must-little', (req, res) => { // handler: GET /must-little guarded app
  const n = Number(req.query.n);
  must(n > 0, 'too small');
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/once', (req, res) => { // handler: GET /once guarded app
  let n = Number(req.query.n);
  do {
    if (n <= 1000) break;
    n = 1000;
  } while (false);
  res.send('x'.repeat(n));
});

app.get('/shortened', (req, res) => { // handler: GET /shortened guarded app
  let text = String(req.query.n);
  while (text.length > 2) text = text.slice(1);
  res.send('x'.repeat(Number(text)));
});

app.get('/parameters', (req, res) => { // handler: GET /parameters guarded app
  res.send('x'.repeat(Object.keys(req.query).length));
});

app.listen(3000);
