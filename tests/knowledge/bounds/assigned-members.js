// sample: a member that is assigned after a condition has spoken of it
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/default', (req, res) => { // handler: GET /default guarded app
  const options = { size: Number(req.query.size) };
  if (options.size > 100) options.size = 100;
  res.send('x'.repeat(options.size));
});

app.get('/raised', (req, res) => { // handler: GET /raised guarded app
  const options = { size: 10 };
  if (req.query.large) {
    if (options.size < 100) options.size = 5_000_000;
    res.send('x'.repeat(options.size)); // amplifies: constant 5000000
  } else {
    res.send('x'.repeat(options.size));
  }
});

app.get('/reopened', (req, res) => { // handler: GET /reopened guarded app
  const options = { size: Number(req.query.size) };
  if (options.size > 100) return res.sendStatus(400);
  options.size = Number(req.query.other);
  res.send('x'.repeat(options.size)); // amplifies: request
});

app.get('/body', (req, res) => { // handler: GET /body guarded app
  if (!(req.body.size > 0)) req.body.size = 1;
  if (req.body.size > 100) req.body.size = 100;
  res.send('x'.repeat(req.body.size));
});
