// sample: Express hands Node's request and response through
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
app.use(rateLimit({ windowMs: 60_000, limit: 10 }));

app.get('/appended', (req, res) => { // handler: GET /appended guarded app
  res.appendHeader('x-padding', 'x'.repeat(Number(req.query.n))).flushHeaders(); // amplifies: request
  res.end();
});

app.get('/raw-headers', (req, res) => { // handler: GET /raw-headers guarded app
  res.removeHeader('x-powered-by');
  const [, first] = req.rawHeaders;
  res.end('x'.repeat(Number(first))); // amplifies: request
});

app.listen(3000);
