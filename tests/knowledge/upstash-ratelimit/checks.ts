// sample: @upstash/ratelimit: every way to read its answer, and ways not to
import { MultiRegionRatelimit, Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';
import express from 'express';

const app = express();
const redis = Redis.fromEnv();
const sliding = new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(10, '60 s') });
const fixed = new Ratelimit({ redis, limiter: Ratelimit.fixedWindow(10, '60 s'), prefix: 'fixed', ephemeralCache: new Map() });
const bucket = new Ratelimit({ redis, limiter: Ratelimit.tokenBucket(10, '60 s', 10), timeout: 1000 });
const regions = new MultiRegionRatelimit({ redis: [redis], limiter: MultiRegionRatelimit.slidingWindow(10, '60 s') });

app.get('/destructured', async (req, res) => { // handler: GET /destructured guarded handler
  const { success } = await sliding.limit(req.ip ?? 'unknown');
  if (!success) return res.status(429).end();
  res.send('ok');
});

app.get('/kept', async (req, res) => { // handler: GET /kept guarded handler
  const result = await fixed.limit(req.ip ?? 'unknown');
  if (!result.success) {
    res.sendStatus(429);
    return;
  }
  res.send('ok');
});

app.get('/renamed', async (req, res) => { // handler: GET /renamed guarded handler
  const { success: allowed } = await bucket.limit(req.ip ?? 'unknown');
  if (allowed) {
    res.send('ok');
  } else {
    res.sendStatus(429);
  }
});

app.get('/at-once', async (req, res) => { // handler: GET /at-once guarded handler
  if (!(await regions.limit(req.ip ?? 'unknown')).success) return res.sendStatus(429);
  res.send('ok');
});

app.get('/waits', async (req, res) => { // handler: GET /waits guarded handler
  const { success } = await sliding.blockUntilReady(req.ip ?? 'unknown', 5000);
  if (!success) return res.sendStatus(429);
  res.send('ok');
});

app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await sliding.limit(req.ip ?? 'unknown');
  res.send('ok');
});

app.get('/header', async (req, res) => { // handler: GET /header unguarded ; near-miss: unchecked
  const { remaining } = await sliding.limit(req.ip ?? 'unknown');
  res.set('X-RateLimit-Remaining', remaining === 0 ? 'none' : String(remaining));
  res.send('ok');
});

app.get('/logged', async (req, res) => { // handler: GET /logged unguarded ; near-miss: unchecked
  const { success } = await sliding.limit(req.ip ?? 'unknown');
  if (!success) console.warn('asks too often', req.ip);
  res.send('ok');
});

app.get('/too-late', async (req, res) => { // handler: GET /too-late unguarded ; near-miss: unchecked
  res.send('ok');
  const { success } = await sliding.limit(req.ip ?? 'unknown');
  if (!success) return;
});

app.get('/left', async (req, res) => { // handler: GET /left unguarded
  res.json(await sliding.getRemaining(req.ip ?? 'unknown'));
});

app.listen(3000);
