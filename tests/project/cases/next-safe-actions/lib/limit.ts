import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = process.env.UPSTASH_REDIS_REST_URL ? Redis.fromEnv() : null;

export type Duration = `${number} ${'s' | 'm' | 'h'}`;

export function createRatelimit(requests: number, duration: Duration): Ratelimit | null {
  return redis && new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(requests, duration) });
}
