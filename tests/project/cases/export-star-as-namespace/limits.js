import { rateLimit } from 'express-rate-limit';

export const calm = rateLimit({ windowMs: 60_000, limit: 10 });
export const count = (req, res, next) => {
  res.locals.counted = true;
  next();
};
