import path from 'node:path';
import AutoLoad from '@fastify/autoload';
import Fastify from 'fastify';

const app = Fastify();

app.register(AutoLoad, { dir: path.join(import.meta.dirname, 'open'), ignorePattern: /\.schema\./, options: { prefix: '/v1' } });

await app.listen({ port: 3001 });
