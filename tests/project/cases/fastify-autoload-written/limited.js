import autoload from '@fastify/autoload';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import { join } from 'desm';

const app = Fastify();

await app.register(rateLimit, { max: 10 });
app.register(autoload, { dir: join(import.meta.url, 'limited') });

await app.listen({ port: 3001 });
