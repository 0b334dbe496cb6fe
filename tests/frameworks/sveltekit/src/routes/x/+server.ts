import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => {
  const n = Number(url.searchParams.get('n'));
  return new Response('ab'.repeat(n));
};

export const POST: RequestHandler = async ({ request }) => {
  const { n } = await request.json();
  return json({ text: 'ab'.repeat(n) });
};
