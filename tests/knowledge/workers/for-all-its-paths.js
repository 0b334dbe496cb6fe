// sample: a Worker that limits, by a binding, all paths for which it has something
export default {
  async fetch(request, env) { // handler: callback guarded handler
    const { pathname } = new URL(request.url);
    if (pathname !== '/login') return new Response('Not found', { status: 404 });
    const { success } = await env.LIMITER.limit({ key: request.headers.get('cf-connecting-ip') });
    if (!success) return new Response('Too Many Requests', { status: 429 });
    return new Response('welcome');
  },
};
