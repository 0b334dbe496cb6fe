import { rateLimit } from 'express-rate-limit';

export const perMinute = (limit) => rateLimit({ windowMs: 60_000, limit });

export const tagged = (limit) => (req, res, next) => {
  res.set('X-Plan-Limit', String(limit));
  next();
};
