const withHeaders: PagesFunction = async ({ next }) => {
  const response = await next();
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
};

const limited: PagesFunction<{ READS: RateLimit }> = async ({ request, env, next }) => {
  const { success } = await env.READS.limit({ key: request.headers.get('cf-connecting-ip') ?? '' });
  return success ? next() : new Response('Slow down', { status: 429 });
};

export const onRequestGet = [withHeaders, limited];
