import { fail } from '@sveltejs/kit';
import { limiter } from '../../lib/server/limits';

export const actions = {
  rename: async (event) => { // handler: _ _ guarded handler
    const { limited } = await limiter.check(event);
    if (limited) return fail(429, { message: 'too many attempts' });
    return { renamed: true };
  },
  remove: async () => { // handler: _ _ unguarded
    return { removed: true };
  },
};
