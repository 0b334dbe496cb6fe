// sample: routes that name a strategy which tells who the client is, and may refuse for the rate
import Boom from '@hapi/boom';
import Hapi from '@hapi/hapi';
import { hits, userOf } from 'some-store';

const server = Hapi.server({ port: 3000 });

server.auth.strategy('key', 'bearer-access-token', {
  validate: async (request, token) => {
    if ((await hits(token)) > 10) throw Boom.tooManyRequests('Too Many Requests');
    return { isValid: true, credentials: { token } };
  },
});

server.auth.strategy('session', 'cookie', {
  validate: async (request, session) => ({ isValid: (await userOf(session)) !== null }),
});

server.route({ method: 'GET', path: '/key', options: { auth: 'key', handler: () => 'key' } }); // handler: GET /key guarded route

server.route({ method: 'GET', path: '/strategy', options: { auth: { strategy: 'key', mode: 'required' } }, handler: () => 'strategy' }); // handler: GET /strategy guarded route

// Who names no key is not counted.
server.route({ method: 'GET', path: '/try', options: { auth: { strategy: 'key', mode: 'try' } }, handler: () => 'try' }); // handler: GET /try unguarded

server.route({ method: 'GET', path: '/either', options: { auth: { strategies: ['key', 'session'] } }, handler: () => 'either' }); // handler: GET /either unknown

server.route({ method: 'GET', path: '/session', options: { auth: 'session' }, handler: () => 'session' }); // handler: GET /session unguarded

server.route({ method: 'GET', path: '/early', handler: () => 'early' }); // handler: GET /early guarded route

server.auth.default('key');

server.route({ method: 'GET', path: '/default', handler: () => 'default' }); // handler: GET /default guarded route

server.route({ method: 'GET', path: '/none', options: { auth: false }, handler: () => 'none' }); // handler: GET /none unguarded

await server.start();
