import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default defineEventHandler(async (event) => { // handler: GET /api/users/[id] guarded handler
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    setResponseStatus(event, 429);
    return 'Too Many Requests';
  }
  return { id: getRouterParam(event, 'id') };
});
