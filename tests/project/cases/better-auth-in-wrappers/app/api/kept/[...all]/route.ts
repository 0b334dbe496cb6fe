import { authFor } from '../../../../lib/auth.js';

export async function POST(request: Request): Promise<Response> { // handler: POST /api/kept/[...all] guarded handler
  const tenant = request.headers.get('x-tenant');
  if (!tenant) return Response.json({ error: 'Which tenant?' }, { status: 400 });
  try {
    const auth = authFor(tenant);
    const response = await auth.handler(request);
    return response;
  } catch {
    return Response.json({ error: 'Try again' }, { status: 500 });
  }
}
