import { rateLimit } from 'express-rate-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export function withLimit({ points }) {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return (handler) => async (req, res, next) => {
    try {
      await limiter.consume(req.ip);
    } catch {
      return res.sendStatus(429);
    }
    return handler(req, res, next);
  };
}

export function withTimeout({ ms }) {
  return (handler) => async (req, res, next) => {
    res.setTimeout(ms, () => res.sendStatus(503));
    return handler(req, res, next);
  };
}

const limiter = rateLimit({ windowMs: 60_000, limit: 10 });

export const throughLimiter = (handler) => (req, res, next) =>
  limiter(req, res, (error) => (error ? next(error) : handler(req, res, next)));
