// sample: what resolvers make of their arguments is sent; the server is the handler
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { buildSchema, GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { createHandler } from 'graphql-http/lib/use/http';
import { createSchema, createYoga } from 'graphql-yoga';
import { createServer } from 'node:http';
import { typeDefs } from './type-defs.js';

const users = {
  Query: {
    padding: (source: unknown, args: { size: number }) => 'x'.repeat(args.size), // amplifies: request
    capped: (source: unknown, { size }: { size: number }) => 'x'.repeat(Math.min(size, 1000)),
    constant: () => 'response'.repeat(1_000_000), // amplifies: constant 8000000
    async listed(source: unknown, { input: { count } }: { input: { count: number } }) {
      return Array.from({ length: count }, (_, id) => ({ id })); // amplifies: request
    },
    echo: (source: unknown, { text }: { text: string }) => text,
  },
};

const resolvers = [
  users,
  {
    User: {
      name: (user: { name: string }, { width }: { width: number }) => user.name.padEnd(width), // amplifies: request
      __resolveReference: (user: unknown, reference: { size: number }) => 'x'.repeat(reference.size),
    },
    Subscription: {
      ticks: {
        subscribe: () => ticks(),
        resolve: (tick: string, { times }: { times: number }) => tick.repeat(times), // amplifies: request
      },
    },
  },
];

const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server); // handler: callback unguarded

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers: { Query: { yoga: (_: unknown, { n }: { n: number }) => 'x'.repeat(n) } } }) }); // amplifies: request
createServer(yoga).listen(4001); // handler: callback unguarded

export const executable = makeExecutableSchema({ typeDefs, resolvers: { Mutation: { executed: (_: unknown, { n }: { n: number }) => 'x'.repeat(n) } } }); // amplifies: request
export const subgraph = buildSubgraphSchema([{ typeDefs, resolvers: { Query: { part: (_: unknown, { n }: { n: number }) => 'x'.repeat(n) } } }]); // amplifies: request

const query = new GraphQLObjectType({
  name: 'Query',
  fields: () => ({
    repeated: {
      type: GraphQLString,
      args: { times: { type: GraphQLInt } },
      resolve: (source, { times }) => 'x'.repeat(times), // amplifies: request
    },
  }),
});

export const built = new GraphQLSchema({ query });

const rootValue = {
  rooted: ({ size }: { size: number }) => 'x'.repeat(size), // amplifies: request
};
createServer(createHandler({ schema: buildSchema('type Query { rooted(size: Int): String }'), rootValue })).listen(4002); // handler: callback unguarded

/** Nothing asks for these. */
export const unused = { Query: { never: (_: unknown, { n }: { n: number }) => 'x'.repeat(n) } };

async function* ticks() {
  yield 'tick';
}
