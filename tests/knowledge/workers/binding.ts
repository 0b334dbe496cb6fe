// sample: a Worker with Cloudflare's rate limit binding, checked
interface Env {
  MY_RATE_LIMITER: RateLimit;
}

export default {
  async fetch(request, env): Promise<Response> { // handler: callback guarded handler
    const { success } = await env.MY_RATE_LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' });
    if (!success) {
      return new Response('Too Many Requests', { status: 429 });
    }
    const { searchParams } = new URL(request.url);
    return new Response('x'.repeat(Number(searchParams.get('n')))); // amplifies: request
  },
} satisfies ExportedHandler<Env>;
