import { rateLimit } from 'express-rate-limit';

const general = rateLimit({ windowMs: 60_000, limit: 50 });

export = { general };
