import { createYoga } from 'graphql-yoga';
import { schema } from '../../lib/schema';

export const config = { api: { bodyParser: false } };

export default createYoga({ schema, graphqlEndpoint: '/api/yoga' }); // handler: * /api/yoga unguarded
