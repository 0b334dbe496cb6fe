import { rateLimit } from 'express-rate-limit';

export const limit = (app) => app.use(rateLimit({ windowMs: 60_000, limit: 50 }));
