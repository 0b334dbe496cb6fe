import { rateLimit } from 'express-rate-limit';

export const strict = rateLimit({ windowMs: 60_000, limit: 10 });
