import { defineFramework } from '../schema.ts';

export default defineFramework({
  id: 'graphql',
  name: 'Apollo Server (standalone)',
  docs: 'https://www.apollographql.com/docs/apollo-server/api/standalone',
  packages: ['@apollo/server/standalone'],
  bodyLimit: 52_428_800,
  // One handler answers all that is asked.
  exports: { startStandaloneServer: { handler: { parameters: [] } } },
  objects: {},
  rejection: 'forwarded',
});
