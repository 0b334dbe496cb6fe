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

function between(from, to) {
  const all = [];
  for (let each = from; each < to; each++) all.push(each);
  return all;
}

app.get('/own', (req, res) => { // handler: GET /own unguarded
  const page = Number(req.query.page);
  res.json(between(Math.max(1, page - 2), page + 3));
});

app.get('/own-stepped', (req, res) => { // handler: GET /own-stepped unguarded
  function* steps(at, end) {
    while (at < end) yield at++;
  }
  const from = Number(req.query.page) * 20;
  res.json([...steps(from, from + 20)]);
});

app.get('/own-listed', (req, res) => { // handler: GET /own-listed unguarded
  const list = (from, to) => Array.from({ length: to - from }, (_, index) => from + index);
  const from = Number(req.query.page) * 20;
  res.json(list(from, from + 20));
});

app.get('/own-apart', (req, res) => { // handler: GET /own-apart unguarded
  const upTo = (from, to) => {
    const all = [];
    for (let each = from; each < to; each++) all.push(each); // amplifies: request
    return all;
  };
  const from = Number(req.query.from);
  res.json(upTo(from, from * 2));
});

app.get('/own-moved', (req, res) => { // handler: GET /own-moved unguarded
  function moved(from, to) {
    from = 0;
    const all = [];
    while (from < to) all.push(from++); // amplifies: request
    return all;
  }
  const from = Number(req.query.from);
  res.json(moved(from, from + 20));
});

app.get('/nothing', (req, res) => { // handler: GET /nothing unguarded
  const n = Number(req.query.n);
  res.send('x'.repeat(n - n));
});

app.listen(3000);
