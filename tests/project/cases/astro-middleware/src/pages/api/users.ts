import type { APIRoute } from 'astro';

export const GET: APIRoute = () => Response.json([]); // handler: GET /api/users guarded

export const POST: APIRoute = async ({ request }) => { // handler: POST /api/users guarded
  const form = await request.formData();
  return new Response('*'.repeat(Number(form.get('stars')))); // amplifies: request
};
