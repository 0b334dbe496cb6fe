import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { rateLimiter } from 'hono-rate-limiter';
import { registerConfigRoutes } from '../config/config.routes.js';
import { registerRoutes } from './server.routes.js';
import type { Dependencies } from './server.types.js';

export function createServer(dependencies: Dependencies): { app: Hono; start: () => void } {
  const { config } = dependencies;
  const app = new Hono({ strict: true });

  registerConfigRoutes({ app, ...dependencies });
  app.use('/api/documents/*', rateLimiter({ windowMs: 60_000, limit: 100, keyGenerator: (c) => getConnInfo(c).remote.address ?? '' }));
  registerRoutes({ app, ...dependencies });

  return {
    app,
    start: () => {
      serve({ fetch: app.fetch, port: config.port });
    },
  };
}
