// sample: routes inside a plugin, with a pre-handler that only authenticates and one that limits
import Hapi, { type Plugin, type Request, type ResponseToolkit } from '@hapi/hapi';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

function authenticate(request: Request, h: ResponseToolkit) {
  if (request.headers['x-token'] !== 'secret') {
    return h.response('Unauthorized').code(401).takeover();
  }
  return h.continue;
}

async function limit(request: Request, h: ResponseToolkit) {
  try {
    await limiter.consume(request.info.remoteAddress);
  } catch {
    return h.response('Too Many Requests').code(429).takeover();
  }
  return h.continue;
}

const songs: Plugin<undefined> = {
  name: 'songs',
  register(server) {
    server.route({ // handler: GET /songs unguarded
      method: 'GET',
      path: '/songs',
      options: { pre: [authenticate] },
      handler: () => [],
    });

    server.route({ // handler: POST /songs guarded
      method: 'POST',
      path: '/songs',
      options: { pre: [authenticate, limit] },
      handler: (_request, h) => h.response().code(201),
    });

    server.route({ // handler: DELETE /songs/{id} guarded handler
      method: 'DELETE',
      path: '/songs/{id}',
      handler: async (request, h) => {
        try {
          await limiter.consume(request.info.remoteAddress);
        } catch {
          return h.response('Too Many Requests').code(429);
        }
        return h.response().code(204);
      },
    });
  },
};

const server = Hapi.server({ port: 3000 });
await server.register(songs);
await server.start();
