// sample: a rule of graphql-shield limits the fields that it is given for
const { createServer } = require('node:http');
const { applyMiddleware } = require('graphql-middleware');
const { createRateLimitRule } = require('graphql-rate-limit');
const { shield } = require('graphql-shield');
const { createSchema, createYoga } = require('graphql-yoga');

const rule = createRateLimitRule({ identifyContext: (context) => context.id });
const permissions = shield({ Query: { hello: rule({ window: '1m', max: 10 }) } });
const schema = createSchema({ typeDefs: 'type Query { hello: String }', resolvers: { Query: { hello: () => 'hello' } } });

createServer(createYoga({ schema: applyMiddleware(schema, permissions) })).listen(4000); // handler: callback unknown
createServer(createYoga({ schema })).listen(4001); // handler: callback unguarded
