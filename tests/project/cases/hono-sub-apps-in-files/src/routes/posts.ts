import { Hono } from 'hono';
import { perMinute } from '../middleware/limits.js';

export const posts = new Hono()
  .get('/', (c) => c.json([])) // handler: GET / unguarded
  .post('/', perMinute(5), (c) => c.json({ id: 1 }, 201)) // handler: POST / guarded route
  .use(perMinute(30))
  .delete('/:id', (c) => c.body(null, 204)); // handler: DELETE /:id guarded router
