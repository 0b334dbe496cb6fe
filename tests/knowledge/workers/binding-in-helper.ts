// sample: a helper asks the binding and makes the refusal
interface Env {
  API_LIMITER: RateLimit;
}

async function refusal(request: Request, env: Env): Promise<Response | null> {
  const { success } = await env.API_LIMITER.limit({ key: request.headers.get('cf-connecting-ip') ?? 'unknown' });
  return success ? null : new Response('Too Many Requests', { status: 429 });
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> { // handler: callback guarded handler
    const refused = await refusal(request, env);
    if (refused) return refused;
    return Response.json({ ok: true });
  },
  async scheduled(): Promise<void> {
    console.log('once an hour');
  },
};
