import { createMiddleware, createSafeActionClient } from 'next-safe-action';
import { headers } from 'next/headers';
import { getUser } from './user';
import { createRatelimit, type Duration } from './limit';

export const limitTo = (requests: number, duration: Duration) =>
  createMiddleware<{ ctx: { user: { id: string } } }>().define(async ({ next, ctx }) => {
    const ratelimit = createRatelimit(requests, duration);
    if (!ratelimit) {
      return next();
    }
    const { success } = await ratelimit.limit(ctx.user.id);
    if (!success) {
      throw new Error('You ask too often.');
    }
    return next();
  });

export const timed = createMiddleware().define(async ({ next }) => {
  const start = Date.now();
  const result = await next();
  console.log('took', Date.now() - start);
  return result;
});

export const client = createSafeActionClient({
  handleServerError: (error) => error.message,
});

export const userClient = client.use(async ({ next }) => {
  const user = await getUser();
  if (!user) {
    throw new Error('Sign in first.');
  }
  return next({ ctx: { user } });
});

export const limitedClient = client.use(async ({ next }) => {
  const ratelimit = createRatelimit(10, '1 m');
  if (ratelimit) {
    const { success } = await ratelimit.limit((await headers()).get('x-forwarded-for') ?? 'unknown');
    if (!success) {
      throw new Error('You ask too often.');
    }
  }
  return next();
});
