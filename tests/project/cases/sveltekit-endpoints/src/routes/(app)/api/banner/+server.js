import { error, json, text } from '@sveltejs/kit';
import { limited, timed } from '../../../../lib/server/endpoint';

export const GET = limited(async ({ url }) => { // handler: GET /api/banner guarded
  return text('='.repeat(Number(url.searchParams.get('width')))); // amplifies: request
});

export const POST = timed(async ({ request }) => { // handler: POST /api/banner unguarded
  const { rows } = await request.json();
  return json(new Array(rows).fill(0)); // amplifies: request
});

export const PUT = timed(limited(async () => new Response('x'.repeat(1_000_000)))); // handler: PUT /api/banner guarded ; amplifies: constant 1000000

export const PATCH = limited(async ({ url }) => { // handler: PATCH /api/banner guarded
  const width = Number(url.searchParams.get('width'));
  if (width > 200) error(400, 'too wide');
  return text('='.repeat(Math.max(0, Math.min(width || 1, 200))));
});
