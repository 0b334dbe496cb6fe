import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';

const pass: RequestHandler = (_req, _res, next) => next();

const perMinute = (limit: number): RequestHandler => rateLimit({ windowMs: 60_000, limit });

export const limits = {
  login: perMinute(5),
  search: rateLimit({ windowMs: 1000, limit: 3 }),
  webhooks: pass,
} as const;

export const protect: RequestHandler[] = [pass, limits.login];
export const audit: RequestHandler[] = [pass];
