import { createHonoServer } from 'react-router-hono-server/node';

export default await createHonoServer({
  configure(server) {
    server.use('*', async (c, next) => {
      await next();
      c.header('RateLimit-Policy', '"default";q=100;w=60');
    });
  },
});
