// sample: what loops collect in objects, tables and lists of others
const express = require('express');
const { rateLimit } = require('express-rate-limit');

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const table = {};
let last = null;

function fill(list, count) {
  for (let i = 0; i < count; i++) list.push({ at: i }); // amplifies: request
}

function note(record, key) {
  record[key] = 'noted';
}

app.get('/field', (req, res) => { // handler: GET /field guarded app
  const answer = { rolls: [] };
  for (let i = 0; i < Number(req.query.n); i++) { // amplifies: request
    answer.rolls.push(i % 6);
  }
  res.json(answer);
});

app.get('/few', (req, res) => { // handler: GET /few guarded app
  const answer = { rolls: [], sum: 0 };
  for (let i = 0; i < 6; i++) {
    answer.rolls.push(i);
    answer.sum += i;
  }
  res.json(answer);
});

app.get('/helper', (req, res) => { // handler: GET /helper guarded app
  const list = [];
  fill(list, req.query.n);
  res.json(list);
});

app.get('/noted', (req, res) => { // handler: GET /noted guarded app
  const record = {};
  note(record, 'a');
  res.json(record);
});

app.get('/global', (req, res) => { // handler: GET /global guarded app
  undeclared = [];
  for (round = 0; round < req.query.n; round++) undeclared.push('x'); // amplifies: request
  res.json(undeclared);
});

app.get('/table/:size', (req, res) => { // handler: GET /table/:size guarded app
  const size = parseInt(req.params.size, 10);
  if (!table[size]) table[size] = Buffer.alloc(size); // amplifies: request
  res.send(table[size]);
});

app.get('/other-key/:size', (req, res) => { // handler: GET /other-key/:size guarded app
  const size = parseInt(req.params.size, 10);
  table[size] = Buffer.alloc(size);
  res.send(table[req.query.other]);
});

app.get('/module', (req, res) => { // handler: GET /module guarded app
  last = 'x'.repeat(Number(req.query.n)); // amplifies: request
  res.send(last);
});

app.get('/module-read', (req, res) => { // handler: GET /module-read guarded app
  res.send(last);
});

app.get('/named/:repeat', (req, res) => { // handler: GET /named/:repeat guarded app
  let text = '';
  for (let i = 0; i < req.params.repeat; i++) text += 'x'; // amplifies: request
  res.send(text);
});

app.get('/sum', (req, res) => { // handler: GET /sum guarded app
  const ones = Array.from({ length: Number(req.query.n) }, () => 1);
  res.json({ total: ones.reduce((sum, one) => sum + one, 0) });
});

app.get('/joined', (req, res) => { // handler: GET /joined guarded app
  res.send(new Array(100_000).fill('abc').reduce((all, each) => all + each)); // amplifies: constant 300000
});
