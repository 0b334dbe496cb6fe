// sample: routers that are loaded on their first call
import { experimental_lazy, initTRPC, lazy } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { lazy as lazyComponent } from 'react';

const t = initTRPC.context<{ ip: string }>().create();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limitedProcedure = t.procedure.use(async ({ ctx, next }) => {
  await limiter.consume(ctx.ip);
  return next();
});

const usersRouter = t.router({
  list: t.procedure.query(() => []), // handler: _ _ unguarded
  create: limitedProcedure.mutation(() => ({ id: 1 })), // handler: _ _ guarded
});

const tagsRouter = t.router({
  list: t.procedure.query(() => []), // handler: _ _ unguarded
});

const draftsRouter = t.router({
  list: t.procedure.query(() => []), // handler: _ _ unknown
});

export const Drafts = lazyComponent(async () => ({ default: () => draftsRouter }));

const appRouter = t.router({
  users: lazy(async () => usersRouter),
  tags: experimental_lazy(() => Promise.resolve({ default: tagsRouter })),
});

createHTTPServer({ router: appRouter, createContext: ({ req }) => ({ ip: req.socket.remoteAddress ?? '' }) }).listen(3000);
