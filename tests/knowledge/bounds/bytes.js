// sample: what bounds bytes, and what only looks at its own
import { randomFillSync, webcrypto } from 'node:crypto';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import _ from 'lodash';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/random', (req, res) => { // handler: GET /random guarded app
  const bytes = new Uint8Array(Number(req.query.n));
  crypto.getRandomValues(bytes);
  res.send(Buffer.from(bytes));
});

app.get('/random-node', (req, res) => { // handler: GET /random-node guarded app
  res.send(webcrypto.getRandomValues(new Uint8Array(Number(req.query.n))));
});

app.get('/random-pieces', (req, res) => { // handler: GET /random-pieces guarded app
  const bytes = new Uint8Array(Number(req.query.n)); // amplifies: request
  for (let at = 0; at < bytes.length; at += 65_536) crypto.getRandomValues(bytes.subarray(at, at + 65_536));
  res.send(bytes);
});

app.get('/filled', (req, res) => { // handler: GET /filled guarded app
  res.send(randomFillSync(Buffer.alloc(Number(req.query.n)))); // amplifies: request
});

app.get('/own-pieces', (req, res) => { // handler: GET /own-pieces guarded app
  const all = Buffer.alloc(50_000);
  const step = Number.parseInt(req.query.step, 10);
  if (Number.isNaN(step) || step <= 0) return res.status(400).end();
  let at = 0;
  while (at < all.length) {
    res.write(all.subarray(at, at + step));
    at += step;
  }
  res.end();
});

app.get('/overlapping', (req, res) => { // handler: GET /overlapping guarded app
  const all = Buffer.alloc(50_000);
  for (let at = 0; at < 50_000; at += 10) { // amplifies: constant 250000000
    res.write(all.subarray(0, 50_000));
  }
  res.end();
});

app.get('/by-type', (req, res) => { // handler: GET /by-type guarded app
  const body = req.query.draw ? `<p>${req.query.text}</p>` : undefined ?? draw();
  res.send(typeof body === 'string' ? body : new Uint8Array(body));
});

app.get('/least', (req, res) => { // handler: GET /least guarded app
  res.send('x'.repeat(_.min([_.toInteger(req.query.n), 1000])));
});

app.get('/greatest', (req, res) => { // handler: GET /greatest guarded app
  res.send('x'.repeat(_.max([_.toInteger(req.query.n), 1000]))); // amplifies: request
});
