import { limit } from '../limit.server';

export const middleware = [limit];

export function loader({ request }: { request: Request }) { // handler: _ _ guarded
  const pad = Number(new URL(request.url).searchParams.get('pad'));
  return Response.json({ padded: 'q'.padEnd(pad) }); // amplifies: request
}
