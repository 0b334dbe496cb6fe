import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { routes } from './routes.js';

const server = Fastify();
// Only made to have its routes described.
const docs = Fastify();
server.register(rateLimit, { max: 100 });
server.register(routes);
docs.register(routes);
server.get('/early', async () => 'early'); // handler: GET /early unguarded
await server.listen({ port: 3000 });
