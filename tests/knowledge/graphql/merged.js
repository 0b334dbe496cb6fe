// sample: resolver maps merged into one, in CommonJS
const { ApolloServer } = require('@apollo/server');
const { startStandaloneServer } = require('@apollo/server/standalone');
const { mergeResolvers } = require('@graphql-tools/merge');
const { typeDefs } = require('./type-defs.js');

const lines = { Query: { lines: (_, { count }) => 'line\n'.repeat(count) } }; // amplifies: request
const marks = { Query: { marks: (_, { count }) => '*'.repeat(Math.min(count, 80)) } };

const server = new ApolloServer({ typeDefs, resolvers: mergeResolvers([lines, marks]) });
startStandaloneServer(server); // handler: callback unguarded
