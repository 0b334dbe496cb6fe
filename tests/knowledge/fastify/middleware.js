// sample: middleware of @fastify/middie stands in front of all routes of its scope and those below, on its path
import Fastify from 'fastify';
import middie from '@fastify/middie';
import cors from 'cors';
import { rateLimit } from 'express-rate-limit';

const hits = new Map();
const limiter = rateLimit({
  limit: 10,
  keyGenerator: (request) => request.socket.remoteAddress,
  handler: (request, response) => {
    response.statusCode = 429;
    response.end('Too Many Requests');
  },
});

const limited = Fastify();
await limited.register(middie);
limited.get('/before', async () => 'before'); // handler: GET /before guarded app
limited.use(cors());
limited.use(limiter);
limited.register(async (scope) => {
  scope.get('/below', async () => 'below'); // handler: GET /below guarded app
});

const open = Fastify();
await open.register(middie);
open.use('/api', limiter);
open.get('/api', async () => 'api'); // handler: GET /api guarded app
open.get('/api/users', async () => 'users'); // handler: GET /api/users guarded app
open.get('/news', async () => 'news'); // handler: GET /news unguarded ; near-miss: other-path
open.register(async (scope) => {
  scope.use((request, response, next) => {
    const count = (hits.get(request.socket.remoteAddress) ?? 0) + 1;
    hits.set(request.socket.remoteAddress, count);
    if (count > 10) {
      response.statusCode = 429;
      response.end('Too Many Requests');
      return;
    }
    next();
  });
  scope.get('/inside', async () => 'inside'); // handler: GET /inside guarded router
});
open.register(async (scope) => {
  scope.use((request, response, next) => {
    response.setHeader('x-served-by', 'us');
    next();
  });
  scope.get('/beside', async () => 'beside'); // handler: GET /beside unguarded
});

for (const app of [limited, open]) app.listen({ port: 3000 });
