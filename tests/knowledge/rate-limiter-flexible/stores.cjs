// sample: the other limiters of the package, wrappers around them, and members that refuse nothing
const express = require('express');
const {
  BurstyRateLimiter,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterUnion,
  RLWrapperBlackAndWhite,
} = require('rate-limiter-flexible');
const flexible = require('rate-limiter-flexible');
const { createClient } = require('redis');

const storeClient = createClient({ url: process.env.REDIS_URL });

const redis = new RateLimiterRedis({ storeClient, points: 10, duration: 60, insuranceLimiter: new RateLimiterMemory({ points: 5, duration: 60 }) });
const bursty = new BurstyRateLimiter(new RateLimiterMemory({ points: 2, duration: 1 }), new RateLimiterMemory({ points: 5, duration: 10 }));
const union = new RateLimiterUnion(new RateLimiterMemory({ points: 1, duration: 1 }), new RateLimiterMemory({ points: 10, duration: 60 }));
const wrapped = new RLWrapperBlackAndWhite({ limiter: redis, whiteList: ['127.0.0.1'], isWhiteListed: () => false });
const member = new flexible.RateLimiterMemory({ points: 10, duration: 60 });

const guard = (limiter) => async (req, res, next) => {
  try {
    await limiter.consume(req.ip);
  } catch (e) {
    return res.status(429).send('Too Many Requests');
  }
  next();
};

const app = express();
const ok = (req, res) => res.send('ok');

app.get('/redis', guard(redis), ok); // handler: GET /redis guarded route
app.get('/bursty', guard(bursty), ok); // handler: GET /bursty guarded route
app.get('/union', guard(union), ok); // handler: GET /union guarded route
app.get('/wrapped', guard(wrapped), ok); // handler: GET /wrapped guarded route
app.get('/member', guard(member), ok); // handler: GET /member guarded route

app.get('/penalty', async (req, res) => { // handler: GET /penalty unguarded
  await redis.penalty(req.ip, 1);
  res.send('ok');
});

app.get('/reward', async (req, res) => { // handler: GET /reward unguarded
  await redis.reward(req.ip, 1);
  res.send('ok');
});

app.post('/blocked', async (req, res) => { // handler: POST /blocked unguarded
  await member.block(req.ip, 60);
  res.sendStatus(204);
});

app.listen(3000);
