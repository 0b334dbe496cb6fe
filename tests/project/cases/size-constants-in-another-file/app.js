const express = require('express');
const rateLimit = require('express-rate-limit');
const { LINE, MAX, SIZE, TIMES } = require('./config');
const config = require('./config');

const app = express();
app.use(rateLimit({ windowMs: 60 * 1000, max: 10 }));

app.get('/capped', (req, res) => { // handler: GET /capped guarded app
  res.send('x'.repeat(Math.min(Number(req.query.n), MAX)));
});

app.get('/refused', (req, res) => { // handler: GET /refused guarded app
  const n = Number(req.query.n);
  if (n > config.MAX) return res.sendStatus(400);
  res.send('x'.repeat(n));
});

app.get('/download', (req, res) => { // handler: GET /download guarded app
  res.send(Buffer.alloc(SIZE)); // amplifies: constant 10000000
});

app.get('/capped-high', (req, res) => { // handler: GET /capped-high guarded app
  res.send('x'.repeat(Math.min(Number(req.query.n), SIZE))); // amplifies: request 10000000
});

app.get('/text', (req, res) => { // handler: GET /text guarded app
  res.type('txt').send(LINE.repeat(TIMES)); // amplifies: constant 240000
});

app.get('/text/short', (req, res) => { // handler: GET /text/short guarded app
  res.type('txt').send(LINE.repeat(MAX));
});

app.get('/large', (req, res) => { // handler: GET /large guarded app
  res.send(Buffer.alloc(config.sizes.large, 'a')); // amplifies: constant 1048576
});

app.get('/small', (req, res) => { // handler: GET /small guarded app
  res.send(Buffer.alloc(config.sizes.small, 'a'));
});

app.get('/rule', (req, res) => { // handler: GET /rule guarded app
  res.send('-'.repeat(config.WIDTH));
});

app.listen(3000);
