import Redis from 'ioredis';
import { env } from './env';

export function createRedis(): Redis | null {
  return env.REDIS_URL ? new Redis(env.REDIS_URL, { enableAutoPipelining: true }) : null;
}
