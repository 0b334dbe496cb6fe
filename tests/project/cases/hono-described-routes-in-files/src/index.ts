import { OpenAPIHono } from '@hono/zod-openapi';
import { list, create } from './users.routes';
import * as handlers from './users.handlers';
const app = new OpenAPIHono();
app.openapi(list, handlers.list); // handler: GET /users unguarded
app.openapi(create, (c) => { // handler: POST /users guarded route
  const { size } = c.req.valid('json');
  return c.text('x'.repeat(size));
});
export default app;
