import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { appRouter } from '../../../../src/router';

// Its procedures answer, and are judged each.
async function handler(req: Request) {
  try {
    return fetchRequestHandler({ endpoint: '/api/trpc', router: appRouter, req, createContext: () => ({}) });
  } catch (error) {
    console.error(error);
  }
}

export { handler as GET, handler as POST };
