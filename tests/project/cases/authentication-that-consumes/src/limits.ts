import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';

const client = new Redis(process.env.REDIS_URL!);
const points: Record<string, number> = { crawl: 15, search: 100 };

export const limiterFor = (mode: string, own: Record<string, number> | null) => new RateLimiterRedis({ storeClient: client, keyPrefix: mode, points: own?.[mode] ?? points[mode] ?? 500, duration: 60 });

export const forgottenFor = (mode: string) => new RateLimiterMemory({ keyPrefix: mode, points: points[mode] ?? 500, duration: 60 });
