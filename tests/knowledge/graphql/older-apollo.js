// sample: servers of Apollo 2 and 3 answer on the app that they are applied to, or listen by themselves
import { createServer } from 'node:http';
import { ApolloServer as Standalone } from 'apollo-server';
import { ApolloServer, gql } from 'apollo-server-express';
import { ApolloServer as OnKoa } from 'apollo-server-koa';
import { ApolloServer as OnMicro } from 'apollo-server-micro';
import { createRateLimitDirective } from 'graphql-rate-limit';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import Koa from 'koa';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const typeDefs = gql`type Query { hello(size: Int): String }`;
const resolvers = { Query: { hello: (parent, { size }) => 'x'.repeat(size) } }; // amplifies: request
const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

const context = async ({ req }) => {
  try {
    await limiter.consume(req.ip);
  } catch {
    throw new Error('Too many requests');
  }
  return {};
};

new Standalone({ typeDefs, resolvers }).listen({ port: 4000 }).then(({ url }) => { console.log(url); }); // handler: callback unguarded
new Standalone({ typeDefs, resolvers, context }).listen(); // handler: callback guarded handler
new Standalone({ typeDefs, resolvers, schemaDirectives: { rateLimit: createRateLimitDirective({ identifyContext: (ctx) => ctx.id }) } }).listen(); // handler: callback unknown

async function start() {
  const server = new ApolloServer({ typeDefs, resolvers });
  await server.start();

  const app = express();
  app.get('/before', (req, res) => { res.json({}); }); // handler: GET /before unguarded
  server.applyMiddleware({ app }); // handler: * /graphql unguarded
  app.use('/limited', rateLimit({ limit: 10 }));
  server.applyMiddleware({ app, path: '/limited', cors: false }); // handler: * /limited guarded app
  app.use(server.getMiddleware({ path: '/other' })); // handler: * / unguarded
  app.listen(3000);

  const koa = new Koa();
  new OnKoa({ typeDefs, resolvers }).applyMiddleware({ app: koa }); // handler: * /graphql unguarded
  koa.listen(3001);
}

start();

createServer(new OnMicro({ typeDefs, resolvers }).createHandler({ path: '/' })).listen(3002); // handler: callback unguarded

// An app that is not seen here.
export function attach(app) {
  new ApolloServer({ typeDefs, resolvers }).applyMiddleware({ app });
}
