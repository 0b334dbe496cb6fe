import express from 'express';
import { limiterFor, Limits, stamp } from './limits.js';

const app = express();

app.use(stamp);

app.get('/me', async (req, res) => { // handler: GET /me guarded handler
  try {
    await Limits.perUser.consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.json({ name: 'Ada' });
});

app.get('/you', async (req, res) => { // handler: GET /you unguarded ; near-miss: per-request
  try {
    await Limits.perVisit.consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.json({ name: 'Grace' });
});

app.get('/reports', async (req, res) => { // handler: GET /reports unguarded ; near-miss: per-request
  try {
    await limiterFor(String(req.headers['x-plan'])).consume(req.ip ?? 'unknown');
  } catch {
    res.sendStatus(429);
    return;
  }
  res.json([]);
});

app.listen(3000);
