import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { resolvers } from './resolvers/index';
import { typeDefs } from './type-defs';

const server = new ApolloServer({ typeDefs, resolvers });
await startStandaloneServer(server); // handler: callback unguarded
