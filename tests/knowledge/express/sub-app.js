// sample: an app mounted below another app is decided by its mount
import express from 'express';
import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const admin = express();
admin.get('/users', (req, res) => { // handler: GET /users guarded
  res.json([]);
});

const blog = express();
blog.get('/', (req, res) => { // handler: GET / unguarded
  res.send('<h1>Blog</h1>');
});
blog.get('/feed', limiter, (req, res) => { // handler: GET /feed guarded route
  res.type('xml').send('<rss/>');
});

const metrics = express();
metrics.use(limiter);
metrics.get('/metrics', (req, res) => { // handler: GET /metrics guarded
  res.send('up 1');
});

const root = express();
root.use('/admin', limiter, admin);
root.use('/blog', blog);
root.get('/', (req, res) => { // handler: GET / unguarded
  res.redirect('/blog');
});

root.listen(3000);
metrics.listen(9100, '127.0.0.1');
