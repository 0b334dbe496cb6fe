// sample: strings whose length is a number of the request
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/repeat', (req, res) => { // handler: GET /repeat guarded app
  res.send('ha'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/repeat-raw', (req, res) => { // handler: GET /repeat-raw guarded app
  res.send('ha'.repeat(req.query.n)); // amplifies: request
});

app.get('/pad-start', (req, res) => { // handler: GET /pad-start guarded app
  res.send('7'.padStart(Number(req.query.width), '0')); // amplifies: request
});

app.get('/pad-end', (req, res) => { // handler: GET /pad-end guarded app
  const { width } = req.query;
  res.send('title'.padEnd(width)); // amplifies: request
});

app.get('/join', (req, res) => { // handler: GET /join guarded app
  const n = Number(req.query.n);
  res.send(new Array(n + 1).join('-')); // amplifies: request
});

app.get('/join-call', (req, res) => { // handler: GET /join-call guarded app
  res.send(Array(Number(req.query.n)).join('ab')); // amplifies: request
});

app.get('/fill-join', (req, res) => { // handler: GET /fill-join guarded app
  const count = parseInt(req.query.count, 10);
  res.send(Array(count).fill('<br>').join('\n')); // amplifies: request
});

app.get('/spread-map', (req, res) => { // handler: GET /spread-map guarded app
  const count = +req.query.count;
  const lines = [...Array(count)].map((_, i) => `line ${i}`); // amplifies: request
  res.type('text').send(lines.join('\n'));
});

app.get('/from-join', (req, res) => { // handler: GET /from-join guarded app
  res.send(Array.from({ length: req.query.n }, () => 'x').join('')); // amplifies: request
});

app.get('/string-of-array', (req, res) => { // handler: GET /string-of-array guarded app
  res.send(String(Array(Number(req.query.n)))); // amplifies: request
});

app.get('/array-to-string', (req, res) => { // handler: GET /array-to-string guarded app
  res.send(Array(Number(req.query.n)).toString()); // amplifies: request
});

app.get('/template', (req, res) => { // handler: GET /template guarded app
  const n = Number(req.query.n);
  res.send(`[${Array(n)}]`); // amplifies: request
});

app.get('/concatenated', (req, res) => { // handler: GET /concatenated guarded app
  const n = Number(req.query.n);
  res.send('' + Array(n)); // amplifies: request
});

app.get('/nested-template', (req, res) => { // handler: GET /nested-template guarded app
  const rule = '-'.repeat(Number(req.query.n)); // amplifies: request
  res.send(`<p>${rule}</p>`);
});

app.listen(3000);
