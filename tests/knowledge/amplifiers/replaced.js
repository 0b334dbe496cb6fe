// sample: what the rounds of a loop leave: the last of what each puts in place of the one before, or all that they add
import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();
app.use(rateLimit());
app.use(express.json());

// Each round puts something in the place of what the one before has left.

app.get('/last', (req, res) => { // handler: GET /last guarded app
  let last = '';
  for (let i = 0; i < Number(req.query.n); i++) last = `line ${i}`;
  res.send(last);
});

app.get('/all', (req, res) => { // handler: GET /all guarded app
  let all = '';
  for (let i = 0; i < Number(req.query.n); i++) all += `line ${i}`; // amplifies: request _
  res.send(all);
});

app.get('/batch', (req, res) => { // handler: GET /batch guarded app
  let batch = [];
  for (let i = 0; i < Number(req.query.n); i++) batch = Array(10).fill(i);
  res.json(batch);
});

app.get('/window', (req, res) => { // handler: GET /window guarded app
  let text = '';
  for (let i = 0; i < Number(req.query.n); i++) text = (text + 'x').slice(-100);
  res.send(text);
});

// Objects that are filled.

class Page {
  #lines = [];
  last = '';

  add(line) {
    this.#lines.push(line);
    this.last = line;
    return this;
  }

  render() {
    return this.#lines.join('\n');
  }
}

class Short {
  lines = [];

  add(line) {
    if (this.lines.length >= 100) return;
    this.lines.push(line);
  }
}

app.get('/page', (req, res) => { // handler: GET /page guarded app
  const page = new Page();
  for (let i = 0; i < Number(req.query.n); i++) page.add('line'); // amplifies: request _
  res.send(page.render());
});

app.get('/page-last', (req, res) => { // handler: GET /page-last guarded app
  const page = new Page();
  for (let i = 0; i < Number(req.query.n); i++) page.add('line');
  res.send(page.last);
});

app.get('/short', (req, res) => { // handler: GET /short guarded app
  const page = new Short();
  for (let i = 0; i < Number(req.query.n); i++) page.add('line');
  res.json(page.lines);
});

// Each value or key once.

app.get('/set', (req, res) => { // handler: GET /set guarded app
  const names = new Set();
  for (let i = 0; i < Number(req.query.n); i++) names.add(`name ${i}`); // amplifies: request _
  res.json([...names]);
});

app.get('/set-of-few', (req, res) => { // handler: GET /set-of-few guarded app
  const names = new Set();
  for (let i = 0; i < Number(req.query.n); i++) names.add(i % 10);
  res.json([...names]);
});

app.get('/map', (req, res) => { // handler: GET /map guarded app
  const rows = new Map();
  for (let i = 0; i < Number(req.query.n); i++) rows.set(i, { name: 'row' }); // amplifies: request _
  res.json(Object.fromEntries(rows));
});

app.post('/groups', (req, res) => { // handler: POST /groups guarded app
  const groups = new Map();
  for (const row of req.body.rows) groups.set(row.kind, (groups.get(row.kind) ?? 0) + 1);
  res.json(Object.fromEntries(groups));
});

// Steps.

app.post('/chunks', (req, res) => { // handler: POST /chunks guarded app
  const { rows } = req.body;
  const size = Number(req.query.size) || 10;
  const chunks = [];
  for (let i = 0; i < rows.length; i += size) chunks.push(rows.slice(i, i + size)); // amplifies: request _
  res.json(chunks);
});

app.post('/safe-chunks', (req, res) => { // handler: POST /safe-chunks guarded app
  const { rows } = req.body;
  const size = Math.max(Number(req.query.size) || 10, 1);
  const chunks = [];
  for (let i = 0; i < rows.length; i += size) chunks.push(rows.slice(i, i + size));
  res.json(chunks);
});
