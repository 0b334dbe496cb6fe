import type { NextFunction, Request, Response } from 'express';
import { rateLimit, type RateLimitRequestHandler } from 'express-rate-limit';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

export class Limits {
  private static _perUser?: RateLimiterRedis;

  static get perUser(): RateLimiterRedis {
    if (!this._perUser) {
      this._perUser = new RateLimiterRedis({ storeClient: new Redis(), points: 10, duration: 60 });
    }
    return this._perUser;
  }
}

let shared: RateLimitRequestHandler | undefined;

export function limitAll(req: Request, res: Response, next: NextFunction): unknown {
  shared ??= rateLimit({ windowMs: 60_000, limit: 100 });
  return shared(req, res, next);
}

export function limitEach(req: Request, res: Response, next: NextFunction): unknown {
  const limiter = rateLimit({ windowMs: 60_000, limit: 100 });
  return limiter(req, res, next);
}

let uploads: RateLimiterMemory | null = null;

export function getUploadLimiter(): RateLimiterMemory {
  if (!uploads) {
    uploads = new RateLimiterMemory({ points: 5, duration: 60 });
  }
  return uploads;
}

const byPlan = new Map<string, RateLimiterMemory>();

export function limiterFor(plan: string): RateLimiterMemory {
  let limiter = byPlan.get(plan);
  if (!limiter) {
    limiter = new RateLimiterMemory({ points: plan === 'team' ? 100 : 10, duration: 60 });
    byPlan.set(plan, limiter);
  }
  return limiter;
}
