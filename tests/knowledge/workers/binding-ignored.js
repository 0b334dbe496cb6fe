// sample: the binding is asked, and its answer only logged
export default {
  async fetch(request, env, ctx) { // handler: callback unguarded ; near-miss: unchecked
    const { success } = await env.MY_RATE_LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' });
    ctx.waitUntil(Promise.resolve().then(() => console.log({ success })));
    return new Response('ok');
  },
};
