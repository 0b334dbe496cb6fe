import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => json([]); // handler: GET /api/users unguarded

export const POST = (async ({ request }) => { // handler: POST /api/users unguarded
  return json(await request.json());
}) satisfies RequestHandler;
