import Fastify from 'fastify';
import limits from './plugins/limits.js';
import login from './routes/login.js';

const app = Fastify({ logger: true });

app.get('/early', async () => 'early'); // handler: GET /early unguarded
await app.register(limits);
app.get('/', async () => 'home'); // handler: GET / guarded
await app.register(login);

await app.listen({ port: 3000 });
