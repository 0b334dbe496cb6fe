import { createRoute, z } from '@hono/zod-openapi';
import { rateLimiter } from 'hono-rate-limiter';
const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: (c) => c.req.header('x-real-ip') ?? '' });
export const list = createRoute({ method: 'get', path: '/users', request: { query: z.object({ size: z.coerce.number() }) }, responses: { 200: { description: 'ok' } } });
export const create = createRoute({
  method: 'post', path: '/users', middleware: [limiter] as const,
  request: { body: { content: { 'application/json': { schema: z.object({ size: z.number().max(100) }) } } } },
  responses: { 200: { description: 'ok' } },
});
