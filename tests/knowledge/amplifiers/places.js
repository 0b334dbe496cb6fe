// sample: elements that a loop puts into a list by their index are as many as the largest index says, whichever loops are around
import express from 'express';

const app = express();

app.get('/row', (req, res) => { // handler: GET /row unguarded
  const rows = [];
  const n = Math.min(Number(req.query.n), 1000);
  for (let i = 0; i < n; i++) rows[i] = 'row';
  res.json(rows);
});

app.get('/row/any', (req, res) => { // handler: GET /row/any unguarded
  const rows = [];
  for (let i = 0; i < req.query.n; i++) { // amplifies: request
    rows[i] = 'row';
  }
  res.json(rows);
});

app.get('/stepped', (req, res) => { // handler: GET /stepped unguarded
  const rows = [];
  let i = 0;
  while (i < req.query.n) { // amplifies: request
    rows[i++] = 'row';
  }
  res.json(rows);
});

app.get('/flat', (req, res) => { // handler: GET /flat unguarded
  const cells = [];
  const w = Math.min(Number(req.query.w), 100);
  const h = Math.min(Number(req.query.h), 100);
  for (let r = 0; r < h; r++) {
    for (let c = 0; c < w; c++) cells[r * w + c] = 0;
  }
  res.json(cells);
});

app.get('/last', (req, res) => { // handler: GET /last unguarded
  const row = [];
  const w = Math.min(Number(req.query.w), 1000);
  const h = Math.min(Number(req.query.h), 1000);
  for (let r = 0; r < h; r++) {
    for (let c = 0; c < w; c++) row[c] = r;
  }
  res.json(row);
});

app.get('/grid', (req, res) => { // handler: GET /grid unguarded
  const grid = [];
  const w = Math.min(Number(req.query.w), 100);
  const h = Math.min(Number(req.query.h), 100);
  for (let r = 0; r < h; r++) {
    grid[r] = [];
    for (let c = 0; c < w; c++) grid[r][c] = 0;
  }
  res.json(grid);
});

app.get('/grid/any', (req, res) => { // handler: GET /grid/any unguarded
  const grid = [];
  const w = Math.min(Number(req.query.w), 100);
  for (let r = 0; r < req.query.h; r++) { // amplifies: request
    grid[r] = [];
    for (let c = 0; c < w; c++) grid[r][c] = 0;
  }
  res.json(grid);
});

app.get('/ring', (req, res) => { // handler: GET /ring unguarded
  const ring = [];
  for (let i = 0; i < req.query.n; i++) ring[i % 10] = i;
  res.json(ring);
});

app.get('/filled', (req, res) => { // handler: GET /filled unguarded
  const row = new Array(100);
  for (let i = 0; i < Math.min(req.query.n, 100); i++) row[i] = i;
  res.json(row);
});

app.post('/mapped', express.json(), (req, res) => { // handler: POST /mapped unguarded
  const out = [];
  for (let i = 0; i < req.body.items.length; i++) out[i] = { ok: true };
  res.json(out);
});

app.post('/sparse', express.json(), (req, res) => { // handler: POST /sparse unguarded
  const list = [];
  list[req.body.at] = 1; // amplifies: request
  res.json(list);
});

app.get('/repeated', (req, res) => { // handler: GET /repeated unguarded
  const list = [];
  const at = Math.min(Number(req.query.at), 1000);
  for (let i = 0; i < req.query.n; i++) list[at] = i;
  res.json(list);
});

app.get('/both', (req, res) => { // handler: GET /both unguarded
  const list = [];
  list[Math.min(Number(req.query.at), 10)] = 1;
  for (let i = 0; i < req.query.n; i++) list.push(i); // amplifies: request
  res.json(list);
});

app.listen(3000);

// As many places as the request has elements, each with a part of one of them.
app.post('/answers', (req, res) => { // handler: POST /answers unguarded
  const { references } = req.body;
  const answers = [];
  const pending = [];
  for (let i = 0; i < references.length; i++) {
    if (!references[i].done) pending.push(i);
  }
  for (const i of pending) {
    answers[i] = { source: references[i].source, status: 'missing' };
  }
  res.json({ answers });
});
