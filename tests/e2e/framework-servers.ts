import { fixed, query, type ServerCase } from './server-case.ts';

const PORT = 'Number(process.env.PORT)';

function server(name: string, code: string, rest: Partial<ServerCase> & Pick<ServerCase, 'packages'>): ServerCase {
  return { name, file: 'server.mjs', code: `${code.trim()}\n`, send: query('/x'), ...rest };
}

const listenFastify = `
await app.listen({ port: ${PORT}, host: '127.0.0.1' });
console.log('http://127.0.0.1:' + app.server.address().port);
`;

const fastify: readonly ServerCase[] = [
  server(
    'Fastify: returned text, two routes',
    `
import Fastify from 'fastify';

const app = Fastify();

app.get('/x', async (request) => 'ab'.repeat(Number(request.query.n)));

app.get('/about', async () => 'ok');
${listenFastify}`,
    { packages: ['fastify', '@fastify/rate-limit'] },
  ),
  server(
    'Fastify: a plugin that nothing waits for',
    `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();
app.register(rateLimit, { max: 10, timeWindow: '1 minute' });

app.get('/x', (request, reply) => {
  const n = Number(request.query.n);
  reply.send(Array.from({ length: n }, () => 'row'));
});
${listenFastify}`,
    { packages: ['fastify', '@fastify/rate-limit'] },
  ),
  server(
    'Fastify: a plugin for the routes that ask for it',
    `
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();
await app.register(rateLimit, { global: false });

app.get('/x', { logLevel: 'warn' }, async (request) => 'ab'.repeat(Number(request.query.n)));
${listenFastify}`,
    { packages: ['fastify', '@fastify/rate-limit'] },
  ),
  server(
    'Fastify: a route beside a health check',
    `
import Fastify from 'fastify';

const app = Fastify();

app.get('/x', async (request) => 'ab'.repeat(Number(request.query.n)));

app.get('/about', async () => 'ok');

app.get('/health', async () => 'ok');
${listenFastify}`,
    { packages: ['fastify', '@fastify/rate-limit'] },
  ),
  server(
    'Fastify: a route that is declared, in a plugin of its own',
    `
import Fastify from 'fastify';

const app = Fastify({ logger: false });

app.register(async (scope) => {
  scope.route({
    method: 'GET',
    url: '/x',
    schema: { querystring: { type: 'object', properties: { n: { type: 'string' } } } },
    handler: async (request, reply) => {
      return reply.type('text/plain').send(Buffer.alloc(Number(request.query.n) || 1, 'x'));
    },
  });
});
${listenFastify}`,
    { packages: ['fastify', 'rate-limiter-flexible'], hostile: ['', '1', 'Infinity', 'NaN', 'abc', '1e9', '2.5', '1&m=2', '99999999', '1e8'] },
  ),
  server(
    'Fastify, CommonJS: one handler with callbacks',
    `
const app = require('fastify')();

app.get('/x', (request, reply) => {
  reply.send('x'.padEnd(Number(request.query.n)));
});

app.listen({ port: ${PORT}, host: '127.0.0.1' }).then(() => {
  console.log('http://127.0.0.1:' + app.server.address().port);
});
`,
    { file: 'server.cjs', packages: ['fastify', 'rate-limiter-flexible'] },
  ),
];

const listenKoa = `
const server = app.listen(${PORT}, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});
`;

const koa: readonly ServerCase[] = [
  server(
    'Koa: a router with two routes',
    `
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();

router.get('/x', (ctx) => {
  ctx.body = 'ab'.repeat(Number(ctx.query.n));
});

router.get('/about', async (ctx) => {
  ctx.body = 'ok';
});

app.use(router.routes());
${listenKoa}`,
    { packages: ['koa', '@koa/router', 'koa-ratelimit'] },
  ),
  server(
    'Koa, CommonJS: one middleware that answers all',
    `
const Koa = require('koa');

const app = new Koa();

app.use(async (ctx) => {
  const { n } = ctx.query;
  ctx.status = 200;
  ctx.body = { rows: Array.from({ length: +n }, (_, row) => row) };
});
${listenKoa}`,
    { file: 'server.cjs', packages: ['koa', 'koa-ratelimit'] },
  ),
  server(
    'Koa: a limit at the start of the handler',
    `
import Koa from 'koa';
import Router from '@koa/router';

const app = new Koa();
const router = new Router();
router.get('/x', async (ctx) => {
  ctx.body = 'response'.repeat(1_000_000);
});
app.use(router.routes());
${listenKoa}`,
    { packages: ['koa', '@koa/router', 'rate-limiter-flexible'], send: fixed('/x') },
  ),
];

const listenHono = `
serve({ fetch: app.fetch, port: ${PORT}, hostname: '127.0.0.1' }, (info) => {
  console.log('http://127.0.0.1:' + info.port);
});
`;

