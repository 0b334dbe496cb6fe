import { json } from '@sveltejs/kit';

export async function GET({ url }) { // handler: GET /api/users guarded process
  const n = Number(url.searchParams.get('n'));
  return json({ padding: ' '.repeat(n) }); // amplifies: request
}

export async function fallback({ request }) { // handler: _ /api/users guarded process
  return new Response(`no ${request.method} here`, { status: 405 });
}
