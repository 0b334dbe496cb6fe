// sample: lists whose length is a number of the request, sent as JSON
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.use(express.json());

app.get('/holes', (req, res) => { // handler: GET /holes guarded app
  res.json(new Array(Number(req.query.n))); // amplifies: request
});

app.get('/called', (req, res) => { // handler: GET /called guarded app
  res.json(Array(parseInt(req.query.n))); // amplifies: request
});

app.get('/from', (req, res) => { // handler: GET /from guarded app
  res.json(Array.from({ length: req.query.n })); // amplifies: request
});

app.get('/apply', (req, res) => { // handler: GET /apply guarded app
  res.json(Array.apply(null, { length: req.query.n })); // amplifies: request
});

app.get('/fill', (req, res) => { // handler: GET /fill guarded app
  res.json(Array(Number(req.query.n)).fill(0)); // amplifies: request
});

app.get('/keys', (req, res) => { // handler: GET /keys guarded app
  res.json([...Array(Number(req.query.n)).keys()]); // amplifies: request
});

app.get('/indices', (req, res) => { // handler: GET /indices guarded app
  const length = Number(req.query.length);
  res.json(Array.from({ length }, (_, i) => i)); // amplifies: request
});

app.get('/rows', (req, res) => { // handler: GET /rows guarded app
  const rows = Array.from({ length: Number(req.query.rows) }, (_, id) => ({ id, name: `row ${id}` })); // amplifies: request
  res.json({ rows, total: rows.length });
});

app.get('/fill-map', (req, res) => { // handler: GET /fill-map guarded app
  const seats = new Array(Number(req.query.seats)).fill().map((_, seat) => ({ seat })); // amplifies: request
  res.json(seats);
});

app.get('/entries', (req, res) => { // handler: GET /entries guarded app
  const n = Number(req.query.n);
  res.json(Object.fromEntries(Array.from({ length: n }, (_, i) => [`key${i}`, i]))); // amplifies: request
});

app.post('/body', (req, res) => { // handler: POST /body guarded app
  res.json(Array(req.body.n).fill(null)); // amplifies: request
});

app.get('/sliced', (req, res) => { // handler: GET /sliced guarded app
  const all = Array.from({ length: Number(req.query.n) }, (_, i) => i); // amplifies: request
  res.json(all.filter((i) => i % 2 === 0));
});

app.get('/counted', (req, res) => { // handler: GET /counted guarded app
  const all = Array.from({ length: Number(req.query.n) }, (_, i) => i);
  res.json({ count: all.length });
});

app.get('/one-element', (req, res) => { // handler: GET /one-element guarded app
  res.json(Array(req.query.n));
});

app.listen(3000);
