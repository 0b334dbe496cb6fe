// sample: other servers that call procedures, which are limited or not
import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { initTRPC, TRPCError } from '@trpc/server';

interface Context {
  ip: string;
}

const t = initTRPC.context<Context>().create();
const hits = new Map<string, number>();

const limitedProcedure = t.procedure.use(({ ctx, next }) => {
  const count = (hits.get(ctx.ip) ?? 0) + 1;
  hits.set(ctx.ip, count);
  if (count > 10) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  return next();
});

const limitedRouter = t.router({ plants: t.router({ list: limitedProcedure.query(() => []) }) }); // handler: _ _ guarded
const openRouter = t.router({ plants: t.router({ list: t.procedure.query(() => []) }) }); // handler: _ _ unknown

export const createCallerFactory = t.createCallerFactory;
const createLimited = createCallerFactory(limitedRouter);
const createOpen = createCallerFactory(openRouter);

const keepsLimited = createMiddleware<{ Variables: { api: ReturnType<typeof createLimited> } }>(async (c, next) => {
  c.set('api', createLimited({ ip: c.req.header('cf-connecting-ip') ?? '' }));
  await next();
});

const keepsOpen = createMiddleware<{ Variables: { api: ReturnType<typeof createOpen> } }>(async (c, next) => {
  c.set('api', createOpen({ ip: '' }));
  await next();
});

const app = new Hono()
  .get('/kept', keepsLimited, async (c) => c.json(await c.var.api.plants.list())) // handler: GET /kept unknown unclear-refusal
  .get('/open', keepsOpen, async (c) => c.json(await c.var.api.plants.list())) // handler: GET /open unguarded
  .get('/own', async (c) => { // handler: GET /own unknown unclear-refusal
    const caller = limitedRouter.createCaller({ ip: '' });
    return c.json(await caller.plants.list());
  })
  .get('/plain', async (c) => c.json([])); // handler: GET /plain unguarded

export default app;
