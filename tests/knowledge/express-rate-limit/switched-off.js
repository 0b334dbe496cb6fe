// sample: options that take the limiter's effect away
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { randomUUID } from 'node:crypto';

const app = express();
const ok = (req, res) => res.send('ok');
const MINUTE = 60_000;
const isTrusted = () => true;
const options = { windowMs: MINUTE, limit: Infinity };

app.get('/skip', rateLimit({ windowMs: MINUTE, limit: 10, skip: () => true }), ok); // handler: GET /skip unguarded ; near-miss: switched-off
app.get('/skip-named', rateLimit({ windowMs: MINUTE, limit: 10, skip: isTrusted }), ok); // handler: GET /skip-named unguarded ; near-miss: switched-off
app.get('/skip-method', rateLimit({ limit: 10, skip(req) { return true; } }), ok); // handler: GET /skip-method unguarded ; near-miss: switched-off
app.get('/infinite', rateLimit({ windowMs: MINUTE, limit: Infinity }), ok); // handler: GET /infinite unguarded ; near-miss: switched-off
app.get('/infinite-max', rateLimit({ windowMs: MINUTE, max: Infinity }), ok); // handler: GET /infinite-max unguarded ; near-miss: switched-off
app.get('/infinite-shared', rateLimit({ ...options, legacyHeaders: false }), ok); // handler: GET /infinite-shared unguarded ; near-miss: switched-off
app.get('/enormous', rateLimit({ limit: Number.MAX_SAFE_INTEGER }), ok); // handler: GET /enormous unguarded ; near-miss: switched-off
app.get('/string-window', rateLimit({ windowMs: '1m', limit: 10 }), ok); // handler: GET /string-window unguarded ; near-miss: switched-off
app.get('/random-key', rateLimit({ limit: 10, keyGenerator: () => String(Math.random()) }), ok); // handler: GET /random-key unguarded ; near-miss: switched-off
app.get('/uuid-key', rateLimit({ limit: 10, keyGenerator: () => randomUUID() }), ok); // handler: GET /uuid-key unguarded ; near-miss: switched-off
app.get('/passes-on', rateLimit({ limit: 10, handler: (req, res, next) => next() }), ok); // handler: GET /passes-on unguarded ; near-miss: switched-off
app.get('/successes', rateLimit({ limit: 10, skipSuccessfulRequests: true }), ok); // handler: GET /successes unguarded ; near-miss: switched-off

app.get('/logged', rateLimit({ // handler: GET /logged unguarded ; near-miss: switched-off
  windowMs: MINUTE,
  limit: 10,
  handler(req, res, next) {
    console.warn('too many requests from', req.ip);
    next();
  },
}), ok);

app.listen(3000);
