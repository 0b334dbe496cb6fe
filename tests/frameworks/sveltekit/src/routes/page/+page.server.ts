import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const n = Number(event.url.searchParams.get('n'));
  return { rows: Array.from({ length: n }, (_, row) => row) };
};
