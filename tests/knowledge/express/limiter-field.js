// sample: the limiter held by a class: field, static, getter and method
import express from 'express';
import { rateLimit } from 'express-rate-limit';

class Limits {
  static login = rateLimit({ windowMs: 60_000, limit: 5 });

  search = rateLimit({ windowMs: 60_000, limit: 10 });

  get upload() {
    return this.search;
  }

  perMinute(limit) {
    return rateLimit({ windowMs: 60_000, limit });
  }
}

const limits = new Limits();
const app = express();

app.post('/login', Limits.login, (req, res) => res.sendStatus(204)); // handler: POST /login guarded route
app.get('/search', limits.search, (req, res) => res.json([])); // handler: GET /search guarded route
app.post('/upload', limits.upload, (req, res) => res.sendStatus(201)); // handler: POST /upload guarded route
app.get('/export', limits.perMinute(10), (req, res) => res.send('a,b')); // handler: GET /export guarded route
app.get('/about', (req, res) => res.send('about')); // handler: GET /about unguarded

app.listen(3000);
