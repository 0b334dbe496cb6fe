import { command, form, getRequestEvent, prerender, query } from '$app/server';
import { error } from '@sveltejs/kit';
import { limit } from './limit';

export const lines = query.batch('unchecked', async (widths) => { // handler: _ _ unguarded
  return (width) => '-'.repeat(width);
});

export const raw = query('unchecked', async (width) => { // handler: _ _ unguarded
  return '-'.repeat(width); // amplifies: request
});

export const limitedBatch = query.batch('unchecked', async (ids) => { // handler: _ _ guarded handler
  await limit();
  return (id) => ids.length;
});

export const upload = form(async (data) => { // handler: _ _ unguarded
  return { name: data.get('name') };
});

export const header = command(async () => { // handler: _ _ unguarded
  const { request, url } = getRequestEvent();
  if (!request.headers.get('authorization')) error(401, 'no');
  return 'x'.repeat(Number(url.searchParams.get('size'))); // amplifies: request
});

// It runs when the app is built.
export const built = prerender(async () => 'x'.repeat(1_000_000));

export const builtWith = prerender('unchecked', async (name) => name, { inputs: () => ['a', 'b'] });

// Other inputs than those are answered while the server runs.
export const dynamic = prerender('unchecked', async (width) => '-'.repeat(width), { inputs: () => [1], dynamic: true }); // handler: _ _ unguarded ; amplifies: request

export const label = 'nothing';
