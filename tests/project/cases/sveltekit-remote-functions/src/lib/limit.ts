import { error } from '@sveltejs/kit';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { getRequestEvent } from '$app/server';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export async function limit(): Promise<void> {
  try {
    await limiter.consume(getRequestEvent().getClientAddress());
  } catch {
    error(429, 'Too Many Requests');
  }
}
