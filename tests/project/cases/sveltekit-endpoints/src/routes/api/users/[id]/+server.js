import { error, json, text } from '@sveltejs/kit';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { assertAllowed } from '$lib/server/limits';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function GET({ params }) { // handler: GET /api/users/[id] unguarded
  return json({ id: params.id });
}

export async function PUT(event) { // handler: PUT /api/users/[id] guarded handler
  await assertAllowed(event);
  return json({ id: event.params.id });
}

export async function DELETE(event) { // handler: DELETE /api/users/[id] guarded handler
  try {
    await limiter.consume(event.getClientAddress());
  } catch {
    error(429, 'Too Many Requests');
  }
  return text('gone');
}

export const prerender = false;
