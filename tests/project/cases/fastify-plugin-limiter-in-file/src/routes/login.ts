import type { FastifyPluginAsync } from 'fastify';

const login: FastifyPluginAsync = async (fastify) => {
  fastify.post('/login', async (_request, reply) => reply.code(204).send()); // handler: POST /login guarded
};

export default login;
