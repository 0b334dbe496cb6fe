import { error } from '@sveltejs/kit';
import { aj } from '../../../lib/server/arcjet';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => { // handler: _ /posts/[slug] guarded handler
  const decision = await aj.protect(event);
  if (decision.isDenied()) {
    error(429, 'Too Many Requests');
  }
  return { slug: event.params.slug, rule: '-'.repeat(Math.min(80, event.params.slug.length)) };
};
