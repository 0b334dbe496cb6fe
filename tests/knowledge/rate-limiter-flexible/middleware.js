// sample: consume in middleware, in every common form
import express from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const app = express();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const ok = (req, res) => res.send('ok');

const thenCatch = (req, res, next) => {
  limiter
    .consume(req.ip)
    .then(() => next())
    .catch(() => res.status(429).send('Too Many Requests'));
};

const thenBoth = (req, res, next) => {
  limiter.consume(req.ip, 1).then(
    () => {
      next();
    },
    () => {
      res.sendStatus(429);
    },
  );
};

async function tryCatch(req, res, next) {
  try {
    await limiter.consume(req.ip);
    next();
  } catch {
    res.status(429).json({ error: 'too many requests' });
  }
}

async function nextAfter(req, res, next) {
  try {
    await limiter.consume(req.ip);
  } catch (rejection) {
    res.set('Retry-After', String(Math.ceil(rejection.msBeforeNext / 1000)));
    return res.status(429).end();
  }
  return next();
}

const toErrorHandler = async (req, res, next) => {
  try {
    await limiter.consume(req.ip);
    next();
  } catch (error) {
    next(error);
  }
};

const swallowed = (req, res, next) => {
  limiter
    .consume(req.ip)
    .then(() => next())
    .catch(() => next());
};

const notWaited = (req, res, next) => {
  limiter.consume(req.ip);
  next();
};

const logged = async (req, res, next) => {
  try {
    await limiter.consume(req.ip);
  } catch (error) {
    console.warn('limit reached', error.msBeforeNext);
  }
  next();
};

const finallyNext = async (req, res, next) => {
  await limiter.consume(req.ip).catch(() => undefined);
  next();
};

app.get('/then-catch', thenCatch, ok); // handler: GET /then-catch guarded route
app.get('/then-both', thenBoth, ok); // handler: GET /then-both guarded route
app.get('/try-catch', tryCatch, ok); // handler: GET /try-catch guarded route
app.get('/next-after', nextAfter, ok); // handler: GET /next-after guarded route
app.get('/to-error-handler', toErrorHandler, ok); // handler: GET /to-error-handler guarded route
app.get('/swallowed', swallowed, ok); // handler: GET /swallowed unguarded ; near-miss: unchecked
app.get('/logged', logged, ok); // handler: GET /logged unguarded ; near-miss: unchecked
app.get('/caught-away', finallyNext, ok); // handler: GET /caught-away unguarded ; near-miss: unchecked

app.use('/not-waited', notWaited);
app.get('/not-waited', ok); // handler: GET /not-waited unguarded ; near-miss: unchecked

app.use(thenCatch);
app.get('/all', ok); // handler: GET /all guarded app

app.listen(3000);
