import { withErrors, withRateLimit, withRateLimitHeaders, withSession, withWorkspace } from '@/lib';

export const GET = withRateLimit(async () => Response.json([])); // handler: GET /api/links guarded

export const POST = withWorkspace(async (request) => { // handler: POST /api/links guarded
  return Response.json(await request.json(), { status: 201 });
});

export const PUT = withSession(async (request) => { // handler: PUT /api/links unguarded
  return Response.json(await request.json());
});

export const PATCH = withErrors(withRateLimit(async (request) => { // handler: PATCH /api/links guarded
  const { times } = await request.json();
  return new Response('link '.repeat(times)); // amplifies: request
}));

export const DELETE = withRateLimitHeaders(async () => { // handler: DELETE /api/links unguarded
  return new Response(null, { status: 204 });
});
