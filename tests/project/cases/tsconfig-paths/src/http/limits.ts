import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';

export const perMinute = (limit: number): RateLimitRequestHandler => rateLimit({ windowMs: 60_000, limit });
