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

app.get('/window', (req, res) => { // handler: GET /window unguarded
  const page = Math.max(1, Number(req.query.page));
  const pages = [];
  for (let p = Math.max(1, page - 2); p <= page + 2; p++) pages.push(p);
  res.json(pages);
});

app.get('/named', (req, res) => { // handler: GET /named unguarded
  const page = Number(req.query.page);
  const first = Math.max(1, page - 5);
  const last = Math.min(1e9, page + 5);
  const pages = [];
  for (let p = first; p <= last; p++) pages.push(p);
  res.json(pages);
});

app.get('/offset', (req, res) => { // handler: GET /offset unguarded
  const offset = Number(req.query.offset);
  const limit = Math.min(Number(req.query.limit), 50);
  const rows = [];
  for (let i = offset; i < offset + limit; i++) rows.push(i);
  res.json(rows);
});

app.get('/paged', (req, res) => { // handler: GET /paged unguarded
  const page = Number(req.query.page);
  const size = Math.min(Number(req.query.size), 50);
  const rows = [];
  for (let i = (page - 1) * size; i < page * size; i++) rows.push(i);
  res.json(rows);
});

app.get('/unpaged', (req, res) => { // handler: GET /unpaged unguarded
  const page = Number(req.query.page);
  const size = Number(req.query.size);
  const rows = [];
  for (let i = (page - 1) * size; i < page * size; i++) rows.push(i); // amplifies: request
  res.json(rows);
});

app.get('/moved', (req, res) => { // handler: GET /moved unguarded
  let page = 1;
  const from = page - 2;
  page = Number(req.query.page);
  const pages = [];
  for (let p = from; p <= page + 2; p++) pages.push(p); // amplifies: request
  res.json(pages);
});

app.listen(3000);
