// sample: hooks in objects that say at which point they run, alone and in lists
import Boom from '@hapi/boom';
import Hapi, { type Request, type ResponseToolkit } from '@hapi/hapi';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { extensions } from '@acme/hooks';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

async function limit(request: Request, h: ResponseToolkit) {
  try {
    await limiter.consume(request.info.remoteAddress);
  } catch {
    throw Boom.tooManyRequests();
  }
  return h.continue;
}

const one = Hapi.server({ port: 3000 });
one.ext({ type: 'onRequest', method: limit });
one.route({ method: 'GET', path: '/one', handler: () => 'one' }); // handler: GET /one guarded

const listed = Hapi.server({ port: 3001 });
listed.ext([
  { type: 'onPreResponse', method: (request: Request, h: ResponseToolkit) => h.continue },
  { type: 'onPreAuth', method: limit, options: { sandbox: 'server' } },
]);
listed.route({ method: 'GET', path: '/listed', handler: () => 'listed' }); // handler: GET /listed guarded

const late = Hapi.server({ port: 3002 });
late.ext({ type: 'onPreResponse', method: limit });
late.ext([{ type: 'onPreAuth', method: (request: Request, h: ResponseToolkit) => h.continue }]);
late.route({ method: 'GET', path: '/late', handler: () => 'late' }); // handler: GET /late unguarded

const foreign = Hapi.server({ port: 3003 });
foreign.ext(extensions);
foreign.route({ method: 'GET', path: '/foreign', handler: () => 'foreign' }); // handler: GET /foreign unknown
