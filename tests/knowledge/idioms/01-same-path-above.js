// sample: the limiter is given to the same path far above the route, or just above it
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();

app.use('/rest/user/reset-password', rateLimit({ windowMs: 5 * 60 * 1000, limit: 10, keyGenerator: (req) => req.get('X-Forwarded-For') ?? req.ip }));
app.use('/rest/user/login', rateLimit({ windowMs: 5 * 60 * 1000, limit: 10 }));

app.get('/rest/products', (req, res) => { // handler: GET /rest/products unguarded
  res.json([]);
});

app.get('/rest/basket/:id', (req, res) => { // handler: GET /rest/basket/:id unguarded
  res.json({ id: req.params.id });
});

app.post('/rest/user/login', (req, res) => { // handler: POST /rest/user/login guarded app
  res.sendStatus(204);
});

app.post('/rest/user/reset-password', (req, res) => { // handler: POST /rest/user/reset-password guarded app
  res.sendStatus(204);
});

app.use('/rest/captcha', rateLimit({ windowMs: 60_000, limit: 10 }));
app.get('/rest/captcha', (req, res) => { // handler: GET /rest/captcha guarded app
  res.json({ captcha: '1+1' });
});

app.listen(3000);
