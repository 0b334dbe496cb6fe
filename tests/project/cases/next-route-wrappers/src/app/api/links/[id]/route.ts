import { withAxiom } from 'next-axiom';
import { withRateLimit } from '@acme/edge-rate-limit';
import { ratelimit, withErrors } from '../../../../lib';

export const GET = withAxiom(async () => { // handler: GET /api/links/[id] unguarded
  return Response.json({});
});

export const PUT = withRateLimit(async () => Response.json({})); // handler: PUT /api/links/[id] unknown

export const POST = withErrors(async (request) => { // handler: POST /api/links/[id] guarded
  const { success } = await ratelimit(10, '1 m').limit(request.headers.get('x-forwarded-for') ?? 'unknown');
  if (!success) {
    return new Response('Too Many Requests', { status: 429 });
  }
  return Response.json({});
});

export const DELETE = withErrors(async () => new Response(null, { status: 204 })); // handler: DELETE /api/links/[id] unguarded
