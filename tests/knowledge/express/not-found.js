// sample: a fallback for all methods that serves nothing is no handler; one that serves is
import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/status', limiter, (req, res) => { // handler: GET /status guarded route
  res.json({ up: true });
});

app.use('/about', (req, res) => { // handler: * /about unguarded
  res.send('about');
});

app
  .route('/items')
  .get(limiter, (req, res) => { // handler: GET /items guarded route
    res.send('items');
  })
  .all((req, res) => {
    res.sendStatus(405);
  });

app.all('/old', (req, res) => { // handler: * /old unguarded
  if (!req.query.page) return res.sendStatus(404);
  res.send('old');
});

app.get('/gone', (req, res) => { // handler: GET /gone unguarded
  res.sendStatus(410);
});

app.all('/lost', (req, res) => {
  res.status(404).send('x'.repeat(Number(req.query.size))); // amplifies: request
});

app.all('*', (req, res) => {
  res.sendStatus(404);
});

app.use((req, res) => {
  res.status(404).json({ error: `no ${req.path} here` });
});

app.use((err, _req, res, _next) => {
  res.status(err.status ?? 500).end();
});

app.listen(process.env.PORT ?? 3000);
