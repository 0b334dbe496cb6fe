// sample: iterator helpers
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

function* letters() {
  while (true) yield 'abc';
}

app.get('/taken', (req, res) => { // handler: GET /taken guarded app
  res.json(letters().take(Number(req.query.n)).toArray()); // amplifies: request
});

app.get('/async', async (req, res) => { // handler: GET /async guarded app
  res.json(await Array.fromAsync({ length: Number(req.query.n) }, () => 'x')); // amplifies: request
});

app.get('/some', (req, res) => { // handler: GET /some guarded app
  res.json(letters().take(10).toArray());
});

app.listen(3000);
