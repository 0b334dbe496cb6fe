import type { APIContext, APIRoute } from 'astro';

export const GET: APIRoute = ({ url }) => {
  const n = Number(url.searchParams.get('n'));
  return new Response('ab'.repeat(n));
};

export async function POST(context: APIContext) {
  const { n } = await context.request.json();
  return Response.json({ text: 'ab'.repeat(n) });
}
