import { defineLimiter, type LimiterExport } from '../schema.ts';

const LIMITER: LimiterExport = { options: 0, by: 'call', instance: 'middleware' };

export default defineLimiter({
  id: 'trpc-limiter',
  name: '@trpc-limiter',
  docs: 'https://github.com/OrJDev/trpc-limiter#readme',
  packages: ['@trpc-limiter/memory', '@trpc-limiter/upstash', '@trpc-limiter/redis'],
  frameworks: ['trpc'],
  exports: { createTRPCStoreLimiter: LIMITER, createTRPCUpstashLimiter: LIMITER, createTrpcRedisLimiter: LIMITER },
});
