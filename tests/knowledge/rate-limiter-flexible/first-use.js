// sample: limiters that the first request makes, kept for the next or not
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const options = { points: 10, duration: 60 };
const byPlan = new Map();
let shared;

const refused = async (limiter, req, res) => {
  try {
    await limiter.consume(req.ip);
    return false;
  } catch {
    res.sendStatus(429);
    return true;
  }
};

app.get('/kept', async (req, res) => { // handler: GET /kept guarded handler
  shared ??= new RateLimiterMemory(options);
  if (await refused(shared, req, res)) return;
  res.send('ok');
});

app.get('/kept-by-plan', async (req, res) => { // handler: GET /kept-by-plan guarded handler or unknown
  const plan = req.get('x-plan');
  if (!byPlan.has(plan)) byPlan.set(plan, new RateLimiterMemory(options));
  if (await refused(byPlan.get(plan), req, res)) return;
  res.send('ok');
});

app.get('/forgotten', async (req, res) => { // handler: GET /forgotten unguarded ; near-miss: per-request
  let own;
  own ??= new RateLimiterMemory(options);
  if (await refused(own, req, res)) return;
  res.send('ok');
});

app.listen(3000);
