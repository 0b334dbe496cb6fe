// sample: limiters that the first request makes, kept for the next or not
import express from 'express';
import { createClient } from 'redis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

const app = express();
const options = { points: 10, duration: 60 };
const byPlan = new Map();
const client = createClient();
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

app.get('/on-the-request', async (req, res) => { // handler: GET /on-the-request unguarded ; near-miss: per-request
  req.limiter = new RateLimiterMemory(options);
  if (await refused(req.limiter, req, res)) return;
  res.send('ok');
});

app.get('/in-the-locals', async (req, res) => { // handler: GET /in-the-locals unguarded ; near-miss: per-request
  res.locals.limiter = new RateLimiterMemory(options);
  if (await refused(res.locals.limiter, req, res)) return;
  res.send('ok');
});

const held = {};

app.get('/in-an-object', async (req, res) => { // handler: GET /in-an-object guarded handler or unknown
  held.limiter ??= new RateLimiterMemory(options);
  if (await refused(held.limiter, req, res)) return;
  res.send('ok');
});

// What a store counts is there for the next one that is made.
const stored = (points) => new RateLimiterRedis({ storeClient: client, points, duration: 60 });

app.get('/stored', async (req, res) => { // handler: GET /stored guarded handler
  if (await refused(stored(10), req, res)) return;
  res.send('ok');
});

app.get('/boundless', async (req, res) => { // handler: GET /boundless unguarded ; near-miss: switched-off
  if (await refused(stored(Infinity), req, res)) return;
  res.send('ok');
});

app.listen(3000);
