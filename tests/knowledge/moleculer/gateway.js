// sample: a gateway in CommonJS, with the limiter for all routes, for one, and switched off
'use strict';

const ApiGateway = require('moleculer-web');
const { MoleculerClientError } = require('moleculer').Errors;

const hits = new Map();

module.exports = {
  name: 'api',
  mixins: [ApiGateway],
  settings: {
    port: 3000,
    path: '/v1',
    use: [],
    routes: [
      {
        path: '/open',
        whitelist: ['**'],
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/open/users unguarded
          'POST /users': { action: 'users.create' }, // handler: POST /v1/open/users unguarded
          'REST posts': 'posts', // handler: GET|POST|PUT|PATCH|DELETE /v1/open/posts unguarded
          health: 'node.health', // handler: * /v1/open/health unguarded
          'GET page'(req, res) { // handler: GET /v1/open/page unguarded
            res.end('x'.repeat(req.query.size)); // amplifies: request
          },
          'GET guarded': [limit, 'users.list'], // handler: GET /v1/open/guarded guarded route
          'GET passed': [(req, res, next) => next(), 'users.list'], // handler: GET /v1/open/passed unguarded
        },
      },
      {
        path: '/limited',
        rateLimit: { window: 10 * 1000, limit: 10, headers: true },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/limited/users guarded route
        },
      },
      {
        path: '/endless',
        rateLimit: { limit: Infinity },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/endless/users unguarded ; near-miss: switched-off
        },
      },
      {
        path: '/keyed',
        rateLimit: { limit: 10, key: () => String(Math.random()) },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/keyed/users unguarded ; near-miss: switched-off
        },
      },
      {
        path: '/momentary',
        rateLimit: { limit: 10, window: 0 },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/momentary/users unguarded ; near-miss: switched-off
        },
      },
      {
        path: '/unkeyed',
        rateLimit: { limit: 10, key: () => null },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/unkeyed/users unguarded ; near-miss: switched-off
        },
      },
      {
        path: '/used',
        use: [limit],
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/used/users guarded route
        },
      },
      {
        path: '/called',
        async onBeforeCall(ctx, route, req) {
          const count = (hits.get(req.socket.remoteAddress) ?? 0) + 1;
          hits.set(req.socket.remoteAddress, count);
          if (count > 10) throw new MoleculerClientError('Too many requests', 429);
        },
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/called/users guarded route
        },
      },
      {
        path: '/entered',
        authentication: true,
        authorization: true,
        aliases: {
          'GET users': 'users.list', // handler: GET /v1/entered/users unguarded
        },
      },
      { path: '/all', mappingPolicy: 'all', whitelist: ['users.*'] }, // handler: * /v1/all/* unguarded
      { path: '/auto', autoAliases: true }, // handler: * /v1/auto/* unguarded
    ],
  },
  methods: {
    async authenticate(ctx, route, req) {
      return req.headers.authorization ? { id: 1 } : null;
    },
    async authorize(ctx) {
      if (!ctx.meta.user) throw new MoleculerClientError('No rights', 403);
    },
  },
};

function limit(req, res, next) {
  const count = (hits.get(req.socket.remoteAddress) ?? 0) + 1;
  hits.set(req.socket.remoteAddress, count);
  if (count <= 10) return next();
  res.statusCode = 429;
  res.end();
}
