// sample: handlers of other frameworks that hand requests to routers of tRPC
import { initTRPC } from '@trpc/server';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const t = initTRPC.create();
const points = new RateLimiterMemory({ points: 10, duration: 60 });

const limited = t.router({
  news: t.procedure.query(() => 'news'), // handler: _ _ guarded app
});

const asked = t.router({
  news: t.procedure.query(() => 'news'), // handler: _ _ guarded mount
});

const open = t.router({
  news: t.procedure.query(() => 'news'), // handler: _ _ unguarded
});

const twice = t.router({
  news: t.procedure.query(() => 'news'), // handler: _ _ unguarded
});

const app = new Hono();
app.use('/limited/*', rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' }));
app.all('/limited/trpc/*', (c) => fetchRequestHandler({ endpoint: '/limited/trpc', req: c.req.raw, router: limited }));
app.all('/limited/twice/*', (c) => fetchRequestHandler({ endpoint: '/limited/twice', req: c.req.raw, router: twice }));
app.all('/asked/*', async (c) => {
  try {
    await points.consume(c.req.header('x-real-ip') ?? '');
  } catch {
    return c.text('Too Many Requests', 429);
  }
  return fetchRequestHandler({ endpoint: '/asked', req: c.req.raw, router: asked });
});
app.all('/open/*', (c) => fetchRequestHandler({ endpoint: '/open', req: c.req.raw, router: open }));
app.all('/twice/*', (c) => fetchRequestHandler({ endpoint: '/twice', req: c.req.raw, router: twice }));

export default app;
