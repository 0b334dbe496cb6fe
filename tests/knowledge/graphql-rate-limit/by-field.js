// sample: directives and plugins that limit single fields, as texts and options say: whether all are limited is not decided
import { createServer } from 'node:http';
import { useRateLimiter } from '@envelop/rate-limiter';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { rateLimitDirective } from 'graphql-rate-limit-directive';
import { createRateLimitDirective } from 'graphql-rate-limit';
import { createSchema, createYoga } from 'graphql-yoga';
import depthLimit from 'graphql-depth-limit';

const typeDefs = 'type Query { hello: String @rateLimit(limit: 10, duration: 60) other: String }';
const resolvers = { Query: { hello: () => 'hello', other: () => 'other' } };
const { rateLimitDirectiveTypeDefs, rateLimitDirectiveTransformer } = rateLimitDirective();

createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), plugins: [useRateLimiter({ identifyFn: (context) => context.ip, configByField: [{ type: 'Query', field: 'hello', max: 10, window: '60s' }] })] })); // handler: callback unknown
createServer(createYoga({ schema: rateLimitDirectiveTransformer(makeExecutableSchema({ typeDefs: [rateLimitDirectiveTypeDefs, typeDefs], resolvers })) })); // handler: callback unknown
createServer(createYoga({ schema: makeExecutableSchema({ typeDefs, resolvers, schemaDirectives: { rateLimit: createRateLimitDirective({ identifyContext: (context) => context.ip }) } }) })); // handler: callback unknown
createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), validationRules: [depthLimit(5)] })); // handler: callback unguarded
createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }) })); // handler: callback unguarded
