import type { NextApiResponse } from 'next';
import type Redis from 'ioredis';
import { RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from './env';
import { getLimit, type Resource } from './limits';
import { createRedis } from './redis';

export interface Scope {
  orgId: string;
  plan: string;
}

interface LimitResult {
  resource: Resource;
  points: number;
  remaining: number;
  msBeforeNext: number;
}

export class RateLimitService {
  private static redis: Redis | null;
  private static instance: RateLimitService | null = null;

  public static getInstance(redis: Redis | null = null): RateLimitService {
    if (!RateLimitService.instance) {
      RateLimitService.redis = redis ?? createRedis();
      RateLimitService.instance = new RateLimitService();
    }
    return RateLimitService.instance;
  }

  async rateLimitRequest(scope: Scope, resource: Resource): Promise<RateLimitHelper> {
    if (!env.REGION) {
      return new RateLimitHelper(undefined);
    }
    if (!RateLimitService.redis) {
      console.warn('Rate limiting needs Redis');
      return new RateLimitHelper(undefined);
    }
    return new RateLimitHelper(await this.check(scope, resource));
  }

  private async check(scope: Scope, resource: Resource): Promise<LimitResult | undefined> {
    const limit = getLimit(scope.plan, resource);
    if (!limit || !limit.points || !limit.duration) {
      return;
    }
    const limiter = new RateLimiterRedis({
      points: limit.points,
      duration: limit.duration,
      keyPrefix: `rate-limit:${resource}`,
      storeClient: RateLimitService.redis,
    });
    let result: LimitResult | undefined;
    try {
      const response = await limiter.consume(scope.orgId);
      result = { resource, points: limit.points, remaining: response.remainingPoints, msBeforeNext: response.msBeforeNext };
    } catch (error) {
      if (error instanceof RateLimiterRes) {
        result = { resource, points: limit.points, remaining: error.remainingPoints, msBeforeNext: error.msBeforeNext };
      } else {
        throw error;
      }
    }
    return result;
  }
}

export class RateLimitHelper {
  private readonly result: LimitResult | undefined;

  constructor(result: LimitResult | undefined) {
    this.result = result;
  }

  isRateLimited(): boolean {
    return this.result ? this.result.remaining < 1 : false;
  }

  sendResponseIfLimited(res: NextApiResponse): void {
    if (!this.result || !this.isRateLimited()) {
      console.error('Not limited');
      return;
    }
    res.setHeader('Retry-After', Math.ceil(this.result.msBeforeNext / 1000));
    res.status(429).json({ error: 'Rate limit exceeded' });
  }
}
