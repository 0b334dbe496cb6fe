async function limited({ request, env, next }) {
  const { success } = await env.REQUESTS.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
  return success ? next() : new Response('Slow down', { status: 429 });
}

export const onRequest = [limited];
