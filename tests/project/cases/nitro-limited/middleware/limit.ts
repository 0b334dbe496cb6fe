import { defineHandler, getRequestIP, HTTPError } from 'nitro/h3';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export default defineHandler(async (event) => {
  try {
    await limiter.consume(getRequestIP(event) ?? 'unknown');
  } catch {
    throw new HTTPError({ status: 429, message: 'Too Many Requests' });
  }
});