const hono: readonly ServerCase[] = [
  server(
    'Hono: two routes',
    `
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono();

app.get('/x', (c) => c.text('ab'.repeat(Number(c.req.query('n')))));

app.get('/about', (c) => c.json({ ok: true }));
${listenHono}`,
    { packages: ['hono', '@hono/node-server', 'hono-rate-limiter'] },
  ),
  server(
    'Hono: a chain',
    `
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const app = new Hono()
  .get('/x', async (c) => {
    const n = Number(c.req.query('n'));
    return c.json(Array.from({ length: n }, (_, row) => ({ row })));
  })
  .get('/about', (c) => c.body(null, 204));
${listenHono}`,
    { packages: ['hono', '@hono/node-server', 'hono-rate-limiter'] },
  ),
];

const hapi: readonly ServerCase[] = [
  server(
    'hapi: two routes',
    `
import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: ${PORT}, host: '127.0.0.1' });

server.route({
  method: 'GET',
  path: '/x',
  handler: (request, h) => h.response({ text: 'ab'.repeat(Number(request.query.n)) }).code(200),
});

server.route({ method: 'GET', path: '/about', handler: () => 'ok' });

await server.start();
console.log('http://127.0.0.1:' + server.info.port);
`,
    { packages: ['@hapi/hapi', 'hapi-rate-limit'] },
  ),
];

const others: readonly ServerCase[] = [
  server(
    'Elysia on Node: a chain',
    `
import { once } from 'node:events';
import net from 'node:net';
import { node } from '@elysiajs/node';
import { Elysia } from 'elysia';

const app = new Elysia({ adapter: node() })
  .get('/x', ({ query }) => 'ab'.repeat(Number(query.n)))
  .get('/about', () => 'ok');

// Elysia on Node does not say which free port it was given.
const probe = net.createServer().listen(0, '127.0.0.1');
await once(probe, 'listening');
const { port } = probe.address();
probe.close();
await once(probe, 'close');
app.listen({ port, hostname: '127.0.0.1' });
// It calls back before it listens.
for (let isUp = false; !isUp; ) {
  const socket = net.connect(port, '127.0.0.1');
  isUp = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
  socket.destroy();
}
console.log('http://127.0.0.1:' + port);
`,
    { packages: ['elysia', '@elysiajs/node', 'elysia-rate-limit'] },
  ),
  server(
    'Polka: a limit at the start of the handler',
    `
import polka from 'polka';

const app = polka();
app.get('/x', (req, res) => {
  res.end('ab'.repeat(Number(req.query.n)));
});
app.listen({ port: ${PORT}, host: '127.0.0.1' }, () => {
  console.log('http://127.0.0.1:' + app.server.address().port);
});
`,
    { packages: ['polka', 'rate-limiter-flexible'] },
  ),
  server(
    'restify: its own throttle',
    `
const restify = require('restify');

const server = restify.createServer();
server.use(restify.plugins.queryParser());

server.get('/x', (req, res, next) => {
  res.send('ab'.repeat(Number(req.query.n)));
  return next();
});

server.listen(${PORT}, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});
`,
    { file: 'server.cjs', packages: ['restify'] },
  ),
];

const h3: readonly ServerCase[] = [
  server(
    'h3: a limit at the start of the handler',
    `
import { getQuery, H3, serve } from 'h3';

const app = new H3();
app.get('/x', (event) => {
  const { n } = getQuery(event);
  return { text: 'ab'.repeat(Number(n)) };
});
const server = serve(app, { port: ${PORT}, hostname: '127.0.0.1', silent: true });
await server.ready();
console.log(server.url);
`,
    { packages: ['h3', 'rate-limiter-flexible'] },
  ),
];

