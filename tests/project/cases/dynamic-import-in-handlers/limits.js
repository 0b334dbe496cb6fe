import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const isLimited = (key) =>
  limiter.consume(key).then(
    () => false,
    () => true,
  );
