// sample: express-slow-down delays and never refuses
import express from 'express';
import { slowDown } from 'express-slow-down';
import { rateLimit } from 'express-rate-limit';

const app = express();
const speedLimiter = slowDown({
  windowMs: 15 * 60 * 1000,
  delayAfter: 1,
  delayMs: (hits) => Math.min(hits, 5),
});

app.get('/slow', speedLimiter, (req, res) => { // handler: GET /slow unguarded ; near-miss: delays-only
  res.send('slow');
});

app.get('/both', speedLimiter, rateLimit({ windowMs: 60_000, limit: 10 }), (req, res) => { // handler: GET /both guarded route
  res.send('both');
});

app.use(speedLimiter);

app.get('/late', (req, res) => { // handler: GET /late unguarded ; near-miss: delays-only
  res.send('late');
});

app.listen(3000);
