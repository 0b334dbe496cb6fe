// sample: other adapters, and members of procedures that are seldom used
import { createRatelimitMiddleware } from '@orpc/experimental-ratelimit';
import { RedisRatelimiter } from '@orpc/experimental-ratelimit/redis';
import { OpenAPIHandler as LambdaHandler } from '@orpc/openapi/aws-lambda';
import { OpenAPIHandler as FastifyOpenAPIHandler } from '@orpc/openapi/fastify';
import { OpenAPIHandler as FetchHandler } from '@orpc/openapi/fetch';
import { lazy, os } from '@orpc/server';
import { RPCHandler as LambdaRPCHandler } from '@orpc/server/aws-lambda';
import { RPCHandler as FastifyRPCHandler } from '@orpc/server/fastify';
import { z } from 'zod';

const limiter = new RedisRatelimiter({ eval: async () => [1, 10, 0], maxRequests: 10, window: 60_000 });
const limit = createRatelimitMiddleware({ limiter, key: 'all' });
const base = os.$config({ initialInputValidationIndex: 0 }).$meta({ name: '' }).$route({ method: 'GET' }).$input(z.object({ width: z.number().max(80) })).prefix('/lines').tag('lines');

const router = {
  open: base.meta({ name: 'open' }).output(z.string()).handler(({ input }) => '-'.repeat(input.width)), // handler: _ _ unguarded
  limited: base.errors({ TOO_MANY_REQUESTS: {} }).use(limit).handler(() => 'limited'), // handler: _ _ guarded
  own: base.errors({ TOO_MANY_REQUESTS: {} }).handler(async ({ errors }) => { // handler: _ _ guarded handler
    const { success } = await limiter.limit('all');
    if (!success) throw errors.TOO_MANY_REQUESTS();
    return 'own';
  }),
  called: base.handler(() => 'called').callable(), // handler: _ _ unguarded
  acted: base.handler(() => 'acted').actionable(), // handler: _ _ unguarded
  later: lazy(async () => ({ default: base.handler(() => 'later') })), // handler: _ _ unguarded or unknown
};

const fetched = new FetchHandler(router);
const rpc = new FastifyRPCHandler(router);

export const handlers = [new LambdaHandler(router), new FastifyOpenAPIHandler(router), new LambdaRPCHandler(router), rpc];

Bun.serve({
  async fetch(request) {
    const { matched, response } = await fetched.handle(request, { prefix: '/lines' });
    return matched ? response : new Response('Not found', { status: 404 });
  },
});
