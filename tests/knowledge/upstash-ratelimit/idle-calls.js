// sample: a limiter that is asked about a random key, or whose limit nobody reaches
import express from 'express';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const app = express();
const redis = Redis.fromEnv();
const perMinute = new Ratelimit({ redis, limiter: Ratelimit.fixedWindow(10, '1 m') });
const boundless = new Ratelimit({ redis, limiter: Ratelimit.fixedWindow(Infinity, '1 m') });
const bucket = new Ratelimit({ redis, limiter: Ratelimit.tokenBucket(Infinity, '1 m', 10) });

app.get('/random', async (request, response) => { // handler: GET /random unguarded ; near-miss: switched-off
  const { success } = await perMinute.limit(crypto.randomUUID());
  if (!success) return response.status(429).send('Too Many Requests');
  response.send('each by itself');
});

app.get('/boundless', async (request, response) => { // handler: GET /boundless unguarded ; near-miss: switched-off
  const { success } = await boundless.limit(request.ip);
  if (!success) return response.status(429).send('Too Many Requests');
  response.send('whatever');
});

app.get('/bucket', async (request, response) => { // handler: GET /bucket guarded
  const { success } = await bucket.limit(request.ip);
  if (!success) return response.status(429).send('Too Many Requests');
  response.send('ten at a time');
});

app.get('/fine', async (request, response) => { // handler: GET /fine guarded
  const { success } = await perMinute.limit(`orders:${request.ip}`);
  if (!success) return response.status(429).send('Too Many Requests');
  response.send('counted');
});
