// sample: GraphQL servers that listen by themselves, or as the listener of a server of Node
import { createServer } from 'node:http';
import { useRateLimiter } from '@envelop/rate-limiter';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import depthLimit from 'graphql-depth-limit';
import { rateLimitDirective } from 'graphql-rate-limit-directive';
import { createSchema, createYoga } from 'graphql-yoga';
import { typeDefs } from './type-defs.js';

const resolvers = { Query: { hello: () => 'hello' } };

const server = new ApolloServer({ typeDefs, resolvers, validationRules: [depthLimit(5)] });
const { url } = await startStandaloneServer(server, { listen: { port: 4000 } }); // handler: callback unguarded

const { rateLimitDirectiveTransformer } = rateLimitDirective();
const directed = new ApolloServer({ schema: rateLimitDirectiveTransformer(createSchema({ typeDefs, resolvers })) });
await startStandaloneServer(directed); // handler: callback unknown

const yoga = createYoga({ schema: createSchema({ typeDefs, resolvers }) });
createServer(yoga).listen(4001); // handler: callback unguarded

const limited = createYoga({ schema: createSchema({ typeDefs, resolvers }), plugins: [useRateLimiter({ identifyFn: (context) => context.ip })] });
createServer(limited).listen(4002); // handler: callback unknown unknown-package
