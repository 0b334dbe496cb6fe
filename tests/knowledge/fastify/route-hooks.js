// sample: a hook that is given each route's options may put a limit into them; one that only reads them does not
import Fastify from 'fastify';
import rateLimit from '@fastify/rate-limit';

const app = Fastify();
await app.register(rateLimit, { global: false, max: 10 });

app.get('/before', async () => 'before'); // handler: GET /before unguarded

app.addHook('onRoute', (route) => {
  console.log(route.method, route.url);
});
app.get('/logged', async () => 'logged'); // handler: GET /logged unguarded

app.register(async (scope) => {
  scope.addHook('onRoute', (route) => {
    route.preHandler = [...[route.preHandler ?? []].flat(), scope.rateLimit()];
  });
  scope.get('/changed', async () => 'changed'); // handler: GET /changed unknown handed-over
});
app.register(async (scope) => {
  scope.get('/beside', async () => 'beside'); // handler: GET /beside unguarded
});

app.listen({ port: 3000 });
