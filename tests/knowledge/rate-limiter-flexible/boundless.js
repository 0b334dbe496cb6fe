// sample: points without end
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const boundless = new RateLimiterMemory({ points: Infinity, duration: 60 });
const strict = new RateLimiterMemory({ points: 10, duration: 60 });

const refuse = (limiter) => async (req, res, next) => {
  try {
    await limiter.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  next();
};

app.get('/boundless', refuse(boundless), (req, res) => { // handler: GET /boundless unguarded ; near-miss: switched-off
  res.json([]);
});

app.get('/strict', refuse(strict), (req, res) => { // handler: GET /strict guarded route
  res.json([]);
});

app.get('/in-handler', async (req, res) => { // handler: GET /in-handler unguarded ; near-miss: switched-off
  try {
    await boundless.consume(req.ip);
    res.json([]);
  } catch {
    res.sendStatus(429);
  }
});

app.listen(3000);
