import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({ at: Date.now() }); // handler: _ /home guarded process

export const actions = { default: async () => ({ saved: true }) } satisfies Actions; // handler: _ _ guarded process
