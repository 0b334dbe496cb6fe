import { rateLimit } from 'express-rate-limit';

const limiter = rateLimit({ windowMs: 60_000, limit: 100 });

export function applyMiddleware(app) {
  app.use(limiter);
}
