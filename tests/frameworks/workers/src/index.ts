interface Env {
  readonly RATE_LIMITER: RateLimit;
}

export default {
  async fetch(request, env, ctx): Promise<Response> {
    const url = new URL(request.url);
    return new Response('ab'.repeat(Number(url.searchParams.get('n'))));
  },
} satisfies ExportedHandler<Env>;
