// sample: routes of the server that React Router runs on, by react-router-hono-server/bun
import { rateLimiter } from 'hono-rate-limiter';
import { createHonoServer } from 'react-router-hono-server/bun';

const limiter = rateLimiter({ windowMs: 60_000, limit: 10, keyGenerator: () => 'all' });

export default await createHonoServer({
  configure(server) {
    server.get('/open', (c) => c.text('x'.repeat(Number(c.req.query('size'))))); // handler: GET /open unguarded ; amplifies: request
    server.get('/limited', limiter, (c) => c.text('limited')); // handler: GET /limited guarded route
  },
});
