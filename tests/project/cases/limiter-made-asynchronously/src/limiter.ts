import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { readSettings } from './settings.ts';

export async function createLimiter(): Promise<RequestHandler> {
  const { limit } = await readSettings();
  return rateLimit({ windowMs: 60_000, limit });
}

export async function createStamp(): Promise<RequestHandler> {
  const { limit } = await readSettings();
  return (_req, res, next) => {
    res.set('X-Limit', String(limit));
    next();
  };
}
