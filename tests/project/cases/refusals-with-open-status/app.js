import express from 'express';
import rateLimit from 'express-rate-limit';
import { codeFor, load } from './codes.js';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

// Whether these refuse or serve hangs on a status that cannot be read.
app.post('/orders', (req, res, next) => { // handler: POST /orders unknown not-followed
  if (!req.get('accept')) return res.status(codeFor('accept')).json({ error: 'accept' });
  next();
});
app.post('/orders', limiter, (req, res) => res.json({ ok: true })); // handler: POST /orders guarded
app.get('/cached', async (req, res, next) => { // handler: GET /cached unknown not-followed
  const { status, body } = await load(req.path);
  if (!body) return next();
  res.status(status).send(body);
});

// Either status refuses.
app.post('/items', (req, res, next) => {
  if (!req.get('accept')) return res.status(req.get('strict') ? 400 : 406).json({ error: 'accept' });
  next();
});

// One of them serves.
app.get('/items', (req, res, next) => { // handler: GET /items unguarded
  if (!req.get('accept')) return next();
  res.status(req.query.new ? 201 : 404).json([]);
});

// What passes nothing on answers, whatever its status.
app.get('/stock', async (req, res) => { // handler: GET /stock unguarded
  const { status, body } = await load(req.path);
  res.status(status).send(body);
});

// One answer serves for certain.
app.get('/parts', async (req, res, next) => { // handler: GET /parts unguarded
  const { status, body } = await load(req.path);
  if (status === 304) return next();
  if (!body) return res.status(status).end();
  res.send(body);
});

app.listen(3000);
