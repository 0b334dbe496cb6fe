// sample: @upstash/ratelimit in middleware, in CommonJS
const { Ratelimit } = require('@upstash/ratelimit');
const { Redis } = require('@upstash/redis');
const express = require('express');

const app = express();
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.cachedFixedWindow(10, '60 s') });

const limit = async (req, res, next) => {
  const { success } = await ratelimit.limit(req.ip);
  if (!success) {
    return res.status(429).json({ error: 'too many requests' });
  }
  next();
};

const count = async (req, res, next) => {
  await ratelimit.limit(req.ip);
  next();
};

app.get('/counted', count, (req, res) => res.send('ok')); // handler: GET /counted unguarded ; near-miss: unchecked
app.get('/limited', limit, (req, res) => res.send('ok')); // handler: GET /limited guarded route

app.listen(3000);
