import { rateLimit } from 'express-rate-limit';

export const throttle = rateLimit({ windowMs: 60_000, limit: 12 });
