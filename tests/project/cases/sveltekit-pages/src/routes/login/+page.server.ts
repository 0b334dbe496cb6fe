import { fail } from '@sveltejs/kit';
import { limiter } from '../../lib/server/limits';
import type { Actions } from './$types';

export const actions = { default: async (event) => { // handler: _ _ guarded handler
  if (await limiter.isLimited(event)) {
    return fail(429, { message: 'too many attempts' });
  }
  const form = await event.request.formData();
  return { name: String(form.get('name')) };
} } satisfies Actions;
