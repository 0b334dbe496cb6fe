// sample: the routes of Bun.serve: functions, and functions by method
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

Bun.serve({
  routes: {
    '/stars/:count': (request) => new Response('*'.repeat(Number(request.params.count))), // handler: * /stars/:count unguarded ; amplifies: request
    '/users': {
      GET: () => Response.json([]), // handler: GET /users unguarded
      POST: async (request, server) => { // handler: POST /users guarded handler
        try {
          await limiter.consume(server.requestIP(request)?.address ?? 'unknown');
        } catch {
          return new Response('Too Many Requests', { status: 429 });
        }
        return Response.json(await request.json(), { status: 201 });
      },
    },
  },
});
