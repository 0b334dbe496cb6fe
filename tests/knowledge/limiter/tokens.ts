// sample: the package limiter: tokens tried, tokens taken at once, and tokens waited for
import express from 'express';
import { RateLimiter, TokenBucket } from 'limiter';

const app = express();
const limiter = new RateLimiter({ tokensPerInterval: 10, interval: 'minute' });
const immediate = new RateLimiter({ tokensPerInterval: 10, interval: 'minute', fireImmediately: true });

app.get('/tried', (_req, res) => { // handler: GET /tried guarded handler
  if (!limiter.tryRemoveTokens(1)) {
    res.sendStatus(429);
    return;
  }
  res.send('ok');
});

app.get('/immediate', async (_req, res) => { // handler: GET /immediate guarded handler
  const remaining = await immediate.removeTokens(1);
  if (remaining < 0) return res.status(429).send('Too Many Requests');
  res.send('ok');
});

app.get('/waited', async (_req, res) => { // handler: GET /waited unguarded
  await limiter.removeTokens(1);
  res.send('ok');
});

app.get('/never-below', async (_req, res) => { // handler: GET /never-below unguarded ; near-miss: switched-off
  if ((await limiter.removeTokens(1)) < 0) return res.status(429).send('Too Many Requests');
  res.send('ok');
});

const bucket = new TokenBucket({ bucketSize: 10, tokensPerInterval: 10, interval: 'minute' });

app.get('/bucket', (_req, res) => { // handler: GET /bucket guarded handler
  if (!bucket.tryRemoveTokens(1)) {
    res.sendStatus(429);
    return;
  }
  res.send('ok');
});

app.get('/ignored', (_req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  limiter.tryRemoveTokens(1);
  res.send('ok');
});

app.listen(3000);
