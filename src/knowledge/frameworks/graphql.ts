import { each } from '../parts/names.ts';
import { defineFramework, type Meaning, type ResolverPlace, type Result } from '../schema.ts';

/** What resolvers are given. Source: https://graphql.org/learn/execution/#root-fields--resolvers */
const PARAMETERS = ['source', 'input:json', 'context', 'info'];

const ANSWERS: Result = { answers: true };

/** `{ Query: { hello: (source, args) => … } }`, once or in a list. */
const MAPS: readonly ResolverPlace[] = mapsIn(0);

function mapsIn(argument: number): ResolverPlace[] {
  return [{ argument, at: ['resolvers.*.*', 'resolvers.*.*.resolve'], parameters: PARAMETERS, enters: ['Query', 'Mutation'] }];
}

/** `{ context: async ({ req }) => … }`, which runs once for each request. */
function contextIn(argument: number): ResolverPlace {
  return { argument, at: ['context'], parameters: ['context'], ahead: true };
}

/** `{ hello: (args) => … }`. */
const ROOT: readonly ResolverPlace[] = [{ argument: 0, at: ['rootValue.*'], parameters: ['input:json', 'context', 'info'] }];

const SCHEMA: Meaning = { resolvers: MAPS };
const SERVER: Meaning = { resolvers: [...MAPS, contextIn(0)] };

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
    startStandaloneServer: { handler: { parameters: [] }, resolvers: [contextIn(1)] },
    ...each(['expressMiddleware', 'koaMiddleware'], { call: ANSWERS, resolvers: [contextIn(1)] }),
    createYoga: { call: ANSWERS, resolvers: [contextIn(0)] },
    ...each(['graphqlHTTP', 'createHandler'], { call: ANSWERS, resolvers: [...ROOT, contextIn(0)] }),
    ...each(['makeExecutableSchema', 'createSchema'], SCHEMA),
    buildSubgraphSchema: SCHEMA,
    ApolloServer: SERVER,
    // Source: https://www.apollographql.com/docs/apollo-server/v3/integrations/middleware
    'apollo-server:ApolloServer': { ...SERVER, construct: { answers: true, by: 'standalone' } },
    ...each(['apollo-server-express', 'apollo-server-koa', 'apollo-server-hapi'].map((name) => `${name}:ApolloServer`), { ...SERVER, construct: { answers: true, by: 'attached' } }),
    ...each(['apollo-server-lambda', 'apollo-server-micro'].map((name) => `${name}:ApolloServer`), { ...SERVER, construct: { answers: true, by: 'handling' } }),
    '@apollo/server:ApolloServer': { construct: ANSWERS, resolvers: MAPS },
    'mercurius:': {
      plugin: { answers: { methods: ['GET', 'POST'], path: 'path', at: '/graphql', unless: 'routes', options: 'additionalRouteOptions' } },
      resolvers: [...mapsIn(1), contextIn(1)],
    },
    'graphql:GraphQLObjectType': { resolvers: [{ argument: 0, at: ['fields.*.resolve'], parameters: PARAMETERS }] },
  },
  objects: {
    standalone: { role: 'other', others: 'unknown', members: { listen: { does: 'answer-alone' } } },
    attached: {
      role: 'other',
      others: 'unknown',
      members: { applyMiddleware: { does: 'answer', on: 'app', route: { methods: ['*'], path: 'path', at: '/graphql' } }, getMiddleware: { does: 'held' } },
    },
    handling: { role: 'other', others: 'unknown', members: { createHandler: { does: 'held' } } },
  },
  returns: { as: 'json' },
  rejection: 'forwarded',
});
