import { RateLimiter } from 'sveltekit-rate-limiter/server';

const limiter = new RateLimiter({ IP: [10, 'm'] });

export async function handle({ event, resolve }) {
  if (await limiter.isLimited(event)) {
    return new Response('Too Many Requests', { status: 429 });
  }
  const response = await resolve(event);
  response.headers.set('x-frame-options', 'DENY');
  return response;
}
