import { handleRequest } from './handle';

export default {
  async fetch(request, env, ctx) { // handler: callback unguarded
    return handleRequest(request); // amplifies: request
  },
} satisfies ExportedHandler<Env>;
