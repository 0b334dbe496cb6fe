import { rateLimit } from 'express-rate-limit';
import { slowDown } from 'express-slow-down';

export const testing = rateLimit({ windowMs: 60_000, limit: 10, skip: () => true });
export const endless = rateLimit({ windowMs: 60_000, limit: Infinity });
export const staff = rateLimit({ windowMs: 60_000, limit: 10, skip: (req) => req.get('x-staff') === 'yes' });
export const speed = slowDown({ windowMs: 60_000, delayAfter: 5, delayMs: () => 10 });
