// sample: a limiter built for each request counts nothing
import express from 'express';
import { MemoryStore, rateLimit } from 'express-rate-limit';
import { RedisStore } from 'rate-limit-redis';
import { client } from './client.js';

const app = express();
const ok = (req, res) => res.send('ok');

app.get('/arrow', (req, res, next) => rateLimit({ limit: 10, validate: false })(req, res, next), ok); // handler: GET /arrow unguarded ; near-miss: per-request

app.get('/block', (req, res, next) => { // handler: GET /block unguarded ; near-miss: per-request
  const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
  limiter(req, res, next);
}, ok);

function limitByPlan(req, res, next) {
  const limit = req.query.plan === 'pro' ? 20 : 10;
  return rateLimit({ windowMs: 60_000, limit })(req, res, next);
}
app.get('/plan', limitByPlan, ok); // handler: GET /plan unguarded ; near-miss: per-request

// What counts was there before the request.
const store = new MemoryStore();
const own = new RedisStore({ sendCommand: (...words) => client.sendCommand(words) });
app.get('/kept', (req, res, next) => rateLimit({ limit: 10, store })(req, res, next), ok); // handler: GET /kept guarded route
app.get('/kept-elsewhere', (req, res, next) => rateLimit({ limit: 10, store: own })(req, res, next), ok); // handler: GET /kept-elsewhere guarded route
app.get('/store-per-request', (req, res, next) => rateLimit({ limit: 10, store: new MemoryStore() })(req, res, next), ok); // handler: GET /store-per-request unguarded ; near-miss: per-request
app.get('/connected-per-request', (req, res, next) => rateLimit({ limit: 10, store: new RedisStore({ client }) })(req, res, next), ok); // handler: GET /connected-per-request guarded route

const shared = rateLimit({ windowMs: 60_000, limit: 10 });
app.get('/delegates', (req, res, next) => shared(req, res, next), ok); // handler: GET /delegates guarded route

app.get('/delegates-block', (req, res, next) => { // handler: GET /delegates-block guarded route
  res.set('x-plan', 'free');
  shared(req, res, next);
}, ok);

const slow = rateLimit({ limit: 5 });
const fast = rateLimit({ limit: 20 });
app.get('/either', (req, res, next) => (req.query.plan === 'pro' ? fast : slow)(req, res, next), ok); // handler: GET /either guarded route

app.listen(3000);
