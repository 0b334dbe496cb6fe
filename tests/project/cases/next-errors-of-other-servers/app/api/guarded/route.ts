import { mailbox } from 'some-mail-client';
import { isRateLimited } from '../../../lib/limit';
import { withErrors } from '../../../lib/with-errors';

export const GET = withErrors(async (request) => { // handler: GET /api/guarded unknown unclear-refusal
  if (await isRateLimited(request.headers.get('x-real-ip') ?? '')) return new Response('No', { status: 403 });
  return Response.json(await mailbox(request.headers.get('authorization')).list());
});
