const hits = new Map<string, number>();

export default async (request: Request, context: { ip: string; next(): Promise<Response> }) => {
  const count = (hits.get(context.ip) ?? 0) + 1;
  hits.set(context.ip, count);
  if (count > 10) return new Response('Too Many Requests', { status: 429 });
  return context.next();
};

export const config = { path: '/api/*' };
