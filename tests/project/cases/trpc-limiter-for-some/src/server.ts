import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { boatsRouter } from './boats.js';
import { router } from './trpc.js';

const appRouter = router({ boats: boatsRouter });

export type AppRouter = typeof appRouter;

createHTTPServer({
  router: appRouter,
  createContext: ({ req }) => ({ headers: new Headers(req.headers as Record<string, string>), ip: req.socket.remoteAddress ?? '' }),
}).listen(3000);
