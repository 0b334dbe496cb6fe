import type { RouteHandler } from '@hono/zod-openapi';
import type { list as ListRoute } from './tasks.routes';

export const list: RouteHandler<typeof ListRoute> = async (c) => c.json([]);
