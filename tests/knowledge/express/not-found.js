// sample: a fallback at the end of the stack that serves nothing is no handler; one that serves is
import express from 'express';
import rateLimit from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

app.get('/status', limiter, (req, res) => { // handler: GET /status guarded route
  res.json({ up: true });
});

app.use('/about', (req, res) => { // handler: * /about unguarded
  res.send('about');
});

app.use((req, res) => {
  res.status(404).json({ error: `no ${req.path} here` });
});

app.use((err, _req, res, _next) => {
  res.status(err.status ?? 500).end();
});

app.listen(process.env.PORT ?? 3000);
