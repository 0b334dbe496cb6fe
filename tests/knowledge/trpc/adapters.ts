// sample: adapters that serve a router by themselves, and members of procedures that are seldom used
import { initTRPC, TRPCError } from '@trpc/server';
import { awsLambdaRequestHandler } from '@trpc/server/adapters/aws-lambda';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { createNextApiHandler } from '@trpc/server/adapters/next';
import { createHTTP2Handler, createHTTPHandler } from '@trpc/server/adapters/node-http';
import { createTRPCUpstashLimiter } from '@trpc-limiter/upstash';
import { createTrpcRedisLimiter } from '@trpc-limiter/redis';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { z } from 'zod';

const t = initTRPC.meta<{ name: string }>().context<{ ip: string }>().meta<{ name: string }>().create();
const upstash = createTRPCUpstashLimiter({ root: t, fingerprint: (ctx) => ctx.ip, windowMs: 60_000, max: 10 });
const redis = createTrpcRedisLimiter({ root: t, fingerprint: (ctx) => ctx.ip, windowMs: 60_000, max: 10 });
const limited = t.procedure.use(upstash);

const router = t.router({
  open: t.procedure.meta({ name: 'open' }).output(z.string()).query(() => 'open'), // handler: _ _ unguarded
  upstash: limited.query(() => 'upstash'), // handler: _ _ guarded
  redis: t.procedure.use(redis).query(() => 'redis'), // handler: _ _ guarded
  joined: t.procedure.concat(limited).query(() => 'joined'), // handler: _ _ guarded or unknown
  joinedToo: t.procedure.unstable_concat(limited).query(() => 'joined'), // handler: _ _ guarded or unknown
});

export const lambda = awsLambdaRequestHandler({ router });
export const next = createNextApiHandler({ router });
export const http = createHTTPHandler({ router });
export const http2 = createHTTP2Handler({ router });
export const serve = (request: Request) => fetchRequestHandler({ endpoint: '/trpc', req: request, router });
export const caller = t.createCallerFactory(router);

const inner = t.router({
  behind: t.procedure.query(() => 'behind'), // handler: _ _ guarded
});

const app = express();

app.use('/trpc', rateLimit({ windowMs: 60_000, limit: 10 }), createExpressMiddleware({ router: inner }));
app.listen(3000);

export const error = new TRPCError({ code: 'NOT_FOUND' });
