// sample: limits that a client leaves by changing its request, or that count somebody else
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const keyedOnly = (req, res, next) => {
  if (req.get('x-api-key')) {
    return limiter(req, res, next);
  }
  next();
};

const unlessInternal = (req, res, next) => {
  if (req.ip === '10.0.0.1') {
    return next();
  }
  return limiter(req, res, next);
};

app.get('/keyed', keyedOnly, (req, res) => { // handler: GET /keyed unguarded or unknown
  res.send('anyone');
});

app.get('/outside', unlessInternal, (req, res) => { // handler: GET /outside guarded route or unknown
  res.send('anyone');
});

app.listen(3000);
