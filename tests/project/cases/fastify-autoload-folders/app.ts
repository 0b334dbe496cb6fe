import path from 'node:path';
import AutoLoad from '@fastify/autoload';
import Fastify from 'fastify';

const app = Fastify({ logger: true });

app.register(AutoLoad, { dir: path.join(import.meta.dirname, 'plugins') });
app.register(AutoLoad, { dir: path.join(import.meta.dirname, 'routes') });

await app.listen({ port: 3000 });
