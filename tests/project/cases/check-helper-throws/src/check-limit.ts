import type { Request } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { TooManyRequests } from './errors.ts';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function checkLimit(req: Request): Promise<void> {
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    throw new TooManyRequests();
  }
}

export async function noteLimit(req: Request): Promise<void> {
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    console.warn('over the limit', req.ip);
  }
}
