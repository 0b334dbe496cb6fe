// sample: GraphQL servers of older packages, and adapters
import { ApolloServer as Standalone } from 'apollo-server';
import { ApolloServer as OnExpress } from 'apollo-server-express';
import { ApolloServer as OnFastify } from 'apollo-server-fastify';
import { ApolloServer as OnHapi } from 'apollo-server-hapi';
import { ApolloServer as OnKoa } from 'apollo-server-koa';
import { ApolloServer as OnLambda } from 'apollo-server-lambda';
import { ApolloServer as OnMicro } from 'apollo-server-micro';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express4';
import { graphqlHTTP } from 'express-graphql';
import { createHandler as forExpress } from 'graphql-http/lib/use/express';
import { createHandler as forFastify } from 'graphql-http/lib/use/fastify';
import { createHandler as forKoa } from 'graphql-http/lib/use/koa';
import { createHandler as forNode } from 'graphql-http/lib/use/node';
import { makeExecutableSchema } from 'graphql-tools';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import fastify from 'fastify';
import Koa from 'koa';
import { createServer } from 'node:http';

const typeDefs = 'type Query { text(size: Int): String }';
const text = (parent, { size }) => 'x'.repeat(size); // amplifies: request
const rootValue = { text: ({ size }) => 'y'.repeat(size) }; // amplifies: request
const schema = makeExecutableSchema({ typeDefs, resolvers: { Query: { text } } });

for (const Server of [Standalone, OnExpress, OnFastify, OnHapi, OnKoa, OnLambda, OnMicro]) console.log(Server.name);

export const servers = [
  new Standalone({ typeDefs, resolvers: { Query: { a: (parent, { size }) => 'a'.repeat(size) } } }), // amplifies: request
  new OnExpress({ typeDefs, resolvers: { Query: { b: (parent, { size }) => 'b'.repeat(size) } } }), // amplifies: request
  new OnFastify({ typeDefs, resolvers: { Query: { c: (parent, { size }) => 'c'.repeat(size) } } }), // amplifies: request
  new OnHapi({ typeDefs, resolvers: { Query: { d: (parent, { size }) => 'd'.repeat(size) } } }), // amplifies: request
  new OnKoa({ typeDefs, resolvers: { Query: { e: (parent, { size }) => 'e'.repeat(size) } } }), // amplifies: request
  new OnLambda({ typeDefs, resolvers: { Query: { f: (parent, { size }) => 'f'.repeat(size) } } }), // amplifies: request
  new OnMicro({ typeDefs, resolvers: { Query: { g: (parent, { size }) => 'g'.repeat(size) } } }), // amplifies: request
];

const app = express();

app.use('/apollo', expressMiddleware(new ApolloServer({ schema }))); // handler: * /apollo unguarded
app.use('/graphql', graphqlHTTP({ schema, rootValue })); // handler: * /graphql unguarded
app.all('/handler', forExpress({ schema })); // handler: * /handler unguarded
app.all('/limited', rateLimit({ limit: 10 }), forExpress({ schema })); // handler: * /limited guarded route
app.listen(3000);

const koa = new Koa();

koa.use(forKoa({ schema })); // handler: * / unguarded
koa.listen(3001);

const server = fastify();

server.all('/graphql', forFastify({ schema })); // handler: * /graphql unguarded
server.listen({ port: 3002 });

createServer(forNode({ schema })).listen(3003); // handler: callback unguarded
