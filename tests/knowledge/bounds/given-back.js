// sample: lodash functions that give back as many as they are given
import express from 'express';
import { clone, cloneDeep, range, reverse, shuffle } from 'lodash-es';

const app = express();

app.get('/clone', (req, res) => { // handler: GET /clone unguarded
  res.json(clone(range(Number(req.query.n)))); // amplifies: request
});

app.get('/deep', (req, res) => { // handler: GET /deep unguarded
  res.json({ list: cloneDeep({ all: range(Number(req.query.n)) }) }); // amplifies: request
});

app.get('/reverse', (req, res) => { // handler: GET /reverse unguarded
  res.json(reverse(range(Number(req.query.n)))); // amplifies: request
});

app.get('/shuffle', (req, res) => { // handler: GET /shuffle unguarded
  res.json(shuffle(range(Number(req.query.n)))); // amplifies: request
});

app.get('/few', (req, res) => { // handler: GET /few unguarded
  res.json(shuffle(range(Math.max(0, Math.min(Number(req.query.n), 50)))));
});

app.listen(3000);
