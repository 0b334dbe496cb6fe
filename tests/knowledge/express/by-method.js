// sample: middleware that limits requests by their method
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 20 });

app.use((req, res, next) => {
  if (req.method === 'GET') return next();
  return limiter(req, res, next);
});

app.get('/posts', (req, res) => res.json([])); // handler: GET /posts unguarded
app.post('/posts', (req, res) => res.status(201).end()); // handler: POST /posts guarded app
app.all('/drafts', (req, res) => res.json([])); // handler: * /drafts unknown

app.listen(3000);
