// sample: lodash
import _ from 'lodash';
import times from 'lodash/times.js';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const { padStart, range } = _;

app.get('/repeat', (req, res) => { // handler: GET /repeat guarded app
  res.send(_.repeat('ab', req.query.n)); // amplifies: request
});

app.get('/pad', (req, res) => { // handler: GET /pad guarded app
  res.send(_.pad('title', Number(req.query.n), '*')); // amplifies: request
});

app.get('/pad-start', (req, res) => { // handler: GET /pad-start guarded app
  res.send(padStart('7', req.query.n)); // amplifies: request
});

app.get('/pad-end', (req, res) => { // handler: GET /pad-end guarded app
  res.send(_.padEnd('7', Number(req.query.n), '.')); // amplifies: request
});

app.get('/times', (req, res) => { // handler: GET /times guarded app
  res.json(_.times(Number(req.query.n), (i) => ({ id: i }))); // amplifies: request
});

app.get('/times-module', (req, res) => { // handler: GET /times-module guarded app
  res.send(times(req.query.n, () => 'x').join('')); // amplifies: request
});

app.get('/range', (req, res) => { // handler: GET /range guarded app
  res.json(range(Number(req.query.n))); // amplifies: request
});

app.get('/range-between', (req, res) => { // handler: GET /range-between guarded app
  res.json(_.range(1, Number(req.query.to))); // amplifies: request
});

app.get('/range-down', (req, res) => { // handler: GET /range-down guarded app
  res.json(_.range(Math.min(Number(req.query.n), 100))); // amplifies: request
});

app.get('/range-right', (req, res) => { // handler: GET /range-right guarded app
  res.json(_.rangeRight(Number(req.query.n))); // amplifies: request
});

app.get('/fill', (req, res) => { // handler: GET /fill guarded app
  res.json(_.fill(Array(Number(req.query.n)), 'x')); // amplifies: request
});

app.get('/range-within', (req, res) => { // handler: GET /range-within guarded app
  res.json(_.range(_.clamp(Number(req.query.n), 0, 100)));
});

app.get('/truncate', (req, res) => { // handler: GET /truncate guarded app
  res.json([_.truncate('a short text', { length: Number(req.query.n) }), _.chunk([1, 2, 3], Number(req.query.n))]);
});

app.listen(3000);
