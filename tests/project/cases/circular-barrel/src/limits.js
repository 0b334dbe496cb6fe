import { rateLimit } from 'express-rate-limit';

export const kitchenLimiter = rateLimit({ windowMs: 60_000, limit: 10 });
