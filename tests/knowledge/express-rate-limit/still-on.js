// sample: options that look as if they switched the limiter off and do not
import express from 'express';
import { rateLimit, ipKeyGenerator } from 'express-rate-limit';

const app = express();
const ok = (req, res) => res.send('ok');
const max = Number(process.env.RATE_LIMIT ?? 10);

app.get('/skip-some', rateLimit({ limit: 10, skip: (req) => req.path === '/healthz' }), ok); // handler: GET /skip-some guarded route
app.get('/skip-never', rateLimit({ limit: 10, skip: () => false }), ok); // handler: GET /skip-never guarded route
app.get('/failures', rateLimit({ limit: 10, skipFailedRequests: true }), ok); // handler: GET /failures guarded route
app.get('/successes-count', rateLimit({ limit: 10, skipSuccessfulRequests: false }), ok); // handler: GET /successes-count guarded route
app.get('/fails-open', rateLimit({ limit: 10, passOnStoreError: true }), ok); // handler: GET /fails-open guarded route
app.get('/unvalidated', rateLimit({ limit: 10, validate: false }), ok); // handler: GET /unvalidated guarded route
app.get('/own-key', rateLimit({ limit: 10, keyGenerator: (req) => ipKeyGenerator(req.ip) }), ok); // handler: GET /own-key guarded route
app.get('/from-setting', rateLimit({ windowMs: 60_000, limit: max }), ok); // handler: GET /from-setting guarded route
app.get('/function', rateLimit({ limit: (req) => (req.query.plan === 'pro' ? 20 : 10) }), ok); // handler: GET /function guarded route
app.get('/default-window', rateLimit({ limit: 10, windowMs: undefined }), ok); // handler: GET /default-window guarded route

app.get('/own-refusal', rateLimit({ // handler: GET /own-refusal guarded route
  limit: 10,
  statusCode: 420,
  handler: (req, res, next, options) => {
    console.warn('too many requests');
    res.status(options.statusCode).json({ error: 'enhance your calm' });
  },
}), ok);

app.listen(3000);
