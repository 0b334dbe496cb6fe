// sample: objects that say themselves what iterating over them gives
import { Readable } from 'node:stream';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const range = (n) => ({
  name: 'range',
  *[Symbol.iterator]() {
    for (let i = 0; i < n; i++) yield 'row'; // amplifies: request
  },
});

class Pages {
  constructor(most) {
    this.most = most;
  }

  async *[Symbol.asyncIterator]() {
    let page = 0;
    while (page++ < this.most) yield 'page'; // amplifies: request
  }
}

class Rows {
  #rows = [];

  constructor(rows) {
    this.#rows = rows;
  }

  *[Symbol.iterator]() {
    for (const row of this.#rows) yield row;
  }

  *all(n) {
    for (let i = 0; i < n; i++) yield 'row'; // amplifies: request
  }
}

app.get('/spread', (req, res) => { // handler: GET /spread guarded app
  res.send([...range(Number(req.query.n))].join(''));
});

app.get('/written', (req, res) => { // handler: GET /written guarded app
  for (const row of range(Number(req.query.n))) res.write(row);
  res.end();
});

app.get('/awaited', async (req, res) => { // handler: GET /awaited guarded app
  for await (const page of new Pages(Number(req.query.n))) res.write(page);
  res.end();
});

app.get('/stream', (req, res) => { // handler: GET /stream guarded app
  Readable.from(new Pages(Number(req.query.n))).pipe(res);
});

app.get('/method', (req, res) => { // handler: GET /method guarded app
  res.json([...new Rows([]).all(Number(req.query.n))]);
});

app.get('/small', (req, res) => { // handler: GET /small guarded app
  res.send([...range(100)].join(''));
});

app.get('/capped', (req, res) => { // handler: GET /capped guarded app
  res.send(Array.from(range(Math.min(Number(req.query.n) || 0, 100))).join(''));
});

app.get('/counted-only', (req, res) => { // handler: GET /counted-only guarded app
  let total = 0;
  for (const row of range(Number(req.query.n))) total += row.length;
  res.json({ total });
});

app.get('/not-iterated', (req, res) => { // handler: GET /not-iterated guarded app
  res.json(range(Number(req.query.n)));
});

app.get('/names', (req, res) => { // handler: GET /names guarded app
  res.json(Object.keys(range(Number(req.query.n))));
});

app.post('/carried', express.json(), (req, res) => { // handler: POST /carried guarded app
  res.json([...new Rows(req.body.rows)]);
});

app.get('/one-of-them', (req, res) => { // handler: GET /one-of-them guarded app
  const [first] = range(Number(req.query.n));
  res.send(first);
});

app.get('/first-few', (req, res) => { // handler: GET /first-few guarded app
  let sent = 0;
  for (const row of range(Number(req.query.n))) {
    if (sent++ >= 10) break;
    res.write(row);
  }
  res.end();
});

app.get('/rows-of-the-program', (req, res) => { // handler: GET /rows-of-the-program guarded app
  for (const row of new Rows(globalThis.rows)) res.write(row);
  res.end();
});

app.get('/until-found', (req, res) => { // handler: GET /until-found guarded app
  for (const row of range(Number(req.query.n))) {
    if (row === req.query.row) return res.send(row);
  }
  res.send('none');
});

app.listen(3000);
