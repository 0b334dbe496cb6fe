import type { APIRoute } from 'astro';

export const prerender = false;

// Only `astro dev` answers with it: without an adapter there is nothing that would run it, and `astro build` refuses it.
export const GET: APIRoute = () => Response.json({ now: Date.now() });
