// sample: what makes the context of a request may refuse it
import { initTRPC, TRPCError } from '@trpc/server';
import { type CreateAWSLambdaContextOptions } from '@trpc/server/adapters/aws-lambda';
import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createNextApiHandler } from '@trpc/server/adapters/next';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { trpcServer } from '@hono/trpc-server';
import { Ratelimit } from '@upstash/ratelimit';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const t = initTRPC.context<{ ip: string }>().create();
const points = new RateLimiterMemory({ points: 10, duration: 60 });
const slow = new RateLimiterMemory({ points: Infinity, duration: 60 });
const ratelimit = new Ratelimit({ redis: globalThis as never, limiter: Ratelimit.slidingWindow(10, '1 m') });
const hits = new Map<string, number>();

const ofStandalone = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
createHTTPServer({
  router: ofStandalone,
  createContext: async ({ req }) => {
    const ip = req.socket.remoteAddress ?? '';
    try {
      await points.consume(ip);
    } catch {
      throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
    }
    return { ip };
  },
}).listen(3000);

// A rejection answers 500, and refuses as well.
const rejecting = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
createHTTPServer({
  router: rejecting,
  createContext: async ({ req }) => {
    await points.consume(req.socket.remoteAddress ?? '');
    return { ip: '' };
  },
}).listen(3001);

const ignored = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded ; near-miss: unchecked
createHTTPServer({
  router: ignored,
  createContext: async ({ req }) => {
    const ip = req.socket.remoteAddress ?? '';
    const { success } = await ratelimit.limit(ip);
    console.log(success);
    return { ip };
  },
}).listen(3002);

const caught = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
createHTTPServer({
  router: caught,
  createContext: async ({ req }) => {
    const ip = req.socket.remoteAddress ?? '';
    try {
      await points.consume(ip);
    } catch {
      console.warn('too many', ip);
    }
    return { ip };
  },
}).listen(3003);

const endless = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded ; near-miss: switched-off
createHTTPServer({
  router: endless,
  createContext: async ({ req }) => {
    await slow.consume(req.socket.remoteAddress ?? '');
    return { ip: '' };
  },
}).listen(3004);

const authenticated = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
createHTTPServer({
  router: authenticated,
  createContext: ({ req, res }) => {
    res.setHeader('cache-control', 'no-store');
    if (!req.headers.authorization) throw new TRPCError({ code: 'UNAUTHORIZED' });
    return { ip: '' };
  },
}).listen(3005);

const plain = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
createHTTPServer({ router: plain, createContext: () => ({ ip: '' }) }).listen(3006);

function counted(ip: string): { ip: string } {
  const count = (hits.get(ip) ?? 0) + 1;
  hits.set(ip, count);
  if (count > 10) throw new TRPCError({ code: 'TOO_MANY_REQUESTS', message: 'Slow down' });
  return { ip };
}

const app = express();

const ofExpress = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
app.use('/counted', createExpressMiddleware({ router: ofExpress, createContext: ({ req }) => counted(req.ip ?? '') }));

const shared = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
app.use('/limited', createExpressMiddleware({ router: shared, createContext: ({ req, res }) => counted(String(res.locals.ip ?? req.ip)) }));
app.use('/open', createExpressMiddleware({ router: shared, createContext: () => ({ ip: '' }) }));

// It is asked for some only.
const perhaps = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unknown
app.use('/perhaps', createExpressMiddleware({
  router: perhaps,
  createContext: async ({ req }) => {
    if (!req.headers['x-strict']) return { ip: '' };
    await points.consume(req.ip ?? '');
    return { ip: '' };
  },
}));
app.listen(3007);

const fastify = Fastify();
const ofFastify = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
fastify.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router: ofFastify, createContext: ({ req, res }) => counted(String(req.headers[res.sent ? 'via' : 'host'])) } });
const openFastify = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
fastify.register(fastifyTRPCPlugin, { prefix: '/open', trpcOptions: { router: openFastify, createContext: ({ req }) => ({ ip: req.ip }) } });
fastify.listen({ port: 3008 });

const ofNext = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
export const next = createNextApiHandler({ router: ofNext, createContext: ({ req, res }) => counted(req.socket.remoteAddress ?? res.statusMessage) });

const ofLambda = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
export const lambda = awsLambdaRequestHandler({ router: ofLambda, createContext: ({ event }: CreateAWSLambdaContextOptions<never>) => counted(String(event)) });

const hono = new Hono();
const ofHono = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
hono.use('/trpc/*', trpcServer({ router: ofHono, createContext: (_, c) => counted(c.req.header('cf-connecting-ip') ?? '') }));

// Handed over while a request is answered.
const ofFetch = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
hono.all('/fetch/*', (c) => fetchRequestHandler({ endpoint: '/fetch', req: c.req.raw, router: ofFetch, createContext: () => counted(c.req.header('cf-connecting-ip') ?? '') }));

const ofAsked = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ guarded
hono.all('/asked/*', (c) =>
  fetchRequestHandler({
    endpoint: '/asked',
    req: c.req.raw,
    router: ofAsked,
    createContext: async () => {
      const ip = c.req.header('cf-connecting-ip') ?? '';
      const { success } = await ratelimit.limit(ip);
      if (!success) throw new TRPCError({ code: 'TOO_MANY_REQUESTS' });
      return { ip };
    },
  }));

const openFetch = t.router({ news: t.procedure.query(() => 'news') }); // handler: _ _ unguarded
hono.all('/open/*', (c) => fetchRequestHandler({ endpoint: '/open', req: c.req.raw, router: openFetch, createContext: ({ req }) => ({ ip: req.headers.get('cf-connecting-ip') ?? '' }) }));

export default hono;
