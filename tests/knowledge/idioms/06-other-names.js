// sample: limiters by names that do not say so
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const webhookIngressGuard = rateLimit({ windowMs: 60_000, limit: 10 });
const bouncer = { door: webhookIngressGuard };
const polite = (options) => rateLimit({ windowMs: 60_000, ...options });
const seen = new Map();

const apiKeys = {
  pass(key) {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= 10;
  },
};

function admit(req, res, next) {
  if (!apiKeys.pass(req.ip)) {
    return res.status(429).send('later');
  }
  next();
}

const app = express();
const ok = (req, res) => res.send('ok');

app.post('/webhook', webhookIngressGuard, ok); // handler: POST /webhook guarded route
app.get('/door', bouncer.door, ok); // handler: GET /door guarded route
app.get('/polite', polite({ limit: 10 }), ok); // handler: GET /polite guarded route
app.get('/admitted', admit, ok); // handler: GET /admitted guarded route

app.listen(3000);
