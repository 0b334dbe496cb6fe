// sample: what hapi does where a schema does not let something through
import Hapi from '@hapi/hapi';
import Joi from 'joi';

const server = Hapi.server({ port: 3000 });
const query = Joi.object({ n: Joi.number().max(50) });

server.route({ // handler: GET /refused unguarded
  method: 'GET',
  path: '/refused',
  options: { validate: { query } },
  handler: (request) => 'x'.repeat(Number(request.query.n)),
});

server.route({ // handler: GET /error unguarded
  method: 'GET',
  path: '/error',
  options: { validate: { query, failAction: 'error' } },
  handler: (request) => 'x'.repeat(Number(request.query.n)),
});

server.route({ // handler: GET /ignored unguarded
  method: 'GET',
  path: '/ignored',
  options: { validate: { query, failAction: 'ignore' } },
  handler: (request) => 'x'.repeat(Number(request.query.n)), // amplifies: request
});

server.route({ // handler: GET /logged unguarded
  method: 'GET',
  path: '/logged',
  options: { validate: { query, failAction: 'log' } },
  handler: (request) => 'x'.repeat(Number(request.query.n)), // amplifies: request
});

server.route({ // handler: GET /thrown unguarded
  method: 'GET',
  path: '/thrown',
  options: {
    validate: {
      query,
      failAction: (request, h, error) => {
        throw error;
      },
    },
  },
  handler: (request) => 'x'.repeat(Number(request.query.n)),
});
