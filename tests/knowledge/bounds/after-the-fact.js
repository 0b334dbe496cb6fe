// sample: the result is cut, or checked, after it was made
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/slice', (req, res) => { // handler: GET /slice guarded app
  res.send('x'.repeat(Number(req.query.n)).slice(0, 100));
});

app.get('/substring', (req, res) => { // handler: GET /substring guarded app
  const text = 'x'.repeat(Number(req.query.n));
  res.send(text.substring(0, 5000));
});

app.get('/checked', (req, res) => { // handler: GET /checked guarded app
  const text = 'x'.repeat(Number(req.query.n));
  if (text.length > 10_000) return res.sendStatus(413);
  res.send(text);
});

app.get('/slice-open', (req, res) => { // handler: GET /slice-open guarded app
  res.send('x'.repeat(Number(req.query.n)).slice(10)); // amplifies: request
});

app.get('/slice-request', (req, res) => { // handler: GET /slice-request guarded app
  const { n, to } = req.query;
  res.send('x'.repeat(Number(n)).slice(0, Number(to))); // amplifies: request
});

app.listen(3000);
