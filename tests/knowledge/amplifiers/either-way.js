// sample: loops that go on as long as one of several conditions holds, and options that the request brings
import express from 'express';

const app = express();
app.use(express.json());

app.get('/either', (req, res) => { // handler: GET /either unguarded
  let text = '';
  for (let i = 0; i < Number(req.query.n) || i < 200; i++) text += 'row\n'; // amplifies: request
  res.send(text);
});

app.get('/either/bounded', (req, res) => { // handler: GET /either/bounded unguarded
  const n = Math.min(Number(req.query.n), 50);
  let text = '';
  for (let i = 0; i < n || i < 200; i++) text += 'row\n';
  res.send(text);
});

app.get('/either/unread', (req, res) => { // handler: GET /either/unread unguarded
  let text = '';
  for (let i = 0; i < Math.min(Number(req.query.n), 50) || Math.random() < 0.5; i++) text += 'row\n';
  res.send(text);
});

app.get('/both', (req, res) => { // handler: GET /both unguarded
  let text = '';
  for (let i = 0; i < Number(req.query.n) && i < 200; i++) text += 'row\n';
  res.send(text);
});

app.get('/left-by-both', (req, res) => { // handler: GET /left-by-both unguarded
  const n = Number(req.query.n);
  let text = '';
  let i = 0;
  while (true) { // amplifies: request
    if (i >= n && i >= 100) break;
    text += 'row\n';
    i++;
  }
  res.send(text);
});

app.get('/left-by-one', (req, res) => { // handler: GET /left-by-one unguarded
  const n = Number(req.query.n);
  let text = '';
  let i = 0;
  while (true) {
    if (i >= n || i >= 100) break;
    text += 'row\n';
    i++;
  }
  res.send(text);
});

const defaults = { rows: 10, maxRows: 100 };

function build(options = {}) {
  const { rows, maxRows } = { ...defaults, ...options };
  return 'row\n'.repeat(Math.min(rows, maxRows)); // amplifies: request
}

function buildWithin(options = {}) {
  const { rows } = { ...defaults, ...options };
  return 'row\n'.repeat(Math.min(rows, defaults.maxRows));
}

app.post('/options', (req, res) => { // handler: POST /options unguarded
  res.send(build(req.body));
});

app.post('/options/within', (req, res) => { // handler: POST /options/within unguarded
  res.send(buildWithin(req.body));
});

app.get('/code-point', (req, res) => { // handler: GET /code-point unguarded
  res.send('c'.repeat(String(req.query.c).codePointAt(0))); // amplifies: request 1114111
});

app.get('/code-unit', (req, res) => { // handler: GET /code-unit unguarded
  res.send('c'.repeat(String(req.query.c).charCodeAt(0)));
});
