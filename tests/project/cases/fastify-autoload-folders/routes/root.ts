import { readFile } from 'node:fs/promises';
import type { FastifyPluginAsync } from 'fastify';

const root: FastifyPluginAsync = async (fastify) => {
  fastify.get('/', async () => readFile('README.md', 'utf8')); // handler: GET / guarded
};

export default root;
