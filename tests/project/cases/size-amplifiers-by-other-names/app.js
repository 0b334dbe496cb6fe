import { faker } from '@faker-js/faker';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { Holder } from './holder.js';
import { Many, numbers, scale, tools } from './tools.js';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

const { alloc } = Buffer;
const { string } = faker;
const method = 'repeat';
const holder = new Holder();

app.get('/bracket', (req, res) => // handler: GET /bracket guarded app
  res.send(Buffer['alloc'](Number(req.query.n))), // amplifies: request
);
app.get('/alone', (req, res) => // handler: GET /alone guarded app
  res.send(alloc(Number(req.query.n))), // amplifies: request
);
app.get('/part', (req, res) => // handler: GET /part guarded app
  res.send(string.symbol(Number(req.query.n))), // amplifies: request
);
app.get('/named', (req, res) => // handler: GET /named guarded app
  res.send('x'[method](Number(req.query.n))), // amplifies: request
);
app.get('/renamed', (req, res) => // handler: GET /renamed guarded app
  res.json(numbers(Number(req.query.n))), // amplifies: request
);
app.get('/whole', (req, res) => // handler: GET /whole guarded app
  res.json(tools.range(Number(req.query.n))), // amplifies: request
);
app.get('/from', (req, res) => // handler: GET /from guarded app
  res.json(Many.from({ length: Number(req.query.n) })), // amplifies: request
);
app.get('/new', (req, res) => // handler: GET /new guarded app
  res.json(new Many(Number(req.query.n)).fill(0)), // amplifies: request
);

// Fields and methods of an instance.
app.get('/field', holder.direct); // handler: GET /field guarded app
app.get('/method', (req, res) => holder.grown(req, res)); // handler: GET /method guarded app
app.get('/self', (req, res) => holder.throughItself(req, res)); // handler: GET /self guarded app
app.get('/taken', (req, res) => holder.takenApart(req, res)); // handler: GET /taken guarded app
app.get('/class', (req, res) => holder.ofTheClass(req, res)); // handler: GET /class guarded app
app.get('/calm', (req, res) => holder.calm(req, res)); // handler: GET /calm guarded app

// What is only called like an amplifier.
app.get('/scale', (req, res) => res.json({ symbol: scale.symbol, take: scale.take, range: scale.range })); // handler: GET /scale guarded app
app.get('/query', (req, res) => res.json(find({ take: Number(req.query.take), where: { symbol: req.query.symbol } }))); // handler: GET /query guarded app

function find({ take, where }) {
  return { symbol: where.symbol, take };
}

app.listen(3000);
