// sample: @unkey/ratelimit: checked, ignored, and the one that always allows
import { NoopRatelimit, Ratelimit } from '@unkey/ratelimit';
import express from 'express';

const app = express();
const limiter = new Ratelimit({ rootKey: process.env.UNKEY_ROOT_KEY!, namespace: 'depot', limit: 10, duration: '60s' });
const noop = new NoopRatelimit();

app.get('/checked', async (req, res) => { // handler: GET /checked guarded handler
  const { success } = await limiter.limit(req.ip ?? 'unknown');
  if (!success) return res.sendStatus(429);
  res.send('ok');
});

app.get('/costly', async (req, res) => { // handler: GET /costly guarded handler
  const response = await limiter.limit(req.ip ?? 'unknown', { cost: 5 });
  if (response.success === false) {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('ok');
});

app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  const { reset } = await limiter.limit(req.ip ?? 'unknown');
  res.set('X-RateLimit-Reset', String(reset));
  res.send('ok');
});

app.get('/noop', async (req, res) => { // handler: GET /noop unguarded
  const { success } = await noop.limit(req.ip ?? 'unknown');
  if (!success) return res.sendStatus(429);
  res.send('ok');
});

app.listen(3000);
