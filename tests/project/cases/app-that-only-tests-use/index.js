// import build from './app.js';
import Fastify from 'fastify';

const app = Fastify();
app.get('/gone', () => ({ message: 'This service has ended.' })); // handler: GET /gone unguarded
app.listen({ port: 3000 });
