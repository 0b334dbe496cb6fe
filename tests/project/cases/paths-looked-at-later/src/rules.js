import { rateLimit } from 'express-rate-limit';
import { isWriting, note, tell } from './told.js';

const limiter = rateLimit({ windowMs: 60_000, limit: 100 });

/** Only writes a log of it. */
export function limitAll(req, res, next) {
  const { where, how } = tell(req);
  note('info', { where, how });
  console.log(`${req.method} ${req.path}`);
  return limiter(req, res, next);
}

export function limitWriting(req, res, next) {
  const told = tell(req);
  if (isWriting(told)) return limiter(req, res, next);
  next();
}

export function limitSearch(req, res, next) {
  const told = tell(req);
  const where = told.at;
  const isSearch = where.startsWith('/search');
  if (isSearch) return limiter(req, res, next);
  next();
}

const limits = { '/login': limiter };

export function limitByTable(req, res, next) {
  const chosen = limits[tell(req).where];
  if (chosen) return chosen(req, res, next);
  next();
}
