import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { getUploadLimiter, limitAll, limitEach, limiterFor, Limits } from './limits.js';

const app = express();

app.get('/lists', limitAll, (_req, res) => { // handler: GET /lists guarded route
  res.json([]);
});

app.get('/items', limitEach, (_req, res) => { // handler: GET /items unguarded ; near-miss: per-request
  res.json([]);
});

app.get('/me', async (req, res) => { // handler: GET /me guarded handler
  try {
    await Limits.perUser.consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.json({ name: 'Ada' });
});

app.post('/uploads', async (req, res) => { // handler: POST /uploads guarded handler
  try {
    await getUploadLimiter().consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.sendStatus(201);
});

app.put('/uploads/:id', async (req, res) => { // handler: PUT /uploads/:id unguarded ; near-miss: per-request
  const limiter = new RateLimiterMemory({ points: 5, duration: 60 });
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.sendStatus(204);
});

app.get('/reports', async (req, res) => { // handler: GET /reports guarded handler
  try {
    await limiterFor(String(req.headers['x-plan'])).consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.json([]);
});

app.listen(3000);
