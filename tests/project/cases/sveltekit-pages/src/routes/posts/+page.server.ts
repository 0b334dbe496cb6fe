import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => { // handler: _ /posts unguarded
  const count = Number(url.searchParams.get('count'));
  return { rulers: Array.from({ length: count }, (_, i) => `${i}`) }; // amplifies: request
};
