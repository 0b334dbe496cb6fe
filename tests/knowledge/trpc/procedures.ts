// sample: procedures with and without a limiting base procedure
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';

interface Context {
  ip: string;
  user: string | null;
}

const t = initTRPC.context<Context>().create();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limit = t.middleware(async ({ ctx, next }) => {
  try {
    await limiter.consume(ctx.ip);
  } catch {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});

const signedIn = t.middleware(({ ctx, next }) => {
  if (ctx.user === null) throw new TRPCError({ code: 'UNAUTHORIZED' });
  return next();
});

const counted = t.middleware(async ({ ctx, next }) => {
  await limiter.consume(ctx.ip).catch(() => null);
  return next();
});

const publicProcedure = t.procedure;
const privateProcedure = publicProcedure.use(signedIn);
const limitedProcedure = publicProcedure.use(limit);
const privateLimitedProcedure = limitedProcedure.use(signedIn);

export const appRouter = t.router({
  health: publicProcedure.query(() => 'ok'), // handler: _ _ unguarded
  me: privateProcedure.query(({ ctx }) => ctx.user), // handler: _ _ unguarded
  news: limitedProcedure.query(() => []), // handler: _ _ guarded
  remove: privateLimitedProcedure.input(z.string()).mutation(({ input }) => ({ removed: input })), // handler: _ _ guarded
  rename: privateProcedure.use(limit).input(z.string()).mutation(({ input }) => ({ name: input })), // handler: _ _ guarded
  count: publicProcedure.use(counted).query(() => 1), // handler: _ _ unguarded ; near-miss: unchecked
  sizes: t.router({
    line: limitedProcedure.input(z.object({ width: z.number() })).query(({ input }) => '-'.repeat(input.width)), // handler: _ _ guarded ; amplifies: request
    shortLine: limitedProcedure.input(z.object({ width: z.number().max(80) })).query(({ input }) => '-'.repeat(input.width)), // handler: _ _ guarded
    rows: publicProcedure
      .input(z.number().int())
      .query(({ input }) => { // handler: _ _ unguarded
        return { rows: Array.from({ length: input }, (_, i) => i) }; // amplifies: request
      }),
  }),
});

export type AppRouter = typeof appRouter;

createHTTPServer({ router: appRouter }).listen(3000);
