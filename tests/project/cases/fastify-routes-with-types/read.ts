import type { FastifyPluginAsync } from 'fastify';
import { read } from './settings-store.js';

interface Query {
  readonly name: string;
}

export const readRoute: FastifyPluginAsync = async (fastify) => {
  fastify.get<{ Querystring: Query }>('/', async (request) => read(request.query.name)); // handler: GET / guarded app
};
