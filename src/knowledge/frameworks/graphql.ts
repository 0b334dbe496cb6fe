import { each } from '../parts/names.ts';
import { defineFramework, type Meaning, type ResolverPlace, type Result } from '../schema.ts';

/** What resolvers are given. Source: https://graphql.org/learn/execution/#root-fields--resolvers */
const PARAMETERS = ['source', 'input:json', 'context', 'info'];

const ANSWERS: Result = { answers: true };

/** `{ Query: { hello: (source, args) => … } }`, once or in a list. */
const MAPS: readonly ResolverPlace[] = [{ argument: 0, at: ['resolvers.*.*', 'resolvers.*.*.resolve'], parameters: PARAMETERS }];

/** `{ hello: (args) => … }`. */
const ROOT: readonly ResolverPlace[] = [{ argument: 0, at: ['rootValue.*'], parameters: ['input:json', 'context', 'info'] }];

const SCHEMA: Meaning = { resolvers: MAPS };

/** One handler answers all that is asked; what resolvers give are parts of that. */
export default defineFramework({
  id: 'graphql',
  name: 'GraphQL servers',
  docs: 'https://www.apollographql.com/docs/apollo-server/integrations/integration-index',
  packages: [
    '@apollo/server', '@apollo/server/standalone', '@apollo/server/express4', '@as-integrations/express5', '@as-integrations/express4', '@as-integrations/koa', '@apollo/subgraph', 'apollo-server',
    'apollo-server-express', 'apollo-server-koa', 'apollo-server-fastify', 'apollo-server-hapi', 'apollo-server-lambda', 'apollo-server-micro', 'graphql-yoga', 'mercurius', '@graphql-tools/schema',
    'graphql-tools', 'express-graphql', 'graphql-http/lib/use/express', 'graphql-http/lib/use/http', 'graphql-http/lib/use/koa', 'graphql-http/lib/use/fastify', 'graphql-http/lib/use/node', 'graphql',
  ],
  bodyLimit: 52_428_800,
  exports: {
    startStandaloneServer: { handler: { parameters: [] } },
    ...each(['expressMiddleware', 'koaMiddleware', 'createYoga'], { call: ANSWERS }),
    ...each(['graphqlHTTP', 'createHandler'], { call: ANSWERS, resolvers: ROOT }),
    ...each(['makeExecutableSchema', 'createSchema'], SCHEMA),
    buildSubgraphSchema: SCHEMA,
    ApolloServer: SCHEMA,
    '@apollo/server:ApolloServer': { construct: ANSWERS, resolvers: MAPS },
    'mercurius:': {
      plugin: { answers: { methods: ['GET', 'POST'], path: 'path', at: '/graphql', unless: 'routes', options: 'additionalRouteOptions' } },
      resolvers: [{ argument: 1, at: ['resolvers.*.*', 'resolvers.*.*.resolve'], parameters: PARAMETERS }],
    },
    'graphql:GraphQLObjectType': { resolvers: [{ argument: 0, at: ['fields.*.resolve'], parameters: PARAMETERS }] },
  },
  objects: {},
  returns: { as: 'json' },
  rejection: 'forwarded',
});
