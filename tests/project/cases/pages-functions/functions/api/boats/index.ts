interface Env {
  BOATS: KVNamespace;
  WRITES: RateLimit;
}

export const onRequestGet: PagesFunction<Env> = async ({ env }) => Response.json(await env.BOATS.list()); // handler: GET /api/boats unguarded

export const onRequestPost: PagesFunction<Env> = async ({ request, env }) => { // handler: POST /api/boats guarded handler
  const { success } = await env.WRITES.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
  if (!success) return new Response('Slow down', { status: 429 });
  const { name } = await request.json<{ name: string }>();
  await env.BOATS.put(name, '1');
  return new Response(null, { status: 201 });
};
