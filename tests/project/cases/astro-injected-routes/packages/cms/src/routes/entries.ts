import type { APIRoute } from 'astro';

export const prerender = false;

export const GET: APIRoute = async ({ url }) => { // handler: GET ? unknown mounted-elsewhere
  return new Response('x'.repeat(Number(url.searchParams.get('size')))); // amplifies: request
};

const hits = new Map<string, number>();

export const POST: APIRoute = async ({ clientAddress }) => { // handler: POST ? guarded handler
  const count = (hits.get(clientAddress) ?? 0) + 1;
  hits.set(clientAddress, count);
  if (count > 10) return new Response('Too Many Requests', { status: 429 });
  return new Response('created');
};
