// sample: Mercurius answers on a path of the app that it is registered on, behind that app's limit
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const schema = 'type Query { padding(size: Int): String }';
const resolvers = {
  Query: {
    padding: async (_, { size }) => 'x'.repeat(size), // amplifies: request
  },
};

const open = Fastify();
open.register(mercurius, { schema, resolvers }); // handler: GET|POST /graphql unguarded
open.register(mercurius, { schema, path: '/api/graphql' }); // handler: GET|POST /api/graphql unguarded
open.register(mercurius, { schema, prefix: '/v1' }); // handler: GET|POST /v1/graphql unguarded
open.register(mercurius, { schema, routes: false });

const limited = Fastify();
limited.register(rateLimit, { max: 10 });
limited.register(mercurius, { schema, resolvers }); // handler: GET|POST /graphql guarded app

const asked = Fastify();
asked.register(rateLimit, { global: false });
asked.register(mercurius, { schema, resolvers, additionalRouteOptions: { config: { rateLimit: { max: 10 } } } }); // handler: GET|POST /graphql guarded
asked.register(mercurius, { schema, resolvers, path: '/other' }); // handler: GET|POST /other unguarded
