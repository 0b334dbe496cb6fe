// sample: keys that differ from request to request
import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

new Elysia()
  .use(rateLimit({ max: 10, generator: () => crypto.randomUUID() }))
  .get('/random', () => 'each by itself') // handler: GET /random unguarded ; near-miss: switched-off
  .listen(3000);

new Elysia()
  .use(rateLimit({ max: 10, generator: (request) => request.headers.get('x-real-ip') ?? '' }))
  .get('/address', () => 'counted') // handler: GET /address guarded
  .listen(3001);
