import { initTRPC, TRPCError } from '@trpc/server';
import superjson from 'superjson';
import { ratelimit } from './limiter.js';

interface Context {
  headers: Headers;
  ip: string;
}

const t = initTRPC.context<Context>().create({ transformer: superjson });

const limited = t.middleware(async ({ ctx, next }) => {
  if (!ratelimit) return next();
  const { success } = await ratelimit.limit(ctx.ip);
  if (!success) {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});

const limitedWhenSetUp = t.middleware(async ({ ctx, next }) => {
  if (ratelimit) {
    const { success } = await ratelimit.limit(ctx.ip);
    if (!success) {
      throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    }
  }
  return next();
});

const limitedInProduction = t.middleware(async ({ ctx, next }) => {
  if (process.env['NODE_ENV'] !== 'production' || !ratelimit) {
    return next();
  }
  const { success } = await ratelimit.limit(ctx.ip);
  if (!success) {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});

const limitedForOthers = t.middleware(async ({ ctx, next }) => {
  if (ctx.headers.get('x-client') === 'desktop') {
    return next();
  }
  if (!ratelimit) return next();
  const { success } = await ratelimit.limit(ctx.ip);
  if (!success) {
    throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
  }
  return next();
});

const warned = t.middleware(async ({ ctx, next }) => {
  if (!ratelimit) return next();
  const { success } = await ratelimit.limit(ctx.ip);
  if (!success) {
    console.warn('asks too often', ctx.ip);
  }
  return next();
});

const timed = t.middleware(async ({ next, path }) => {
  const start = Date.now();
  const result = await next();
  console.log(path, Date.now() - start);
  return result;
});

export const { router } = t;
export const publicProcedure = t.procedure.use(timed);
export const limitedProcedure = publicProcedure.use(limited);
export const limitedWhenSetUpProcedure = publicProcedure.use(limitedWhenSetUp);
export const limitedInProductionProcedure = publicProcedure.use(limitedInProduction);
export const limitedForOthersProcedure = publicProcedure.use(limitedForOthers);
export const warnedProcedure = publicProcedure.use(warned);
