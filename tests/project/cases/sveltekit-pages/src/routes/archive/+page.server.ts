import { error } from '@sveltejs/kit';
import { dry } from '../../lib/server/arcjet';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => { // handler: _ /archive unguarded ; near-miss: switched-off
  const decision = await dry.protect(event);
  if (decision.isDenied()) {
    error(429, 'Too Many Requests');
  }
  return { years: [2024, 2025] };
};
