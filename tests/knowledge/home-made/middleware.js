// sample: middleware that counts by itself and answers 429, under any name
import express from 'express';

const app = express();
const ok = (req, res) => res.send('ok');

const hits = new Map();

function watchdog(req, res, next) {
  const now = Date.now();
  const recent = (hits.get(req.ip) ?? []).filter((time) => now - time < 60_000);
  if (recent.length >= 10) {
    return res.status(429).json({ error: 'Too many requests' });
  }
  recent.push(now);
  hits.set(req.ip, recent);
  next();
}

const buckets = {};

const bucket = (req, res, next) => {
  const key = req.ip;
  const entry = (buckets[key] ||= { tokens: 10, at: Date.now() });
  entry.tokens = Math.min(10, entry.tokens + (Date.now() - entry.at) / 60_000);
  entry.at = Date.now();
  if (entry.tokens >= 1) {
    entry.tokens -= 1;
    next();
  } else {
    res.set('Retry-After', '6');
    res.sendStatus(429);
  }
};

const perMinute = ({ limit, windowMs = 60_000 }) => {
  const counts = new Map();
  setInterval(() => counts.clear(), windowMs).unref();
  return (req, res, next) => {
    const count = (counts.get(req.ip) ?? 0) + 1;
    counts.set(req.ip, count);
    if (count > limit) {
      res.statusCode = 429;
      res.end('Too Many Requests');
      return;
    }
    next();
  };
};

class Limiter {
  constructor(limit) {
    this.limit = limit;
    this.counts = new Map();
    this.handle = this.handle.bind(this);
  }

  handle(req, res, next) {
    const count = (this.counts.get(req.ip) ?? 0) + 1;
    this.counts.set(req.ip, count);
    return count > this.limit ? res.status(429).end() : next();
  }
}

const toErrorHandler = (req, res, next) => {
  const count = (hits.get(`count:${req.ip}`) ?? 0) + 1;
  hits.set(`count:${req.ip}`, count);
  if (count > 10) {
    const error = new Error('Too many requests');
    error.status = 429;
    return next(error);
  }
  return next();
};

app.get('/watchdog', watchdog, ok); // handler: GET /watchdog guarded route
app.get('/bucket', bucket, ok); // handler: GET /bucket guarded route
app.get('/factory', perMinute({ limit: 10 }), ok); // handler: GET /factory guarded route
app.get('/class', new Limiter(10).handle, ok); // handler: GET /class guarded route
app.get('/next-error', toErrorHandler, ok); // handler: GET /next-error guarded route
app.get('/none', ok); // handler: GET /none unguarded

app.use('/api', perMinute({ limit: 10 }));
app.get('/api/rows', ok); // handler: GET /api/rows guarded app

app.listen(3000);
