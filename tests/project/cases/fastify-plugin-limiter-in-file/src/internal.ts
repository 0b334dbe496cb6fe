import Fastify from 'fastify';
import closed from './plugins/encapsulated.js';
import reports from './routes/reports.js';

const app = Fastify();

// Not wrapped by fastify-plugin: what it registers stays inside.
await app.register(closed);
app.get('/internal', async () => 'internal'); // handler: GET /internal unguarded
await app.register(reports, { prefix: '/reports' });

await app.listen({ port: 3001 });
