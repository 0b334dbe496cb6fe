import AutoLoad from '@fastify/autoload';
import Fastify from 'fastify';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const __dirname = dirname(fileURLToPath(import.meta.url));

const app = Fastify();

app.register(AutoLoad, { dir: join(__dirname, 'hooked'), autoHooks: true, cascadeHooks: true });
app.register(AutoLoad, { dir: join(__dirname, 'counted'), autoHooks: true });

await app.listen({ port: 3002 });
