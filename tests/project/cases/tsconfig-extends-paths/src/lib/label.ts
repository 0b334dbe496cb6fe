import type { RequestHandler } from 'express';

export const label: RequestHandler = (_req, res, next) => {
  res.set('X-Served-By', 'space');
  next();
};
