// sample: an app made by a function, with plugins of the same file
import Fastify, { type FastifyInstance, type FastifyPluginAsync, type FastifyServerOptions } from 'fastify';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';

const health: FastifyPluginAsync = async (fastify) => {
  fastify.get('/healthz', async () => ({ status: 'up' })); // handler: GET /healthz unguarded
};

const users: FastifyPluginAsync<{ page: number }> = async (fastify, options) => {
  fastify.get('/', async () => ({ page: options.page, users: [] })); // handler: GET / guarded
  fastify.get<{ Params: { id: string } }>('/:id', async (request) => ({ id: request.params.id })); // handler: GET /:id guarded
};

async function orders(fastify: FastifyInstance): Promise<void> {
  fastify.post('/orders', { config: { rateLimit: { max: 5, timeWindow: 1000 } } }, async (_request, reply) => reply.code(201).send()); // handler: POST /orders guarded
  fastify.get('/orders', { config: { rateLimit: false } }, async () => []); // handler: GET /orders unguarded
}

function addAdmin(app: FastifyInstance): void {
  app.get('/admin', async () => 'admin'); // handler: GET /admin unguarded
}

export function build(options: FastifyServerOptions = {}): FastifyInstance {
  const app = Fastify(options);

  app.register(helmet);
  app.register(cors, { origin: true });
  app.register(health);
  app.register(rateLimit, { max: 100, timeWindow: '1 minute' });
  app.register(users, { prefix: '/users', page: 20 });
  app.register(orders);

  // The limiter is not loaded yet when these are declared.
  addAdmin(app);
  app.get('/', async () => ({ root: true })); // handler: GET / unguarded

  return app;
}

const server = build({ logger: true });
server.listen({ port: 3000 }).catch((error: unknown) => {
  server.log.error(error);
  process.exit(1);
});
