import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class LimiterService {
  private readonly limiter: RateLimiterMemory;

  constructor(points: number) {
    this.limiter = new RateLimiterMemory({ points, duration: 60 });
  }

  readonly handle = async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    try {
      await this.limiter.consume(req.ip ?? 'unknown');
    } catch {
      res.status(429).json({ error: 'slow down' });
      return;
    }
    next();
  };

  perMinute(limit: number): RequestHandler {
    return rateLimit({ windowMs: 60_000, limit });
  }

  header(): RequestHandler {
    return (_req, res, next) => {
      res.set('X-RateLimit-Limit', String(this.limiter.points));
      next();
    };
  }
}

export const limiterService = new LimiterService(10);
