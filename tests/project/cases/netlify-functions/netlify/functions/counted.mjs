const hits = new Map();

export default async (request, context) => { // handler: * /.netlify/functions/counted guarded handler
  const count = (hits.get(context.ip) ?? 0) + 1;
  hits.set(context.ip, count);
  if (count > 10) return new Response('Too Many Requests', { status: 429 });
  return new Response('counted');
};
