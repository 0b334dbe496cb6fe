// sample: an async handler says with what it gives that the request goes on
import express from 'express';
import PromiseRouter from 'express-promise-router';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const router = PromiseRouter();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const hits = new Map();

function isOver(request) {
  const count = (hits.get(request.ip) ?? 0) + 1;
  hits.set(request.ip, count);
  return count > 10;
}

async function counted(request, response) {
  if (isOver(request)) {
    response.status(429).send('Too Many Requests');
    return;
  }
  return 'next';
}

async function consumed(request) {
  await limiter.consume(request.ip);
  return 'next';
}

async function authenticated(request, response) {
  if (!request.headers.authorization) {
    response.sendStatus(401);
    return;
  }
  request.user = request.headers.authorization;
  return 'next';
}

router.get('/before', async (request, response) => { // handler: GET /before unguarded
  response.send('before');
});

router.use('/counted', counted);
router.get('/counted/one', async (request, response) => { // handler: GET /counted/one guarded router
  response.send('one');
});

router.use('/consumed', consumed);
router.get('/consumed/one', async (request, response) => { // handler: GET /consumed/one guarded router
  response.send('one');
});

router.use('/authenticated', authenticated);
router.get('/authenticated/one', async (request, response) => { // handler: GET /authenticated/one unguarded
  response.send('one');
});

router.get('/on-the-route', counted, async (request, response) => { // handler: GET /on-the-route guarded route
  response.send('x');
});
router.get('/not-on-the-route', authenticated, async (request, response) => { // handler: GET /not-on-the-route unguarded
  response.send('x');
});
router.get('/promised', (request, response) => consumed(request).catch(() => { // handler: GET /promised guarded route
  response.sendStatus(429);
}), async (request, response) => {
  response.send('x');
});

// What else it gives is of no account.
router.get('/given', async (request, response) => { // handler: GET /given unguarded
  response.send('x');
  return 'x'.repeat(1_000_000);
});

app.use(router);
app.listen(3000);
