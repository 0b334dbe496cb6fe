import type { Context } from 'hono';
import { createHonoServer } from 'react-router-hono-server/node';
import { limit } from './limits';

export default await createHonoServer({
  beforeAll(server) {
    server.use('*', async (c: Context, next) => {
      await next();
      c.header('X-Frame-Options', 'DENY');
    });
  },
  configure(server) {
    server.get('/healthcheck', (c) => c.text('OK')); // handler: GET /healthcheck unguarded
    server.use('/api/*', limit(100));
    server.post('/api/hooks', (c) => c.body(null, 204)); // handler: POST /api/hooks guarded
  },
});
