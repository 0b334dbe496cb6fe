import { auth } from '../../../../lib/auth.js';
import { withRequest } from '../../../../lib/context.js';

function renamed(request: Request): Request {
  const url = new URL(request.url);
  if (!url.pathname.startsWith('/api/auth/old/')) return request;
  url.pathname = url.pathname.replace('/old/', '/');
  return new Request(url, request);
}

const handler = async (request: Request): Promise<Response> => {
  const named = renamed(request);
  return withRequest(named.url, () => auth.handler(named));
};

export { handler as GET, handler as POST }; // handler: GET /api/auth/[...all] guarded handler ; handler: POST /api/auth/[...all] guarded handler
