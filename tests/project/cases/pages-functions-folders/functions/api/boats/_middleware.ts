export const onRequest: PagesFunction<{ BOATS: RateLimit }> = async (context) => {
  const { success } = await context.env.BOATS.limit({ key: context.request.headers.get('cf-connecting-ip') ?? '' });
  if (!success) return new Response('Slow down', { status: 429 });
  return context.next();
};
