// sample: every part of a request that can decide a size
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
app.use(express.json());
app.use(express.urlencoded({ extended: true }));

app.get('/query', (req, res) => { // handler: GET /query guarded app
  res.send('x'.repeat(req.query.n)); // amplifies: request
});

app.get('/destructured', (req, res) => { // handler: GET /destructured guarded app
  const { amount = 50 } = req.query;
  res.send('x'.repeat(amount)); // amplifies: request
});

app.get('/in-parameter', ({ query: { size } }, res) => { // handler: GET /in-parameter guarded app
  res.send('x'.repeat(size)); // amplifies: request
});

app.get('/params/:count', (req, res) => { // handler: GET /params/:count guarded app
  res.send('x'.repeat(parseInt(req.params.count, 10))); // amplifies: request
});

app.post('/body', (req, res) => { // handler: POST /body guarded app
  const { count } = req.body;
  res.send(Buffer.alloc(count)); // amplifies: request
});

app.get('/header', (req, res) => { // handler: GET /header guarded app
  res.send('x'.repeat(Number(req.get('x-count')))); // amplifies: request
});

app.get('/headers', (req, res) => { // handler: GET /headers guarded app
  res.send('x'.repeat(+req.headers['x-count'])); // amplifies: request
});

app.get('/url', (req, res) => { // handler: GET /url guarded app
  const { searchParams } = new URL(req.originalUrl, 'http://localhost');
  res.send('x'.repeat(Number(searchParams.get('n')))); // amplifies: request
});

app.get(/^\/path-\d+$/, (req, res) => { // handler: GET /^\/path-\d+$/ guarded app
  res.send('x'.repeat(Number(req.path.slice(6)))); // amplifies: request
});

app.get('/defaulted', (req, res) => { // handler: GET /defaulted guarded app
  const n = Number(req.query.n) || 5;
  res.send('x'.repeat(n)); // amplifies: request
});

app.get('/configured', (req, res) => { // handler: GET /configured guarded app
  res.send('x'.repeat(Number(process.env.BANNER_WIDTH)));
});

app.listen(3000);
