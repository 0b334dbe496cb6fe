// sample: a GraphQL server is one handler, with and without a limit in front of it
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { rateLimit } from 'express-rate-limit';
import { createYoga } from 'graphql-yoga';
import { schema } from './schema.js';

const server = new ApolloServer({ schema });
await server.start();

const app = express();
app.use('/graphql', express.json(), expressMiddleware(server)); // handler: * /graphql unguarded
app.use('/limited', rateLimit({ limit: 10 }), expressMiddleware(server)); // handler: * /limited guarded
const yoga = createYoga({ schema });
app.use(yoga.graphqlEndpoint, yoga); // handler: * ? unknown
app.listen(3000);
