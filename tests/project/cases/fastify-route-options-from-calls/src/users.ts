import type { FastifyInstance } from 'fastify';
import { described, limited } from './options.js';

export async function users(app: FastifyInstance) {
  app.get('/limited', limited(5), async () => 'limited'); // handler: GET /limited guarded
  app.get('/described', described('all users'), async () => 'described'); // handler: GET /described unguarded
  app.get('/both', { ...described('all users'), ...limited(3) }, async () => 'both'); // handler: GET /both guarded
  app.get('/replaced', { ...limited(3), config: { role: 'admin' } }, async () => 'replaced'); // handler: GET /replaced unguarded
}
