// sample: streams and headers as ways into a response
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/piped', (req, res) => { // handler: GET /piped guarded app
  const body = 'x'.repeat(Number(req.query.n)); // amplifies: request
  Readable.from([body]).pipe(res);
});

app.get('/pipeline', async (req, res) => { // handler: GET /pipeline guarded app
  const chunk = Buffer.alloc(Number(req.query.n), 'x'); // amplifies: request
  await pipeline(Readable.from([chunk]), res);
});

app.get('/header', (req, res) => { // handler: GET /header guarded app
  res.setHeader('x-padding', 'x'.repeat(Number(req.query.n))); // amplifies: request
  res.end();
});

app.listen(3000);
