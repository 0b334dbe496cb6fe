import { error, type RequestEvent } from '@sveltejs/kit';
import { RateLimiter } from 'sveltekit-rate-limiter/server';

export const limiter = new RateLimiter({ IP: [10, 'm'] });

export async function assertAllowed(event: RequestEvent): Promise<void> {
  if (await limiter.isLimited(event)) {
    error(429, 'Too Many Requests');
  }
}
