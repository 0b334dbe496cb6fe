// sample: middleware that counts, names itself a limiter or knows 429, and refuses nobody
import express from 'express';

const app = express();
const ok = (req, res) => res.send('ok');
const counts = new Map();

function rateLimiter(req, res, next) {
  counts.set(req.ip, (counts.get(req.ip) ?? 0) + 1);
  res.set('X-RateLimit-Limit', '10');
  next();
}

const throttle = (req, res, next) => {
  const count = (counts.get(req.ip) ?? 0) + 1;
  counts.set(req.ip, count);
  setTimeout(next, count > 10 ? 5 : 0);
};

const marks = (req, res, next) => {
  if ((counts.get(req.ip) ?? 0) > 10) {
    res.locals.limited = true;
    res.status(429);
  }
  next();
};

const logs = (req, res, next) => {
  res.on('finish', () => {
    if (res.statusCode === 429) console.warn('429 for', req.ip);
  });
  next();
};

const quota = (req, res, next) => {
  if (Number(req.get('content-length') ?? 0) > 10_000) {
    return res.status(413).end();
  }
  next();
};

const limiters = {
  // if (count > 10) return res.status(429).end();
  soft: (req, res, next) => next(),
};

app.get('/named', rateLimiter, ok); // handler: GET /named unguarded
app.get('/delays', throttle, ok); // handler: GET /delays unguarded
app.get('/marks', marks, ok); // handler: GET /marks unguarded
app.get('/logs', logs, ok); // handler: GET /logs unguarded
app.get('/quota', quota, ok); // handler: GET /quota unguarded
app.get('/soft', limiters.soft, ok); // handler: GET /soft unguarded

app.listen(3000);
