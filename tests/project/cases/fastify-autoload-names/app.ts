import { join } from 'node:path';
import { fastifyAutoload } from '@fastify/autoload';
import rateLimit from '@fastify/rate-limit';
import { fastify } from 'fastify';
import older from 'fastify-autoload';

const app = fastify();

app.register(fastifyAutoload, { dir: join(import.meta.dirname, 'routes') });
await app.listen({ port: 3000 });

const limited = fastify();

await limited.register(rateLimit, { max: 10, timeWindow: '1 minute' });
limited.register(older, { dir: join(import.meta.dirname, 'older') });
await limited.listen({ port: 3001 });
