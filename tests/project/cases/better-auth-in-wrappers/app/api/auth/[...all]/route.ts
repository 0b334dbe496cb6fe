import { auth } from '../../../../lib/auth.js';
import { withRequest } from '../../../../lib/context.js';

const handler = async (request: Request): Promise<Response> => withRequest(request.url, () => auth.handler(request));

export { handler as GET, handler as POST }; // handler: GET /api/auth/[...all] guarded handler ; handler: POST /api/auth/[...all] guarded handler
