// sample: chains, groups and other instances without a limiter, and hooks that refuse
import { Elysia } from 'elysia';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const users = new Elysia({ prefix: '/users' })
  .get('/', () => []) // handler: GET _ unguarded
  .delete('/:id', ({ params }) => params.id); // handler: DELETE _ unguarded

const app = new Elysia()
  .onRequest(({ request }) => {
    console.log(request.url);
  })
  .get('/', () => 'hello') // handler: GET / unguarded
  .post('/echo', ({ body }) => body) // handler: POST /echo unguarded
  .all('/any', () => 'any') // handler: * /any unguarded
  .route('GET', '/route', () => 'route') // handler: GET /route unguarded
  .get('/private', () => 'private', { // handler: GET /private unguarded
    beforeHandle({ headers, status }) {
      if (headers['x-token'] !== 'secret') return status(401);
    },
  })
  .get('/limited', () => 'limited', { // handler: GET /limited guarded
    async beforeHandle({ request, server, status }) {
      try {
        await limiter.consume(server?.requestIP(request)?.address ?? 'unknown');
      } catch {
        return status(429, 'Too Many Requests');
      }
    },
  })
  .group('/admin', (admin) => admin
    .get('/stats', () => ({})) // handler: GET _ unguarded
    .put('/flags', () => ({}))) // handler: PUT _ unguarded
  .use(users);

app.listen(3000);
