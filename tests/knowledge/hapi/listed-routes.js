// sample: lists of routes that are put together out of others
import Hapi from '@hapi/hapi';

const server = Hapi.server({ port: 3000 });

const tokens = () => ({ method: 'GET', path: '/tokens', handler: () => 'tokens' });
const base = [{ method: 'GET', path: '/base', handler: () => 'base' }];

function logins() {
  return [{ method: 'GET', path: '/login', handler: () => 'login' }];
}

server.route( // handler: GET /login unguarded
  logins().concat([
    tokens(), // handler: GET /tokens unguarded
    { method: 'GET', path: '/crumbs', handler: () => 'crumbs' }, // handler: GET /crumbs unguarded
  ], { method: 'GET', path: '/keys', handler: () => 'keys' }), // handler: GET /keys unguarded
);

server.route([ // handler: GET /base unguarded
  ...base,
  { method: 'GET', path: '/spread', handler: () => 'spread' }, // handler: GET /spread unguarded
]);

await server.start();
