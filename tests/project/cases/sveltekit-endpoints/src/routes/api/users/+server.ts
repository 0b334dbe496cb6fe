import { error, json } from '@sveltejs/kit';
import { RateLimiter, RetryAfterRateLimiter } from 'sveltekit-rate-limiter/server';
import type { RequestHandler } from './$types';

const limiter = new RateLimiter({ IP: [10, 'm'], IPUA: [5, 'm'] });
const patient = new RetryAfterRateLimiter({ IP: [10, 'm'] });

export const GET: RequestHandler = async () => { // handler: GET /api/users unguarded
  return json([]);
};

export const POST: RequestHandler = async (event) => { // handler: POST /api/users guarded handler
  if (await limiter.isLimited(event)) error(429, 'Too Many Requests');
  return json(await event.request.json(), { status: 201 });
};

export const PUT: RequestHandler = async (event) => { // handler: PUT /api/users guarded handler
  const status = await patient.check(event);
  if (status.limited) {
    event.setHeaders({ 'Retry-After': String(status.retryAfter) });
    return new Response('Too Many Requests', { status: 429 });
  }
  return json(await event.request.json());
};

export const PATCH: RequestHandler = async (event) => { // handler: PATCH /api/users unguarded ; near-miss: unchecked
  await limiter.isLimited(event);
  return json(await event.request.json());
};

// Thrown where it is caught at once: nobody is refused.
export const DELETE: RequestHandler = async (event) => { // handler: DELETE /api/users unguarded
  try {
    if (await limiter.isLimited(event)) error(429, 'Too Many Requests');
  } catch (reason) {
    console.warn('asks too often', reason);
  }
  return new Response(null, { status: 204 });
};
