// sample: @trpc-limiter/memory on a base procedure, in CommonJS
const { initTRPC } = require('@trpc/server');
const { createHTTPServer } = require('@trpc/server/adapters/standalone');
const { createTRPCStoreLimiter } = require('@trpc-limiter/memory');

const t = initTRPC.create();

const limiter = createTRPCStoreLimiter({ root: t, fingerprint: (ctx) => ctx.ip, windowMs: 60_000, max: 10 });
const limited = t.procedure.use(limiter);

const appRouter = exports.appRouter = t.router({
  list: limited.query(() => []), // handler: _ _ guarded
  create: t.procedure.mutation(() => 'made'), // handler: _ _ unguarded
});

createHTTPServer({ router: appRouter }).listen(3000);
