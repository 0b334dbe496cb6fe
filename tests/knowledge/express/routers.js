// sample: routers below routers, a limiter at each level
import express, { Router } from 'express';
import rateLimit from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });
const strict = rateLimit({ windowMs: 60_000, limit: 5 });

const comments = Router({ mergeParams: true });
comments.get('/', (req, res) => { // handler: GET / guarded
  res.json({ post: req.params.post, comments: [] });
});

const posts = Router();
posts.get('/:post', (req, res) => { // handler: GET /:post unguarded ; near-miss: other-path
  res.json({ id: req.params.post });
});
posts.use('/:post/comments', limiter, comments);

const admin = Router();
admin.use(strict);
const audit = Router();
audit.get('/log', (req, res) => { // handler: GET /log guarded
  res.json([]);
});
admin.use('/audit', audit);
admin.delete('/posts/:post', (req, res) => { // handler: DELETE /posts/:post guarded router
  res.sendStatus(204);
});

const v1 = Router();
v1.use('/posts', posts);
v1.use('/admin', admin);
v1.get('/', (req, res) => { // handler: GET / unguarded
  res.json({ links: ['/posts', '/admin'] });
});

const app = express();
app.use('/v1', v1);
app.listen(3000, () => console.log('listening'));
