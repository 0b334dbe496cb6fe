import { error, type Handle } from '@sveltejs/kit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const limit: Handle = async ({ event, resolve }) => {
  try {
    await limiter.consume(event.getClientAddress());
  } catch {
    error(429, 'Too Many Requests');
  }
  return resolve(event);
};
