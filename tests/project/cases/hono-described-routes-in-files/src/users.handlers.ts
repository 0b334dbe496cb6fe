import type { RouteHandler } from '@hono/zod-openapi';
import type { list as ListRoute } from './users.routes';
export const list: RouteHandler<typeof ListRoute> = (c) => {
  const { size } = c.req.valid('query');
  return c.text('x'.repeat(size)); // amplifies: request
};
