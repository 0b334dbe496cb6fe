import { createRoute } from '@hono/zod-openapi';

export const list = createRoute({ path: '/tasks', method: 'get', responses: { 200: { description: 'All tasks' } } });
