import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 5, duration: 60 });

export async function isLimited(key) {
  try {
    await limiter.consume(key);
    return false;
  } catch {
    return true;
  }
}

export const isStaff = async (key) => key === '10.0.0.1';
