import { assertAllowed } from '../lib/limit.server';

// Not waited for: the promise is refused, and the upload goes on.
export async function action({ request }) { // handler: _ _ unguarded
  assertAllowed(request).catch(() => {});
  return Response.json(await request.json());
}
