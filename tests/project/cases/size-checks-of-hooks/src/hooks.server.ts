import { error, type Handle } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { RateLimiter } from 'sveltekit-rate-limiter/server';

const limiter = new RateLimiter({ IP: [60, 'm'] });

const limit: Handle = async ({ event, resolve }) => {
  if (await limiter.isLimited(event)) error(429);
  return resolve(event);
};

const maxCount: Handle = async ({ event, resolve }) => {
  if (Number(event.url.searchParams.get('count')) > 100) error(400, 'count is at most 100');
  const width = Number(event.url.searchParams.get('width'));
  if (width > 100) return new Response('width is at most 100', { status: 400 });
  return resolve(event);
};

const late: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  if (Number(event.url.searchParams.get('late')) > 100) console.warn('late is more than 100');
  return response;
};

export const handle = sequence(limit, maxCount, late);
