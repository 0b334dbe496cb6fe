// sample: fields that a helper picks out of the request by their names
import express from 'express';

const app = express();
const pick = (object, keys) => Object.fromEntries(keys.filter((key) => key in object).map((key) => [key, object[key]]));

app.get('/one', (req, res) => { // handler: GET /one unguarded
  const { n } = pick(req.query, ['n']);
  res.send('x'.repeat(Number(n))); // amplifies: request
});
app.get('/several', (req, res) => { // handler: GET /several unguarded
  const { n, page } = pick(req.query, ['n', 'page']);
  res.json({ page, text: 'x'.repeat(Number(n)) }); // amplifies: request
});
app.get('/checked', (req, res) => { // handler: GET /checked unguarded
  const { n } = pick(req.query, ['n', 'page']);
  if (!(Number(n) <= 100)) return res.sendStatus(400);
  res.send('x'.repeat(Number(n)));
});
app.get('/capped', (req, res) => { // handler: GET /capped unguarded
  const { n } = Object.fromEntries(['n', 'page'].map((key) => [key, Math.min(Number(req.query[key]), 100)]));
  res.send('x'.repeat(n));
});
app.get('/own', (req, res) => { // handler: GET /own unguarded
  const { n } = pick({ n: 5, page: req.query.page }, ['n']);
  res.send('x'.repeat(n));
});
app.get('/not-picked', (req, res) => { // handler: GET /not-picked unguarded
  const { n = 5 } = pick(req.query, ['page']);
  res.send('x'.repeat(n));
});
app.get('/many', (req, res) => { // handler: GET /many unguarded
  res.json(Object.fromEntries(Array.from({ length: Number(req.query.n) }, (_, i) => [i, req.query.value]))); // amplifies: request
});

app.listen(3000);
