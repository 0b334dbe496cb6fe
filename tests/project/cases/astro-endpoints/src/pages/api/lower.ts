import type { APIRoute } from 'astro';

// Only names in capitals answer.
export const all: APIRoute = () => new Response('x'.repeat(1_000_000));
export const get: APIRoute = () => new Response('x'.repeat(1_000_000));

export const HEAD: APIRoute = () => new Response(null); // handler: HEAD /api/lower unguarded

export const PATCH: APIRoute = ({ redirect }) => redirect('/api/stats'); // handler: PATCH /api/lower unguarded
