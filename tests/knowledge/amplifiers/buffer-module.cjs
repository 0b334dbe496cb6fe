// sample: Buffer imported from its module
const { Buffer } = require('node:buffer');
const buffer = require('buffer');
const express = require('express');
const rateLimit = require('express-rate-limit');

const app = express();
app.use(rateLimit({ windowMs: 60000, max: 10 }));

app.get('/alloc', (req, res) => { // handler: GET /alloc guarded app
  res.send(Buffer.alloc(Number(req.query.n))); // amplifies: request
});

app.get('/unsafe', (req, res) => { // handler: GET /unsafe guarded app
  res.send(Buffer.allocUnsafe(Number(req.query.n))); // amplifies: request
});

app.get('/slow', (req, res) => { // handler: GET /slow guarded app
  res.send(buffer.Buffer.allocUnsafeSlow(Number(req.query.n))); // amplifies: request
});

app.get('/small', (req, res) => { // handler: GET /small guarded app
  res.send(buffer.Buffer.alloc(512));
});

app.listen(3000);
