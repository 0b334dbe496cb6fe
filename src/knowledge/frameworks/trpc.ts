import { each } from '../parts/names.ts';
import { type Ahead, defineFramework, type Member, type ObjectRow } from '../schema.ts';

const PROCEDURE: Member = { does: 'route', methods: ['*'], path: null, handlers: 0, derives: true };

/** What makes the context of a request can refuse it by throwing. Source: https://trpc.io/docs/server/context */
function context(...given: string[]): Ahead {
  return { field: 'createContext', on: 'adapter', given };
}

/** What an adapter hands to that. */
function incoming(objects: Readonly<Record<string, string>>): ObjectRow {
  return { role: 'other', others: 'unknown', members: Object.fromEntries(Object.entries(objects).map(([name, object]): [string, Member] => [name, { does: 'object', object }])) };
}

const DERIVED: Member = { does: 'derive' };

export default defineFramework({
  id: 'trpc',
  name: 'tRPC',
  docs: 'https://trpc.io/docs/server/procedures',
  packages: ['@trpc/server', '@trpc/server/adapters/express', '@trpc/server/adapters/standalone', '@trpc/server/adapters/fetch', '@trpc/server/adapters/next', '@trpc/server/adapters/fastify', '@trpc/server/adapters/node-http', '@trpc/server/adapters/aws-lambda', '@hono/trpc-server'],
  bodyLimit: null,
  exports: {
    'initTRPC.create': { call: { object: 'root' } },
    'initTRPC.context': { call: { object: 'init' } },
    'initTRPC.meta': { call: { object: 'init' } },
    lazy: { call: { loads: 0 } },
    experimental_lazy: { call: { loads: 0 } },
    createExpressMiddleware: { call: { part: 'router', behind: [context('express')] } },
    trpcServer: { call: { part: 'router', behind: [context('fetch', 'hono:context')] } },
    fastifyTRPCPlugin: { plugin: { mounts: 'trpcOptions.router', behind: [{ ...context('fastify'), field: 'trpcOptions.createContext' }] } },
    ...each(['createHTTPServer', 'createHTTPHandler', 'createHTTP2Handler'], { call: { part: 'router', serves: true, behind: [context('node'), { field: 'middleware', on: 'connect:app' }] } }),
    fetchRequestHandler: { call: { part: 'router', serves: 'request', behind: [context('fetch')] } },
    createNextApiHandler: { call: { part: 'router', serves: true, behind: [context('next')] } },
    awsLambdaRequestHandler: { call: { part: 'router', serves: true, behind: [context('lambda')] } },
  },
  objects: {
    init: { role: 'other', others: 'unknown', members: { context: { does: 'chain' }, meta: { does: 'chain' }, create: { does: 'start', object: 'root' } } },
    root: {
      role: 'other',
      others: 'unknown',
      members: {
        procedure: { does: 'start', object: 'procedure' },
        middleware: { does: 'wraps', argument: 0 },
        router: { does: 'gather', object: 'router' },
        mergeRouters: { does: 'gather', object: 'router' },
        createCallerFactory: { does: 'start', object: 'callers', holds: 0 },
      },
    },
    router: { role: 'router', others: 'unknown', members: { createCaller: { does: 'start', object: 'caller', holds: 'self' } } },
    callers: { role: 'other', others: 'unknown', members: {}, call: { does: 'start', object: 'caller' } },
    caller: { role: 'other', others: 'unknown', members: {} },
    procedure: {
      role: 'router',
      others: 'unknown',
      members: {
        use: DERIVED,
        unstable_concat: DERIVED,
        concat: DERIVED,
        input: { does: 'derive', checks: 'input' },
        output: { does: 'chain' },
        meta: { does: 'chain' },
        query: PROCEDURE,
        mutation: PROCEDURE,
        subscription: PROCEDURE,
      },
    },
    call: {
      role: 'context',
      others: 'unknown',
      members: {
        input: { does: 'input', shape: 'json' },
        ctx: { does: 'object', object: 'parts' },
        next: { does: 'next' },
      },
    },
    adapter: { role: 'router', others: 'unknown', members: {} },
    node: incoming({ req: 'node-http:request', res: 'node-http:response' }),
    express: incoming({ req: 'express:request', res: 'express:response' }),
    fastify: incoming({ req: 'fastify:request', res: 'fastify:reply' }),
    next: incoming({ req: 'next-pages:request', res: 'next-pages:response' }),
    fetch: incoming({ req: 'fetch:request' }),
    lambda: incoming({ event: 'aws-lambda:event' }),
    parts: { role: 'other', others: 'unknown', members: {} },
  },
  parameters: ['call'],
  hooks: { parameters: ['call'], returns: 'answer' },
  returns: { as: 'json' },
  paths: { use: 'prefix', route: 'exact', caseSensitive: true },
  rejection: 'forwarded',
  answers: {
    tooManyRequests: "throw new $also({ code: 'TOO_MANY_REQUESTS' })",
    badRequest: "throw new $also({ code: 'BAD_REQUEST' })",
    clientKey: '$call.ctx.ip',
    needs: 'the address of the client, which `createContext` gives as `ip`',
    also: { from: '@trpc/server', imported: 'TRPCError' },
  },
});
