// sample: a handler for all paths, and middleware, that limit some of them
import { type Context, Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function mayPass(c: Context): Promise<boolean> {
  return limiter.consume(c.req.header('x-real-ip') ?? 'unknown').then(() => true, () => false);
}

const app = new Hono();
app.all('*', async (c) => { // handler: * * unguarded ; near-miss: other-path
  if (c.req.path === '/login') {
    if (!(await mayPass(c))) return c.text('Too Many Requests', 429);
    return c.text('welcome');
  }
  return c.text('hello');
});

const closed = new Hono();
closed.all('*', async (c) => { // handler: * * guarded handler
  if (c.req.path !== '/login') return c.notFound();
  if (!(await mayPass(c))) return c.text('Too Many Requests', 429);
  return c.text('welcome');
});

const routed = new Hono();
routed.use(async (c, next) => {
  if (new URL(c.req.url).pathname.startsWith('/api/') && !(await mayPass(c))) return c.text('Too Many Requests', 429);
  await next();
});
routed.get('/api/items', (c) => c.text('items')); // handler: GET /api/items guarded app
routed.get('/items', (c) => c.text('items')); // handler: GET /items unguarded

Bun.serve({ port: 3001, fetch: app.fetch });
Bun.serve({ port: 3002, fetch: closed.fetch });
Bun.serve({ port: 3003, fetch: routed.fetch });
