import { createYoga } from 'graphql-yoga';
import { context } from '../../lib/limited';
import { schema } from '../../lib/schema';

export default createYoga({ schema, context, graphqlEndpoint: '/api/limited' }); // handler: * /api/limited guarded handler
