import express from 'express';
import { rateLimit } from 'express-rate-limit';
import filler, { bar, row, stars } from './text.js';
import * as text from './text.js';

const app = express();
app.use(express.json());
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/stars', (req, res) => { // handler: GET /stars guarded app
  res.send(stars(Number(req.query.n))); // amplifies: request
});

app.get('/stars/few', (req, res) => { // handler: GET /stars/few guarded app
  res.send(stars(Math.min(Number(req.query.n) || 1, 5)));
});

app.get('/stars/kept', (req, res) => { // handler: GET /stars/kept guarded app
  const sky = text.stars(Number(req.query.n)); // amplifies: request
  res.send(`<pre>${sky}</pre>`);
});

app.get('/stars/logged', (req, res) => { // handler: GET /stars/logged guarded app
  console.log(stars(Number(req.query.n)));
  res.send('logged');
});

app.get('/bar', (req, res) => { // handler: GET /bar guarded app
  res.send(bar(Number(req.query.n)));
});

app.get('/filler', (req, res) => { // handler: GET /filler guarded app
  res.send(filler()); // amplifies: constant 500000
});

app.post('/row', (req, res) => { // handler: POST /row guarded app
  res.send(row(req.body.cells));
});

app.listen(3000);
