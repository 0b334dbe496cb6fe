// sample: a server limits where what runs in front of all resolvers does, or each resolver of a root field
import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import Fastify from 'fastify';
import { GraphQLError } from 'graphql';
import { createSchema, createYoga } from 'graphql-yoga';
import mercurius from 'mercurius';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { typeDefs } from './type-defs.js';
import { packaged } from 'some-resolvers';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const limited = (resolve) => async (parent, args, context, info) => {
  try {
    await limiter.consume(context.ip);
  } catch {
    throw new GraphQLError('Too many requests', { extensions: { http: { status: 429 } } });
  }
  return resolve(parent, args, context, info);
};

const User = { name: (user) => user.name };
const all = { Query: { users: limited(() => []), user: limited((_, { id }) => ({ id })) }, Mutation: { add: limited(() => true) }, User };
const some = { Query: { users: limited(() => []), user: (_, { id }) => ({ id }) }, User };
const inward = { Query: { users: () => [] }, User: { posts: limited(() => []) } };
const perhaps = { Query: { users: limited(() => []), others: packaged.others } };
const context = async ({ req }) => {
  try {
    await limiter.consume(req.socket.remoteAddress);
  } catch {
    throw new GraphQLError('Too many requests', { extensions: { http: { status: 429 } } });
  }
  return { ip: req.socket.remoteAddress };
};
const unchecked = async ({ req }) => {
  limiter.consume(req.socket.remoteAddress).catch(() => {});
  return {};
};

await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: all })); // handler: callback guarded handler
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: some })); // handler: callback unguarded
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: inward })); // handler: callback unguarded
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: perhaps })); // handler: callback unknown
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: some }), { context }); // handler: callback guarded handler
await startStandaloneServer(new ApolloServer({ typeDefs, resolvers: some }), { context: unchecked }); // handler: callback unguarded

createServer(createYoga({ schema: createSchema({ typeDefs, resolvers: [all] }) })).listen(4000); // handler: callback guarded handler
createServer(createYoga({ schema: createSchema({ typeDefs, resolvers: [all, some] }) })).listen(4001); // handler: callback unguarded

const app = express();
app.use('/all', expressMiddleware(new ApolloServer({ typeDefs, resolvers: all }))); // handler: * /all guarded handler
app.use('/some', expressMiddleware(new ApolloServer({ typeDefs, resolvers: some }))); // handler: * /some unguarded
app.use('/context', expressMiddleware(new ApolloServer({ typeDefs, resolvers: some }), { context })); // handler: * /context guarded handler
app.listen(3000);

const fastify = Fastify();
fastify.register(mercurius, { schema: typeDefs, resolvers: all }); // handler: GET|POST /graphql guarded handler
fastify.register(mercurius, { schema: typeDefs, resolvers: some, path: '/some' }); // handler: GET|POST /some unguarded
fastify.listen({ port: 3001 });
