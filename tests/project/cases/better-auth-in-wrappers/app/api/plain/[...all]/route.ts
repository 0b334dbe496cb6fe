import { withRequest } from '../../../../lib/context.js';

export const GET = async (request: Request) => withRequest(request.url, () => Response.json({ path: request.url })); // handler: GET /api/plain/[...all] unguarded
