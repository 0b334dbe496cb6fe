import { initTRPC, TRPCError } from '@trpc/server';
import { ratelimit } from './limiter.js';

interface Context {
  headers: Headers;
  ip: string;
}

const t = initTRPC.context<Context>().create();

const limitedForOthers = t.middleware(async ({ ctx, next }) => {
  if (ctx.headers.get('x-client') === 'desktop') {
    return next();
  }
  if (ratelimit) {
    const { success } = await ratelimit.limit(ctx.ip);
    if (!success) {
      throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    }
  }
  return next();
});

const limitedForOthersAtOnce = t.middleware(async ({ ctx, next }) => {
  if (!ratelimit || ctx.headers.get('x-client') === 'desktop') {
    return next();
  }
  const { success } = await ratelimit.limit(ctx.ip);
  if (!success) {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});

export const { router } = t;
export const publicProcedure = t.procedure;
export const limitedForOthersProcedure = publicProcedure.use(limitedForOthers);
export const limitedForOthersAtOnceProcedure = publicProcedure.use(limitedForOthersAtOnce);
