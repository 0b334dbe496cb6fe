// sample: servers that only the host itself reaches
import Fastify from 'fastify';

const tool = Fastify();
tool.get('/callback', async () => ({ ok: true })); // handler: GET /callback unknown local
await tool.listen({ port: 3000, host: '127.0.0.1' });

// Without a host, Fastify listens at localhost, which containers are told not to.
const plain = Fastify();
plain.get('/plain', async () => ({ ok: true })); // handler: GET /plain unguarded
await plain.listen({ port: 3001 });

const open = Fastify();
open.get('/open', async () => ({ ok: true })); // handler: GET /open unguarded
await open.listen({ port: 3002, host: '0.0.0.0' });
