import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default defineEventHandler(async (event) => {
  try {
    const { remainingPoints } = await limiter.consume(getRequestIP(event) ?? 'unknown');
    setHeader(event, 'x-ratelimit-remaining', remainingPoints);
  } catch {
    setHeader(event, 'x-ratelimit-remaining', 0);
  }
});
