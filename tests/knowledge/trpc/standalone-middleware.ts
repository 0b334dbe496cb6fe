// sample: middleware that stands in front of a tRPC server which listens by itself
import { initTRPC } from '@trpc/server';
import { createHTTPServer } from '@trpc/server/adapters/standalone';
import cors from 'cors';
import { rateLimit } from 'express-rate-limit';

const t = initTRPC.create();

createHTTPServer({
  middleware: rateLimit({ limit: 10 }),
  router: t.router({
    limited: t.procedure.query(() => 'limited'), // handler: * limited guarded app
  }),
}).listen(3000);

createHTTPServer({
  middleware: cors(),
  router: t.router({
    open: t.procedure.query(() => 'open'), // handler: * open unguarded
  }),
}).listen(3001);
