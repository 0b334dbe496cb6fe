import { Ratelimit } from '@upstash/ratelimit';
import { Redis } from '@upstash/redis';

const redis = Redis.fromEnv();

/** A limiter of so many requests in such a time. */
export const ratelimit = (requests = 10, interval: '10 s' | '1 m' = '1 m') =>
  new Ratelimit({ redis, limiter: Ratelimit.slidingWindow(requests, interval), prefix: 'depot' });
