import express from 'express';
import { checkSize, daysBetween, parseQuery, problemsOf, readSize } from './checks.js';

const app = express();

app.get('/checked', (req, res) => { // handler: GET /checked unguarded
  const { valid, value } = checkSize(req.query.size);
  if (!valid) return res.sendStatus(400);
  res.send('x'.repeat(value));
});

app.get('/parsed', (req, res) => { // handler: GET /parsed unguarded
  const parsed = parseQuery(req.query);
  if (!parsed.success) return res.sendStatus(400);
  res.send('x'.repeat(parsed.data.size));
});

app.get('/read', (req, res) => { // handler: GET /read unguarded
  const [error, size] = readSize(req.query.size);
  if (error) return res.status(400).send(error);
  res.send('x'.repeat(size));
});

app.get('/problems', (req, res) => { // handler: GET /problems unguarded
  const { ok, problems } = problemsOf(req.query);
  if (!ok) return res.status(400).json(problems);
  res.send('x'.repeat(req.query.size));
});

app.get('/days', (req, res) => { // handler: GET /days unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  if (!(daysBetween(from, to) <= 31)) return res.sendStatus(400);
  for (let at = from; at < to; at += 86_400) res.write('x');
  res.end();
});

app.get('/ignored', (req, res) => { // handler: GET /ignored unguarded
  const { value } = checkSize(req.query.size);
  res.send('x'.repeat(value)); // amplifies: request
});

app.get('/logged', (req, res) => { // handler: GET /logged unguarded
  const parsed = parseQuery(req.query);
  if (!parsed.success) console.log('too many');
  res.send('x'.repeat(parsed.data.size)); // amplifies: request
});

app.get('/other', (req, res) => { // handler: GET /other unguarded
  const { valid } = checkSize(req.query.size);
  if (!valid) return res.sendStatus(400);
  res.send('x'.repeat(Number(req.query.count))); // amplifies: request
});

app.listen(3000);
