// sample: ranges whose ends vary together, or apart
import _ from 'lodash';
import express from 'express';

const app = express();

app.get('/apart', (req, res) => { // handler: GET /apart unguarded
  res.json(_.range(Number(req.query.from), Number(req.query.to))); // amplifies: request
});

app.get('/fixed', (req, res) => { // handler: GET /fixed unguarded
  res.json(_.range(5, Number(req.query.to))); // amplifies: request
});

app.get('/together', (req, res) => { // handler: GET /together unguarded
  const offset = Number(req.query.offset);
  res.json(_.range(offset, offset + 20));
});

app.get('/checked', (req, res) => { // handler: GET /checked unguarded
  const from = Number(req.query.from);
  const to = Number(req.query.to);
  if (Math.abs(to - from) > 100) return res.sendStatus(400);
  res.json(_.range(from, to));
});

app.get('/absolute', (req, res) => { // handler: GET /absolute unguarded
  const n = Number(req.query.n);
  const size = Math.abs(n);
  if (size > 100) return res.sendStatus(400);
  res.json(_.range(n));
});

app.listen(3000);
