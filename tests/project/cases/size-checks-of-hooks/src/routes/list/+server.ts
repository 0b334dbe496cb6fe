import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ url }) => { // handler: GET /list guarded
  const count = Number(url.searchParams.get('count'));
  return json(Array.from({ length: count }, (_, i) => i));
};

export const POST: RequestHandler = async ({ request }) => { // handler: POST /list guarded
  const { count } = await request.json();
  return json(Array.from({ length: count }, (_, i) => i)); // amplifies: request
};

export const PUT: RequestHandler = (event) => json(Array.from({ length: Number(event.url.searchParams.get('late')) }, (_, i) => i)); // handler: PUT /list guarded ; amplifies: request

export const DELETE: RequestHandler = (event) => json('-'.repeat(Number(event.url.searchParams.get('width')))); // handler: DELETE /list guarded
