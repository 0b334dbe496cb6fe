import { trpcServer } from '@hono/trpc-server';
import rateLimit from '@fastify/rate-limit';
import { fastifyTRPCPlugin } from '@trpc/server/adapters/fastify';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { limitedRouter } from './limited.js';
import { openRouter } from './open.js';
import { pluggedRouter } from './plugged.js';

const app = new Hono();
app.use('/open/*', trpcServer({ router: openRouter }));
app.use('/trpc/*', rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-key') ?? '' }));
app.use('/trpc/*', trpcServer({ router: limitedRouter }));
export default app;

const fastify = Fastify();
await fastify.register(rateLimit, { max: 10 });
await fastify.register(fastifyTRPCPlugin, { prefix: '/trpc', trpcOptions: { router: pluggedRouter } });
await fastify.listen({ port: 3000 });
