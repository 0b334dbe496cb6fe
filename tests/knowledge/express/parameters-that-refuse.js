// sample: what callbacks for parameters refuse of a route is no part of what the handler is given
import express from 'express';

const app = express();

app.param('size', (req, res, next, size) => {
  if (!/^\d{1,3}$/.test(size)) return res.sendStatus(404);
  next();
});

app.param('n', (req, res, next, n) => {
  if (!(Number(n) <= 100)) return res.sendStatus(404);
  next();
});

app.param('noted', (req, res, next, noted) => {
  console.log(noted);
  next();
});

app.get('/sized/:size', (req, res) => { // handler: GET /sized/:size unguarded
  res.send('x'.repeat(Number(req.params.size)));
});

app.get('/counted/:n', (req, res) => { // handler: GET /counted/:n unguarded
  res.send('x'.repeat(Number(req.params.n)));
});

app.get('/counted/:n/of/:many', (req, res) => { // handler: GET /counted/:n/of/:many unguarded
  res.send('x'.repeat(Number(req.params.many))); // amplifies: request
});

app.get('/counted/:n/asked', (req, res) => { // handler: GET /counted/:n/asked unguarded
  res.send('x'.repeat(Number(req.query.n))); // amplifies: request
});

app.get('/noted/:noted', (req, res) => { // handler: GET /noted/:noted unguarded
  res.send('x'.repeat(Number(req.params.noted))); // amplifies: request
});

app.listen(3000);
