// sample: a check of the distance between two numbers bounds what runs from one to the other
import express from 'express';

const app = express();

app.get('/checked', (req, res) => { // handler: GET /checked unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  if (to - from > 100) return res.sendStatus(400);
  const out = [];
  for (let i = from; i < to; i++) out.push(i);
  res.json(out);
});

app.get('/inside', (req, res) => { // handler: GET /inside unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  const out = [];
  if (to - from <= 100) for (let i = from; i <= to; i += 1) out.push(i);
  res.json(out);
});

app.get('/other', (req, res) => { // handler: GET /other unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  if (from - to > 100) return res.sendStatus(400);
  const out = [];
  for (let i = from; i < to; i++) out.push(i); // amplifies: request
  res.json(out);
});

app.get('/large', (req, res) => { // handler: GET /large unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  if (to - from > 1e9) return res.sendStatus(400);
  const out = [];
  for (let i = from; i < to; i++) out.push(i); // amplifies: request _
  res.json(out);
});

app.listen(3000);
