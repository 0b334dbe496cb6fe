import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default defineEventHandler(async (event) => { // handler: DELETE /api/users/[id] unguarded ; near-miss: unchecked
  await limiter.consume(getRequestIP(event) ?? 'unknown').catch(() => null);
  return { id: getRouterParam(event, 'id') };
});
