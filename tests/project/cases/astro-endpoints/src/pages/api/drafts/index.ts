import type { APIRoute } from 'astro';
import { askWindow } from '../../../lib/refusals.js';
import { roleOf } from '../../../lib/session.js';

export const POST: APIRoute = async ({ request }) => { // handler: POST /api/drafts guarded handler
  let role: string | null = null;
  try {
    role = await roleOf(request);
    if (role !== 'operator') return new Response('No', { status: 403 });
    const asked = await askWindow(request);
    const refusal = asked.makeRefusal();
    if (refusal) return refusal;
    return Response.json({ drafts: [] });
  } catch (error) {
    return Response.json({ error: String(error), role }, { status: 500 });
  }
};

export const GET: APIRoute = async ({ request }) => { // handler: GET /api/drafts unguarded
  await askWindow(request);
  return Response.json({ drafts: [] });
};
