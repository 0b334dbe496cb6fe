// sample: a handler of oRPC in middleware of Hono
import { os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/fetch';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';

const limited = new RPCHandler({
  news: os.handler(() => 'news'), // handler: _ _ guarded
});

const open = new RPCHandler({
  news: os.handler(() => 'news'), // handler: _ _ unguarded
});

const app = new Hono();

app.use('/limited/*', rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' }));
app.use('/limited/*', async (c, next) => {
  const { matched, response } = await limited.handle(c.req.raw, { prefix: '/limited' });
  if (matched) return c.newResponse(response.body, response);
  await next();
});

app.all('/open/*', async (c) => {
  const { response } = await open.handle(c.req.raw, { prefix: '/open' });
  return response ?? c.notFound();
});

export default app;
