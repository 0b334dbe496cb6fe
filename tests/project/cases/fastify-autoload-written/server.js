import autoload from '@fastify/autoload';
import Fastify from 'fastify';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const folder = new URL('./kept/', import.meta.url);

const app = Fastify();

app.register(autoload, { dir: join(dirname(fileURLToPath(import.meta.url)), 'inline') });
app.register(autoload, { dir: join(here, 'named') });
app.register(autoload, { dir: fileURLToPath(new URL('./beside', import.meta.url)) });
app.register(autoload, { dir: fileURLToPath(folder) });
app.register(autoload, { dir: `${import.meta.dirname}/template` });

await app.listen({ port: 3000 });
