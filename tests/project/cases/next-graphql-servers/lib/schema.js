import { createSchema } from 'graphql-yoga';

export const typeDefs = 'type Query { hello(size: Int): String }';
export const resolvers = { Query: { hello: (parent, { size }) => `hello ${Math.min(size, 10)}` } };
export const schema = createSchema({ typeDefs, resolvers });
