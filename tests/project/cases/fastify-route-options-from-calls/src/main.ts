import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';
import { users } from './users.js';

const app = Fastify();
app.register(rateLimit, { global: false });
app.register(users, { prefix: '/users' });
app.listen({ port: 3000 });
