// sample: routes that check a request and pass it on to those behind them
const express = require('express');

const app = express();

const check = (req, res, next) => (Number(req.query.n) > 100 ? res.sendStatus(400) : next());
const small = (req, res, next) => (Number(req.query.n) <= 100 ? next() : next('route'));
const dots = (req, res) => res.send('.'.repeat(Number(req.query.n))); // amplifies: request

app
  .route('/all')
  .all(check)
  .get((req, res) => res.send('.'.repeat(Number(req.query.n)))) // handler: GET /all unguarded
  .post((req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: POST /all unguarded

app
  .route('/late')
  .get((req, res) => res.send('.'.repeat(Number(req.query.n)))) // handler: GET /late unguarded ; amplifies: request
  .all(check);

app.get('/twice', check);
app.get('/twice', (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: GET /twice unguarded
app.post('/twice', (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: POST /twice unguarded ; amplifies: request

app.all('/under/*rest', check);
app.get('/under/dots', (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: GET /under/dots unguarded
app.get('/over/dots', dots); // handler: GET /over/dots unguarded

app.get('/skips', small, (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: GET /skips unguarded
app.get('/skips', (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: GET /skips unguarded ; amplifies: request

// The parameters are others.
app.get('/:size/:n', (req, res, next) => {
  if (Number(req.params.size) > 100) return res.sendStatus(400);
  next();
});
app.get('/:kind/:size', (req, res) => res.send('.'.repeat(Number(req.params.size)))); // handler: GET /:kind/:size unguarded ; amplifies: request

app.get('/answers/:n', (req, res, next) => { // handler: GET /answers/:n unguarded
  if (req.params.n === 'none') return next();
  res.send('.'.repeat(Number(req.params.n) <= 100 ? Number(req.params.n) : 0));
});
app.get('/answers/:n', (req, res) => res.send('.'.repeat(Number(req.query.n)))); // handler: GET /answers/:n unguarded ; amplifies: request

app.listen(3000);
