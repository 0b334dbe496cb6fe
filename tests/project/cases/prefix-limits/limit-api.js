import { rateLimit } from 'express-rate-limit';

export function limitApi(app) {
  app.use('/api', rateLimit({ windowMs: 60_000, limit: 30 }));
}
