import type { RequestHandler } from 'express';
import { rateLimit, type Options } from 'express-rate-limit';

export function createLimiter(options: Partial<Options> = {}): RequestHandler {
  return rateLimit({ windowMs: 60_000, limit: 20, ...options });
}
