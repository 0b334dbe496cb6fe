import { error, type Handle } from '@sveltejs/kit';
import { RateLimiter } from 'sveltekit-rate-limiter/server';

const limiter = new RateLimiter({ IP: [10, 'm'] });

export const limited: Handle = async ({ event, resolve }) => {
  if (await limiter.isLimited(event)) error(429);
  return resolve(event);
};
