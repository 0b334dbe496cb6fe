// sample: sources and sinks of hapi, and what Joi bounds
import Hapi from '@hapi/hapi';
import Joi from 'joi';

const server = Hapi.server({ port: 3000 });

server.route({ // handler: GET /returned unguarded
  method: 'GET',
  path: '/returned',
  handler: (request) => 'x'.repeat(Number(request.query.n)), // amplifies: request
});

server.route({ // handler: GET /response/{n} unguarded
  method: 'GET',
  path: '/response/{n}',
  handler: (request, h) => {
    const text = 'x'.repeat(Number(request.params.n)); // amplifies: request
    return h.response(text).type('text/plain').code(200);
  },
});

server.route({ // handler: POST /payload unguarded
  method: 'POST',
  path: '/payload',
  handler: (request, h) => h.response(Buffer.alloc(request.payload.size)), // amplifies: request
});

server.route({ // handler: GET /header unguarded
  method: 'GET',
  path: '/header',
  options: {
    handler: (request) => ({ rows: Array.from({ length: Number(request.headers['x-rows']) }) }), // amplifies: request
  },
});

server.route({ // handler: GET /constant unguarded
  method: 'GET',
  path: '/constant',
  handler: () => 'response'.repeat(100_000), // amplifies: constant 800000
});

server.route({ // handler: GET /capped unguarded
  method: 'GET',
  path: '/capped',
  handler: (request, h) => h.response('x'.repeat(Math.min(Number(request.query.n) || 0, 1000))),
});

server.route({ // handler: GET /validated unguarded
  method: 'GET',
  path: '/validated',
  options: { validate: { query: Joi.object({ n: Joi.number().integer().min(0).max(1000).required() }) } },
  handler: (request) => 'x'.repeat(request.query.n),
});

server.route({ // handler: GET /validated-below unguarded
  method: 'GET',
  path: '/validated-below',
  options: { validate: { query: Joi.object({ n: Joi.number().integer().min(0).required() }) } },
  handler: (request) => 'x'.repeat(request.query.n), // amplifies: request
});

server.route({ // handler: GET /logged unguarded
  method: 'GET',
  path: '/logged',
  handler: (request, h) => {
    request.log(['debug'], '-'.repeat(Number(request.query.n)));
    return h.response('logged');
  },
});

await server.start();
