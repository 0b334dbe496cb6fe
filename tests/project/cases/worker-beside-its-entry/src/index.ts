import inner from './inner.ts';

export default {
  async fetch(request: Request): Promise<Response> { // handler: callback unguarded
    return new URL(request.url).pathname === '/inner' ? inner.fetch(request) : new Response('birds');
  },
};
