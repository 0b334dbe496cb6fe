import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';

export class Limits {
  private static _perUser?: RateLimiterMemory;

  static get perUser(): RateLimiterMemory {
    this._perUser ??= new RateLimiterMemory({ points: 10, duration: 60 });
    return this._perUser;
  }

  static get perVisit(): RateLimiterMemory {
    return new RateLimiterMemory({ points: 10, duration: 60 });
  }
}

export function stamp(_req: Request, res: Response, next: NextFunction): void {
  res.set('X-RateLimit-Limit', '10');
  next();
}

export function limiterFor(plan: string): RateLimiterMemory {
  return new RateLimiterMemory({ points: plan === 'team' ? 100 : 10, duration: 60 });
}
