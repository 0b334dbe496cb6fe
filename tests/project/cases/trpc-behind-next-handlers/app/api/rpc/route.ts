import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '../../../src/router';

export async function GET(req: Request) { // handler: GET /api/rpc unguarded
  if (req.headers.get('accept') === 'text/plain') {
    return new Response(Object.keys(appRouter._def.procedures).join('\n'));
  }
  return fetchRequestHandler({ endpoint: '/api/rpc', router: appRouter, req, createContext: () => ({}) });
}
