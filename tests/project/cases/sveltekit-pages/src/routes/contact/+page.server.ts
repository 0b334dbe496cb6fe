import type { Actions } from './$types';

export const actions: Actions = { default: async ({ request }) => { // handler: _ _ unguarded
  const form = await request.formData();
  return { sent: true, line: '-'.repeat(Number(form.get('width'))) }; // amplifies: request
} };
