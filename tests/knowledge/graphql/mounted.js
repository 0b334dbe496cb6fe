// sample: GraphQL servers behind Koa and Express, and look-alikes of other packages
import { ApolloServer } from '@apollo/server';
import { koaMiddleware } from '@as-integrations/koa';
import { expressMiddleware } from '@apollo/server/express4';
import { createRateLimitRule } from 'graphql-rate-limit';
import express from 'express';
import Koa from 'koa';
import ratelimit from 'koa-ratelimit';
import { startStandaloneServer } from 'tcp-standalone';

const server = new ApolloServer({ typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hello' } } });
const ruled = new ApolloServer({ schema, plugins: [createRateLimitRule({ identifyContext: (context) => context.id })] });

const open = new Koa();
open.use(koaMiddleware(server)); // handler: * / unguarded
open.listen(3000);

const limited = new Koa();
limited.use(ratelimit({ driver: 'memory', db: new Map(), max: 10, duration: 60_000 }));
limited.use(koaMiddleware(server)); // handler: * / guarded app
limited.listen(3001);

const app = express();
app.use('/graphql', expressMiddleware(server)); // handler: * /graphql unguarded
app.use('/ruled', expressMiddleware(ruled));
app.listen(3002);

startStandaloneServer(server);
