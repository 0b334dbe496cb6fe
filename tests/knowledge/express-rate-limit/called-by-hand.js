// sample: the middleware called inside the handler
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/callback', (req, res, next) => { // handler: GET /callback guarded handler
  limiter(req, res, (error) => {
    if (error) return next(error);
    res.send('limited');
  });
});

const withLimit = (handler) => (req, res, next) =>
  limiter(req, res, (error) => (error ? next(error) : handler(req, res, next)));

app.get('/wrapped', withLimit((req, res) => { // handler: GET /wrapped guarded
  res.send('limited');
}));

const guarded = (...handlers) => [limiter, ...handlers];
app.get('/listed', guarded((req, res) => { // handler: GET /listed guarded route
  res.send('limited');
}));
app.get('/listed-and-spread', ...guarded((req, res) => res.send('limited'))); // handler: GET /listed-and-spread guarded route

app.listen(3000);
