import { RateLimiterMemory } from 'rate-limiter-flexible';

export const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
