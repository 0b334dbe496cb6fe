import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('page'); // handler: GET /page unguarded
