// sample: what is checked of a request under one name is known under each: as a member, destructured, or of a copy.
import express from 'express';
const app = express();
const small = (req, res, next) => { if (Number(req.query.n) > 500) return res.sendStatus(400); next(); };
const smallBody = (req, res, next) => { const { n } = req.body; if (n > 500) return res.sendStatus(400); next(); };
app.get('/a', small, (req, res) => { // handler: GET /a unguarded
  const { n } = req.query;
  res.send('x'.repeat(n));
});
app.get('/b', small, ({ query }, res) => { // handler: GET /b unguarded
  res.send('x'.repeat(query.n));
});
app.get('/c', small, ({ query: { n } }, res) => { // handler: GET /c unguarded
  res.send('x'.repeat(n));
});
app.get('/d', small, ({ query }, res) => { // handler: GET /d unguarded
  const { n } = query;
  res.send('x'.repeat(n));
});
app.post('/e', smallBody, (req, res) => { // handler: POST /e unguarded
  res.send('x'.repeat(req.body.n));
});
app.post('/f', smallBody, (req, res) => { // handler: POST /f unguarded
  const { n } = req.body;
  res.send('x'.repeat(n));
});
app.post('/g', smallBody, (req, res) => { // handler: POST /g unguarded
  const { m } = req.body;
  res.send('x'.repeat(m)); // amplifies: request
});
app.get('/h', ({ query }, res) => { // handler: GET /h unguarded
  if (query.n > 500) return res.sendStatus(400);
  const { n } = query;
  res.send('x'.repeat(n));
});
app.get('/i', (req, res) => { // handler: GET /i unguarded
  const { query: { n } } = req;
  if (n > 500) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n));
});
app.get('/j', (req, res) => { // handler: GET /j unguarded
  const { query } = req;
  if (query.n > 500) return res.sendStatus(400);
  res.send('x'.repeat(req.query.n));
});
app.get('/l', (req, res) => { // handler: GET /l unguarded
  if (req.query.n > 500) return res.sendStatus(400);
  const { n = 10 } = req.query;
  res.send('x'.repeat(n));
});
app.get('/n', (req, res) => { // handler: GET /n unguarded
  let { n } = req.query;
  if (n > 500) return res.sendStatus(400);
  n = req.query.m;
  res.send('x'.repeat(n)); // amplifies: request
});
app.listen(3000);
