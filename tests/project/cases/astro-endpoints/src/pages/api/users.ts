import type { APIRoute } from 'astro';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { limited, refuse } from '../../lib/limit';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const prerender = false;

export const GET: APIRoute = async () => { // handler: GET /api/users unguarded
  return Response.json([]);
};

export const POST: APIRoute = async ({ request, clientAddress }) => { // handler: POST /api/users guarded handler
  try {
    await limiter.consume(clientAddress);
  } catch {
    return new Response('Too Many Requests', { status: 429 });
  }
  return Response.json(await request.json(), { status: 201 });
};

export const PUT: APIRoute = async (context) => { // handler: PUT /api/users guarded handler
  const refused = await refuse(context);
  if (refused) return refused;
  return Response.json(await context.request.json());
};

export const PATCH: APIRoute = async (context) => { // handler: PATCH /api/users unguarded ; near-miss: unchecked
  await refuse(context);
  return Response.json(await context.request.json());
};

export const DELETE = limited(() => new Response(null, { status: 204 })); // handler: DELETE /api/users guarded
