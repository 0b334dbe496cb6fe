// sample: plugins of a list that grows under a condition, whose types tell what they are given
import Hapi, { type Plugin } from '@hapi/hapi';

const server = Hapi.server({ port: 3000 });

const status: Plugin<undefined> = {
  name: 'status',
  register: async (app) => {
    app.route({ method: 'GET', path: '/status', handler: () => 'up' }); // handler: GET /status unguarded
  },
};

const users: Plugin<undefined> = {
  name: 'users',
  register(app) {
    app.route({ // handler: GET /users unguarded
      method: 'GET',
      path: '/users',
      handler: ({ query }) => '*'.repeat(Number(query.n)), // amplifies: request
    });
  },
};

const debug: Plugin<undefined> = {
  name: 'debug',
  register: async (app) => {
    app.route({ method: 'GET', path: '/debug', handler: () => 'debug' }); // handler: GET /debug unguarded
  },
};

const plugins = [status, users];
if (process.env.NODE_ENV !== 'production') plugins.push(debug);
await server.register(plugins);
await server.start();
