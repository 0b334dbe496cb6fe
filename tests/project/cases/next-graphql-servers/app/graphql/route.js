import { createYoga } from 'graphql-yoga';
import { schema } from '../../lib/schema';

const { handleRequest } = createYoga({ schema, graphqlEndpoint: '/graphql', fetchAPI: { Response } });

export { handleRequest as GET, handleRequest as POST }; // handler: GET /graphql unguarded ; handler: POST /graphql unguarded
