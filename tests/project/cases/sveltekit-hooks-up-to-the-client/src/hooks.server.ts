import { error, type Handle } from '@sveltejs/kit';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 100, duration: 60 });

export const handle: Handle = async ({ event, resolve }) => {
  if (!event.cookies.get('session')) {
    try {
      await limiter.consume(event.getClientAddress());
    } catch {
      error(429, 'Too many requests');
    }
  }
  return resolve(event);
};
