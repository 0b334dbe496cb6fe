import type { APIRoute } from 'astro';

export const GET: APIRoute = async (context) => {
  const count = Number(context.url.searchParams.get('n'));
  return Response.json(Array.from({ length: count }, (_, row) => row));
};
