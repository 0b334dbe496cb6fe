// sample: a Worker that limits some paths by a binding
export default {
  async fetch(request, env) { // handler: callback unguarded ; near-miss: other-path
    const { pathname } = new URL(request.url);
    if (pathname === '/login') {
      const { success } = await env.LIMITER.limit({ key: request.headers.get('cf-connecting-ip') });
      if (!success) return new Response('Too Many Requests', { status: 429 });
      return new Response('welcome');
    }
    return new Response('hello');
  },
};
