// sample: order inside routers, and routers that share a mount path
import express, { Router, type Request, type Response } from 'express';
import { rateLimit } from 'express-rate-limit';

const app = express();
const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

const posts = Router();
posts.get('/', (_req: Request, res: Response) => { // handler: GET / unguarded ; near-miss: attached-after
  res.json([]);
});
posts.use(limiter);
posts.post('/', (_req: Request, res: Response) => { // handler: POST / guarded router
  res.sendStatus(201);
});
app.use('/posts', posts);

const guarded = Router();
guarded.use(rateLimit({ windowMs: 60_000, limit: 10 }));
guarded.get('/tags', (_req: Request, res: Response) => { // handler: GET /tags guarded router
  res.json([]);
});

const sibling = Router();
sibling.get('/authors', (_req: Request, res: Response) => { // handler: GET /authors guarded
  res.json([]);
});

const other = Router();
other.use(rateLimit({ windowMs: 60_000, limit: 10 }));
other.get('/feeds', (_req: Request, res: Response) => { // handler: GET /feeds guarded router
  res.send('<rss/>');
});

const outside = Router();
outside.get('/sitemap', (_req: Request, res: Response) => { // handler: GET /sitemap unguarded
  res.send('<urlset/>');
});

// A request for /authors first runs through the stack of `guarded`; one for /sitemap does not run through `other`.
app.use('/p', other);
app.use('/site', outside);
app.use('/', guarded);
app.use('/', sibling);

app.listen(3000);
