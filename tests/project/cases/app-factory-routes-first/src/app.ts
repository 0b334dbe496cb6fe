import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import { setup } from './setup.js';

export function createApp(): Express {
  const app = express();
  setup(app);
  app.use(rateLimit({ windowMs: 60_000, limit: 100 }));
  app.get('/version', (_req, res) => { // handler: GET /version guarded
    res.send('1');
  });
  return app;
}
