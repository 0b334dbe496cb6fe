import { initTRPC, TRPCError } from '@trpc/server';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const t = initTRPC.context<{ ip: string }>().create();
const limiter = new RateLimiterMemory({ points: 20, duration: 60 });

export const { mergeRouters, router } = t;
export const publicProcedure = t.procedure;
export const limitedProcedure = t.procedure.use(async ({ ctx, next }) => {
  try {
    await limiter.consume(ctx.ip);
  } catch {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});
