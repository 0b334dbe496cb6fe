export default defineEventHandler(async (event) => { // handler: GET /api/bound guarded handler
  const { success } = await event.context.cloudflare.env.LIMITER.limit({ key: 'all' });
  if (!success) throw createError({ statusCode: 429 });
  return 'ok';
});
