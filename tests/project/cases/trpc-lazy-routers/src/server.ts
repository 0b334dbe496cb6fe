import { createHTTPServer } from '@trpc/server/adapters/standalone';
import { appRouter } from './routers/index.js';

createHTTPServer({ router: appRouter, createContext: ({ req }) => ({ ip: req.socket.remoteAddress ?? '' }) }).listen(3000);
