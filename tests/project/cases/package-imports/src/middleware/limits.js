import { rateLimit } from 'express-rate-limit';

export const strict = rateLimit({ windowMs: 60_000, limit: 5 });

export const burst = (req, res, next) => {
  res.set('X-Burst', '20');
  next();
};
