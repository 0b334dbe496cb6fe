import express from 'express';
import { range } from './range.js';

const app = express();

app.get('/together', (req, res) => { // handler: GET /together unguarded
  const offset = (Math.max(1, Math.min(Number(req.query.page) || 1, 10_000)) - 1) * 20;
  res.json(range(offset + 1, offset + 20));
});

app.get('/apart', (req, res) => { // handler: GET /apart unguarded
  const from = Math.max(0, Math.min(Number(req.query.from) || 0, 1_000_000));
  const to = Math.max(0, Math.min(Number(req.query.to) || 0, 1_000_000));
  res.json(range(from, to)); // amplifies: request 2000002
});

app.listen(3000);
