export async function GET({ platform }) { // handler: GET /api/bound guarded handler
  const { success } = await platform.env.LIMITER.limit({ key: 'all' });
  if (!success) return new Response('Too Many Requests', { status: 429 });
  return new Response('ok');
}
