import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import { registerRoutes } from './routes.js';

export function createApp(): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(express.json());
  app.get('/healthz', (_req, res) => { // handler: GET /healthz unguarded
    res.send('ok');
  });
  app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
  app.get('/version', (_req, res) => { // handler: GET /version guarded
    res.send('1');
  });
  registerRoutes(app);
  return app;
}
