// sample: chained calls, sub-apps below sub-apps, and siblings
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { secureHeaders } from 'hono/secure-headers';

type Env = { Variables: { userId: string } };

const keyGenerator = (c: Context<Env>): string => getConnInfo(c).remote.address ?? 'unknown';
const limiter = rateLimiter<Env>({ windowMs: 15 * 60 * 1000, limit: 100, keyGenerator });

const books = new Hono<Env>()
  .get('/', (c) => c.json([])) // handler: GET / unguarded
  .use(limiter)
  .get('/:id', (c) => c.json({ id: c.req.param('id') })) // handler: GET /:id guarded router
  .post('/', (c) => c.json({ id: 1 }, 201)); // handler: POST / guarded router

const authors = new Hono<Env>()
  .get('/', (c) => c.json([])) // handler: GET / unguarded
  .delete('/:id', limiter, (c) => c.body(null, 204)); // handler: DELETE /:id guarded route

const chapters = new Hono<Env>().get('/', (c) => c.json([])); // handler: GET / guarded
const shelf = new Hono<Env>()
  .use(limiter)
  .route('/:book/chapters', chapters)
  .get('/', (c) => c.json({ shelf: 1 })); // handler: GET / guarded router

const app = new Hono<Env>()
  .use(secureHeaders())
  .use(async (c, next) => {
    c.set('userId', c.req.header('x-user') ?? 'nobody');
    await next();
  })
  .get('/me', (c) => c.json({ id: c.get('userId') })) // handler: GET /me unguarded
  .route('/books', books)
  .route('/authors', authors)
  .route('/shelf', shelf);

// `books` limits below /books only.
app.get('/booksellers', (c) => c.json([])); // handler: GET /booksellers unguarded

export type AppType = typeof app;

serve({ fetch: app.fetch, port: Number(process.env['PORT'] ?? 3000) });
