// sample: hapi-rate-limitor counts all requests to a server that it is registered on, whichever comes first
import Hapi from '@hapi/hapi';
import * as limitor from 'hapi-rate-limitor';

const server = Hapi.server({ port: 3000 });

server.route({ method: 'GET', path: '/before', handler: () => 'before' }); // handler: GET /before guarded app

await server.register({ plugin: limitor, options: { redis: 'redis://localhost', max: 10, duration: 60_000 } });

server.route({ // handler: GET /off unguarded ; near-miss: switched-off
  method: 'GET',
  path: '/off',
  options: { plugins: { 'hapi-rate-limitor': { enabled: false } }, handler: () => 'off' },
});

server.route({ // handler: GET /own guarded route
  method: 'GET',
  path: '/own',
  options: { plugins: { 'hapi-rate-limitor': { max: 5, duration: 1000 } }, handler: () => 'own' },
});

await server.start();