const typed: readonly ServerCase[] = [
  server(
    'Fastify, TypeScript: an app made in a function',
    `
import Fastify, { type FastifyInstance } from 'fastify';

async function build(): Promise<FastifyInstance> {
  const app = Fastify();
  app.get<{ Querystring: { n?: string } }>('/x', async (request) => ({ text: 'ab'.repeat(Number(request.query.n)) }));
  app.get<{ Params: { id: string } }>('/users/:id', async (request, reply) => reply.send({ id: request.params.id }));
  return app;
}

const app = await build();
await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
console.log('http://127.0.0.1:' + (app.server.address() as { port: number }).port);
`,
    { file: 'server.mts', packages: ['fastify', '@fastify/rate-limit'] },
  ),
  server(
    'Fastify, TypeScript: one handler that asks a limiter',
    `
import Fastify from 'fastify';

const app = Fastify();
app.get<{ Querystring: { n?: string } }>('/x', (request, reply) => {
  reply.send({ text: 'ab'.repeat(Number(request.query.n)) });
});

await app.listen({ port: Number(process.env['PORT']), host: '127.0.0.1' });
console.log('http://127.0.0.1:' + (app.server.address() as { port: number }).port);
`,
    { file: 'server.mts', packages: ['fastify', 'rate-limiter-flexible'] },
  ),
  server(
    'Hono, TypeScript: a sub-app and a path with parameters',
    `
import { serve } from '@hono/node-server';
import { Hono } from 'hono';

const lines = new Hono();
lines.get('/:id/x', (c) => {
  const n = c.req.query('n');
  return c.json({ id: c.req.param('id'), text: 'ab'.repeat(Number(n)) });
});

const app = new Hono();
app.route('/lines', lines);

serve({ fetch: app.fetch, port: Number(process.env['PORT']), hostname: '127.0.0.1' }, (info) => {
  console.log('http://127.0.0.1:' + info.port);
});
`,
    { file: 'server.mts', packages: ['hono', '@hono/node-server', 'hono-rate-limiter'], send: query('/lines/1/x') },
  ),
  server(
    'hapi, TypeScript: one route',
    `
import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: Number(process.env['PORT']), host: '127.0.0.1' });
server.route({
  method: 'GET',
  path: '/x',
  handler: async (request, h) => {
    const rows = Array.from({ length: Number(request.query['n']) }, (_, row) => row);
    return h.response({ rows });
  },
});
await server.start();
console.log('http://127.0.0.1:' + server.info.port);
`,
    { file: 'server.mts', packages: ['@hapi/hapi', 'rate-limiter-flexible'] },
  ),
  server(
    'h3, TypeScript: one handler that asks a limiter',
    `
import { getQuery, H3, serve } from 'h3';

const app = new H3();
app.get('/x', (event) => {
  const { n } = getQuery<{ n?: string }>(event);
  return { text: 'ab'.repeat(Number(n)) };
});
const server = serve(app, { port: Number(process.env['PORT']), hostname: '127.0.0.1', silent: true });
await server.ready();
console.log(server.url);
`,
    { file: 'server.mts', packages: ['h3', 'rate-limiter-flexible'] },
  ),
];

const decorators = { 'tsconfig.json': '{ "compilerOptions": { "experimentalDecorators": true } }' };

const listenNest = `
const app = await NestFactory.create(AppModule, { logger: false });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
console.log(await app.getUrl());
`;

const nest: readonly ServerCase[] = [
  server(
    'NestJS: a throttler module without its guard, two methods',
    `
import 'reflect-metadata';
import { Controller, Get, Module, Query } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';

@Controller()
class ReportsController {
  @Get('x')
  report(@Query('n') n: string) {
    return 'ab'.repeat(Number(n));
  }

  @Get('about')
  about() {
    return 'reports';
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [ReportsController],
})
class AppModule {}
${listenNest}`,
    { file: 'server.mts', packages: ['@nestjs/common', '@nestjs/core', '@nestjs/throttler'], beside: decorators },
  ),
  server(
    'NestJS: a guard on one of two methods',
    `
import 'reflect-metadata';
import { Controller, Get, Module, Query, UseGuards } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ThrottlerGuard, ThrottlerModule } from '@nestjs/throttler';

@Controller('reports')
export class ReportsController {
  @UseGuards(ThrottlerGuard)
  @Get()
  list() {
    return [];
  }

  @Get('rows')
  rows(@Query('n') n: string) {
    return { rows: Array.from({ length: Number(n) || 1 }, (_, row) => row) };
  }
}

@Module({
  imports: [ThrottlerModule.forRoot([{ ttl: 60_000, limit: 10 }])],
  controllers: [ReportsController],
})
export class AppModule {}
${listenNest}`,
    { file: 'server.mts', packages: ['@nestjs/common', '@nestjs/core', '@nestjs/throttler'], beside: decorators, send: query('/reports/rows') },
  ),
];

const trpc: readonly ServerCase[] = [
  server(
    'tRPC: procedures behind an adapter, guarded on the app that it is mounted on',
    `
import { initTRPC } from '@trpc/server';
import { createExpressMiddleware } from '@trpc/server/adapters/express';
import express from 'express';

const t = initTRPC.create();

export const appRouter = t.router({
  text: t.procedure.query(() => 'response'.repeat(100_000)),
  ping: t.procedure.query(() => 'pong'),
});

const app = express();
app.use('/trpc', createExpressMiddleware({ router: appRouter }));
const server = app.listen(${PORT}, '127.0.0.1', () => {
  console.log('http://127.0.0.1:' + server.address().port);
});
`,
    {
      packages: ['@trpc/server', 'express', 'express-rate-limit'],
      send: fixed('/trpc/text'),
    },
  ),
];

/** Servers of other frameworks than Express. */
export const frameworkServers: readonly ServerCase[] = [...fastify, ...koa, ...hono, ...hapi, ...h3, ...others, ...typed, ...nest, ...trpc];
