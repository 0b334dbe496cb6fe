import express, { type Express } from 'express';
import { rateLimit } from 'express-rate-limit';
import { gems } from './gems.ts';

export const buildApp = (): Express => {
  const app = express();
  app.use(rateLimit({ windowMs: 60_000, limit: 10 }));
  app.use('/gems', gems);
  return app;
};
