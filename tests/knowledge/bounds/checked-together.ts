// sample: numbers of the request that are checked as people do: several together, in lists, by what is computed from them
import express from 'express';

const app = express();

// Error array with messages pushed by helper
function requireRange(errors: string[], name: string, value: number, min: number, max: number) {
  if (Number.isNaN(value)) errors.push(`${name} is not a number`);
  else if (value < min) errors.push(`${name} is too small`);
  else if (value > max) errors.push(`${name} is too large`);
}
app.get('/v2', (req, res) => { // handler: GET /v2 unguarded
  const errors: string[] = [];
  const rows = Number(req.query.rows);
  const cols = Number(req.query.cols);
  requireRange(errors, 'rows', rows, 1, 50);
  requireRange(errors, 'cols', cols, 1, 50);
  if (errors.length > 0) { res.status(400).json({ errors }); return; }
  res.json(Array.from({ length: rows }, () => new Array(cols).fill(0)));
});

// Switch(true)
app.get('/v8', (req, res) => { // handler: GET /v8 unguarded
  const n = Number(req.query.n);
  switch (true) {
    case Number.isNaN(n): res.status(400).send('nan'); break;
    case n > 100: res.status(400).send('big'); break;
    case n < 0: res.status(400).send('neg'); break;
    default: res.send('y'.repeat(n));
  }
});

// Result tuple
const readLimit = (raw: unknown): [number, string | null] => {
  const n = Number(raw ?? 10);
  if (Number.isNaN(n) || n < 1) return [0, 'bad'];
  if (n > 100) return [0, 'too many'];
  return [n, null];
};
app.get('/v14', (req, res) => { // handler: GET /v14 unguarded
  const [limit, error] = readLimit(req.query.limit);
  if (error) return res.status(400).json({ error });
  return res.json(Array.from({ length: limit }, (_, i) => i));
});

// Size computed from the difference, limited in a name
app.get('/v17', (req, res) => { // handler: GET /v17 unguarded
  const start = Number(req.query.start) || 0;
  const end = Number(req.query.end) || 0;
  const span = end - start;
  if (!(span > 0) || span > 100) return res.status(400).send('range');
  const out = [];
  for (let i = start; i < end; i++) out.push(i);
  return res.json(out);
});

// Span in days
app.get('/v18', (req, res) => { // handler: GET /v18 unguarded
  const start = Number(req.query.start) || 0;
  const end = Number(req.query.end) || 0;
  const days = Math.ceil((end - start) / 86_400);
  if (days > 31) return res.status(400).send('range');
  const out = [];
  for (let t = start; t < end; t += 86_400) out.push(t);
  return res.json(out);
});

// Total bounded through pages
app.get('/v20', (req, res) => { // handler: GET /v20 unguarded
  const total = Number(req.query.total) || 0;
  const pages = Math.ceil(total / 10);
  if (pages > 20) return res.status(400).send('too many pages');
  return res.json(Array.from({ length: total }, (_, i) => i));
});

// Product in a name
app.get('/v22', (req, res) => { // handler: GET /v22 unguarded
  const w = Number(req.query.w) || 1;
  const h = Number(req.query.h) || 1;
  const pixels = w * h;
  if (pixels > 10_000 || pixels < 0) return res.status(400).send('too large');
  const out = Buffer.alloc(pixels);
  return res.send(out);
});

// Every on a list of numbers
app.get('/v23', (req, res) => { // handler: GET /v23 unguarded
  const sizes = String(req.query.sizes ?? '').split(',').map(Number);
  if (!sizes.every((s) => s > 0 && s <= 100) || sizes.length > 5) return res.status(400).send('sizes');
  return res.json(sizes.map((s) => 'x'.repeat(s)));
});

// Some on a list of numbers
app.get('/v24', (req, res) => { // handler: GET /v24 unguarded
  const sizes = String(req.query.sizes ?? '').split(',').slice(0, 5).map((s) => parseInt(s, 10));
  if (sizes.some((s) => Number.isNaN(s) || s > 100)) return res.status(400).send('sizes');
  return res.json(sizes.map((s) => 'x'.repeat(Math.max(0, s))));
});

// Collected problems with labels
app.get('/v38', (req, res) => { // handler: GET /v38 unguarded
  const width = Number(req.query.width), height = Number(req.query.height);
  const problems = [
    Number.isNaN(width) && 'width is missing',
    Number.isNaN(height) && 'height is missing',
    width > 100 && 'width is too large',
    height > 100 && 'height is too large',
    (width < 1 || height < 1) && 'too small',
  ].filter(Boolean);
  if (problems.length > 0) { res.status(400).json({ problems }); return; }
  res.send(Buffer.alloc(width * height));
});

// Valid object
app.get('/v39', (req, res) => { // handler: GET /v39 unguarded
  const n = Number(req.query.n);
  const checks = { isNumber: !Number.isNaN(n), isPositive: n >= 0, isSmall: n <= 100 };
  if (!Object.values(checks).every(Boolean)) { res.status(400).json(checks); return; }
  res.send('k'.repeat(n));
});

// Boolean counter
app.get('/v40', (req, res) => { // handler: GET /v40 unguarded
  const n = Number(req.query.n);
  const isValid = [n >= 0, n <= 100, Number.isInteger(n)].every((ok) => ok);
  if (!isValid) { res.sendStatus(400); return; }
  res.send('l'.repeat(n));
});

// A check that lets too much through.
app.get('/too-wide', (req, res) => { // handler: GET /too-wide unguarded
  const n = Number(req.query.n);
  const problems = [Number.isNaN(n) && 'not a number', n < 1 && 'too small'].filter(Boolean);
  if (problems.length > 0) { res.status(400).json({ problems }); return; }
  res.send('m'.repeat(n)); // amplifies: request
});

app.get('/one-of-two', (req, res) => { // handler: GET /one-of-two unguarded
  const n = Number(req.query.n);
  if (![n >= 0, n <= 100].some(Boolean)) { res.sendStatus(400); return; }
  res.send('n'.repeat(n)); // amplifies: request
});

app.get('/only-noted', (req, res) => { // handler: GET /only-noted unguarded
  const n = Number(req.query.n);
  let valid = true;
  valid = valid && n >= 0;
  valid = valid && n <= 100;
  if (!valid) console.warn('odd', n);
  res.send('o'.repeat(n)); // amplifies: request
});

app.get('/size-in-one-text', (req, res) => { // handler: GET /size-in-one-text unguarded
  const [width, height] = String(req.query.size ?? '100x100').split('x').map(Number);
  res.send(Buffer.alloc(width! * height!)); // amplifies: request
});

app.listen(3000);
