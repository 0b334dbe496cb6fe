import { redirect, type Handle } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { RateLimiter } from 'sveltekit-rate-limiter/server';

const limiter = new RateLimiter({ IP: [10, 'm'] });

const signedIn: Handle = async ({ event, resolve }) => {
  if (!event.cookies.get('session')) redirect(303, '/login');
  return resolve(event);
};

const counted: Handle = async ({ event, resolve }) => {
  const limited = await limiter.isLimited(event);
  const response = await resolve(event);
  response.headers.set('x-limited', String(limited));
  return response;
};

export const handle = sequence(signedIn, counted);
