// sample: consume behind helper functions that throw, answer, or give a boolean
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function isAllowed(key) {
  try {
    await limiter.consume(key);
    return true;
  } catch {
    return false;
  }
}

const check = (req) => limiter.consume(req.ip);

async function refuse(req, res) {
  try {
    await limiter.consume(req.ip);
    return false;
  } catch {
    res.status(429).send('Too Many Requests');
    return true;
  }
}

async function assertAllowed(req) {
  try {
    await limiter.consume(req.ip);
  } catch {
    throw Object.assign(new Error('Too Many Requests'), { status: 429 });
  }
}

function makeLimiter(points) {
  const own = new RateLimiterMemory({ points, duration: 60 });
  return async (req, res, next) => {
    try {
      await own.consume(req.ip);
    } catch {
      return res.sendStatus(429);
    }
    next();
  };
}

app.get('/boolean', async (req, res) => { // handler: GET /boolean guarded handler
  if (!(await isAllowed(req.ip))) {
    return res.sendStatus(429);
  }
  res.send('ok');
});

app.get('/boolean-variable', async (req, res) => { // handler: GET /boolean-variable guarded handler
  const allowed = await isAllowed(req.ip);
  if (allowed) {
    res.send('ok');
  } else {
    res.status(429).end();
  }
});

app.get('/boolean-ignored', async (req, res) => { // handler: GET /boolean-ignored unguarded ; near-miss: unchecked
  await isAllowed(req.ip);
  res.send('ok');
});

app.get('/boolean-logged', async (req, res) => { // handler: GET /boolean-logged unguarded ; near-miss: unchecked
  if (!(await isAllowed(req.ip))) {
    console.warn('too many requests from', req.ip);
  }
  res.send('ok');
});

app.get('/promise', async (req, res) => { // handler: GET /promise guarded handler
  try {
    await check(req);
  } catch {
    return res.sendStatus(429);
  }
  res.send('ok');
});

app.get('/answers', async (req, res) => { // handler: GET /answers guarded handler
  if (await refuse(req, res)) return;
  res.send('ok');
});

app.get('/throws', async (req, res) => { // handler: GET /throws guarded handler
  await assertAllowed(req);
  res.send('ok');
});

app.get('/throws-caught', async (req, res) => { // handler: GET /throws-caught unguarded ; near-miss: unchecked
  await assertAllowed(req).catch((error) => console.warn(error.message));
  res.send('ok');
});

app.get('/made', makeLimiter(10), (req, res) => { // handler: GET /made guarded route
  res.send('ok');
});

app.listen(3000);
