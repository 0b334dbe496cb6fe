// sample: procedures with and without a limit, and what serves them
import { createRatelimitMiddleware } from '@orpc/experimental-ratelimit';
import { MemoryRatelimiter } from '@orpc/experimental-ratelimit/memory';
import { OpenAPIHandler } from '@orpc/openapi/node';
import { ORPCError, os } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { createServer } from 'node:http';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { z } from 'zod';

const base = os.$context<{ ip: string; user?: string }>();
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const counter = new MemoryRatelimiter({ maxRequests: 10, window: 60_000 });

const limit = base.middleware(async ({ context, next }) => {
  try {
    await limiter.consume(context.ip);
  } catch {
    throw new ORPCError('TOO_MANY_REQUESTS');
  }
  return next();
});

const signedIn = base.middleware(async ({ context, next }) => {
  if (!context.user) throw new ORPCError('UNAUTHORIZED');
  return next({ context: { user: context.user } });
});

const counted = createRatelimitMiddleware({ limiter: counter, key: ({ context }) => (context as { ip: string }).ip });

const limited = base.use(limit);

const router = {
  open: base.handler(() => 'open'), // handler: * open unguarded
  me: base.use(signedIn).handler(({ context }) => context.user), // handler: * me unguarded
  news: limited.handler(() => 'news'), // handler: * news guarded
  rename: base.use(signedIn).use(limit).input(z.string()).handler(({ input }) => ({ name: input })), // handler: * rename guarded
  counted: base.use(counted).handler(() => 'counted'), // handler: * counted guarded
  checked: base.handler(async ({ context }) => { // handler: * checked guarded handler
    const { success } = await counter.limit(context.ip);
    if (!success) throw new ORPCError('TOO_MANY_REQUESTS');
    return 'checked';
  }),
  ignored: base.handler(async ({ context }) => { // handler: * ignored unguarded ; near-miss: unchecked
    await counter.limit(context.ip);
    return 'ignored';
  }),
  sizes: {
    line: limited.input(z.object({ width: z.number() })).handler(({ input }) => '-'.repeat(input.width)), // handler: _ _ guarded ; amplifies: request
    shortLine: limited.route({ method: 'GET', path: '/lines' }).input(z.object({ width: z.number().max(80) })).handler(({ input }) => '-'.repeat(input.width)), // handler: _ _ guarded
  },
  behind: limited.router({
    inner: base.handler(() => 'inner'), // handler: _ _ guarded
  }),
};

const handler = new RPCHandler(router);

// Its procedures answer, and are judged each.
createServer(async (req, res) => {
  const { matched } = await handler.handle(req, res, { prefix: '/rpc', context: { ip: req.socket.remoteAddress ?? '' } });
  if (matched) return;
  res.statusCode = 404;
  res.end('Not found');
}).listen(3000);

const other = {
  open: base.handler(() => 'open'), // handler: * open guarded mount
};

const described = new OpenAPIHandler(other);

createServer(async (req, res) => {
  try {
    await limiter.consume(req.socket.remoteAddress ?? '');
  } catch {
    res.writeHead(429).end();
    return;
  }
  const { matched } = await described.handle(req, res, { context: { ip: '' } });
  if (!matched) res.writeHead(404).end();
}).listen(3001);

// Nothing serves it that can be seen.
export const elsewhere = {
  open: base.handler(() => 'open'), // handler: * * unknown
};
