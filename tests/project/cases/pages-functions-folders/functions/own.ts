const limit: PagesFunction<{ OWN: RateLimit }> = async ({ request, env, next }) => {
  const { success } = await env.OWN.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
  return success ? next() : new Response('Slow down', { status: 429 });
};

export const onRequestGet = [limit, () => Response.json([])]; // handler: GET /own guarded handler
