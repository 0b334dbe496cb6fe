import type { Application } from 'express';
import { rateLimit } from 'express-rate-limit';
import { API } from './paths.ts';

export const useLimits = (app: Application): void => {
  app.use(API, rateLimit({ windowMs: 60_000, limit: 30 }));
};
