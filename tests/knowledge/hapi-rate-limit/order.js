// sample: the plugin guards routes before and after it and in other plugins; a route switches it off
import Hapi from '@hapi/hapi';
import hapiRateLimit from 'hapi-rate-limit';

const server = Hapi.server({ port: 3000 });

server.route({ method: 'GET', path: '/early', handler: () => [] }); // handler: GET /early guarded

await server.register({ plugin: hapiRateLimit, options: { userLimit: 10, userCache: { expiresIn: 60_000 } } });

server.route({ method: 'GET', path: '/late', handler: () => [] }); // handler: GET /late guarded

server.route({ // handler: GET /off unguarded
  method: 'GET',
  path: '/off',
  options: { plugins: { 'hapi-rate-limit': { enabled: false } } },
  handler: () => [],
});

// The plugin reads nothing in what is no object.
server.route({ // handler: GET /false guarded
  method: 'GET',
  path: '/false',
  options: { plugins: { 'hapi-rate-limit': false } },
  handler: () => [],
});

server.route({ // handler: GET /own guarded
  method: 'GET',
  path: '/own',
  options: { plugins: { 'hapi-rate-limit': { userPathLimit: 5 } } },
  handler: () => [],
});

await server.register({
  name: 'birds',
  register(inner) {
    inner.route({ method: 'GET', path: '/birds', handler: () => [] }); // handler: GET /birds guarded
  },
});

await server.start();
