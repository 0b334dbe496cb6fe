import { ApolloServer } from 'apollo-server-micro';
import { resolvers, typeDefs } from '../../lib/schema';

const server = new ApolloServer({ typeDefs, resolvers });

export default server.createHandler({ path: '/api/apollo' }); // handler: * /api/apollo unguarded
