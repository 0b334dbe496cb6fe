// sample: a limiter built for each request counts nothing
import express from 'express';
import { rateLimit } from 'express-rate-limit';

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
