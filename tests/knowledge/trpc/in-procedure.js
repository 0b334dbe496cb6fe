// sample: limits inside the procedure and in an inline middleware
import { initTRPC, TRPCError } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const { procedure, router } = initTRPC.create();
const ratelimit = new Ratelimit({ redis: Redis.fromEnv(), limiter: Ratelimit.slidingWindow(10, '60 s') });

export const appRouter = router({
  checked: procedure.query(async ({ ctx }) => { // handler: _ _ guarded handler
    const { success } = await ratelimit.limit(ctx.ip);
    if (!success) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'later' });
    return [];
  }),
  unchecked: procedure.query(async ({ ctx }) => { // handler: _ _ unguarded
    await ratelimit.limit(ctx.ip);
    return [];
  }),
  inline: procedure.use(async ({ ctx, next }) => {
    const { success } = await ratelimit.limit(ctx.ip);
    if (!success) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    return next();
  }).mutation(() => 'done'), // handler: _ _ guarded
});

createHTTPServer({ router: appRouter }).listen(3000);
