import Fastify, { type FastifyInstance } from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { settingsRoutes } from './settings.js';
import { docsPort } from './settings-store.js';

let docs: FastifyInstance | null = null;

function build(): FastifyInstance {
  const server = Fastify();
  docs = docsPort() ? Fastify() : null;
  server.register(rateLimit, { max: 100, timeWindow: '1 minute' });
  const addRoutes = async (app: FastifyInstance) => {
    app.register(settingsRoutes, { prefix: '/settings' });
  };
  addRoutes(server);
  if (docs) addRoutes(docs);
  return server;
}

const server = build();
await server.listen({ port: 3000 });
