import { definePackages } from './schema.ts';

export default definePackages([
  {
    id: 'async-handlers',
    docs: 'https://github.com/Abazhenov/express-async-handler',
    packages: ['express-async-handler', 'express-async-wrap', 'express-wrap-async', 'async-express-mw'],
    exports: { '': { call: { wraps: 0 } } },
  },
  {
    id: 'body-parser',
    docs: 'https://github.com/expressjs/body-parser#readme',
    packages: ['body-parser'],
    exports: { '': { call: { passes: true } }, json: { call: { passes: true } }, urlencoded: { call: { passes: true } }, text: { call: { passes: true } }, raw: { call: { passes: true } } },
  },
  {
    id: 'authentication',
    docs: 'https://github.com/auth0/express-jwt#readme',
    packages: ['express-jwt', 'passport'],
    exports: { '': { call: { passes: true } }, expressjwt: { call: { passes: true } }, authenticate: { call: { passes: true } }, initialize: { call: { passes: true } }, session: { call: { passes: true } } },
  },
  {
    id: 'graphql-servers',
    docs: 'https://www.apollographql.com/docs/apollo-server/integrations/integration-index',
    packages: ['@as-integrations/express5', '@as-integrations/express4', '@apollo/server/express4', 'express-graphql', 'graphql-http/lib/use/express', 'graphql-yoga'],
    exports: { expressMiddleware: { call: { answers: true } }, graphqlHTTP: { call: { answers: true } }, createHandler: { call: { answers: true } }, createYoga: { call: { answers: true } } },
  },
  {
    id: 'http-status-codes',
    docs: 'https://github.com/prettymuchbryce/http-status-codes',
    packages: ['http-status-codes', 'http-status'],
    exports: {
      TOO_MANY_REQUESTS: { read: { value: 429 } },
      'StatusCodes.TOO_MANY_REQUESTS': { read: { value: 429 } },
      'status.TOO_MANY_REQUESTS': { read: { value: 429 } },
      NOT_FOUND: { read: { value: 404 } },
      'StatusCodes.NOT_FOUND': { read: { value: 404 } },
      'status.NOT_FOUND': { read: { value: 404 } },
    },
  },
]);
