export async function GET({ locals }) { // handler: GET /bound guarded handler
  const { success } = await locals.runtime.env.LIMITER.limit({ key: 'all' });
  if (!success) return new Response('Too Many Requests', { status: 429 });
  return new Response('ok');
}
