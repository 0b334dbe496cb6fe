import { initTRPC } from '@trpc/server';

const t = initTRPC.create();

export const limitedRouter = t.router({
  hello: t.procedure.query(() => 'hello'), // handler: _ _ guarded mount
});

export const openRouter = t.router({
  hello: t.procedure.query(() => 'hello'), // handler: _ _ unguarded
});

export const adminRouter = t.router({
  hello: t.procedure.query(() => 'hello'), // handler: _ _ guarded mount
});
