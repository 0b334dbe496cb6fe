import * as v from 'valibot';
import { command, form, query } from '$app/server';
import { limit } from '../../lib/limit';

export const list = query(async () => []); // handler: _ _ unguarded

export const show = query(v.string(), async (id) => { // handler: _ _ guarded handler
  await limit();
  return { id };
});

export const line = query(v.number(), async (width) => { // handler: _ _ unguarded
  return '-'.repeat(width); // amplifies: request
});

export const shortLine = query(v.pipe(v.number(), v.maxValue(80)), async (width) => { // handler: _ _ unguarded
  return '-'.repeat(width);
});

export const save = command(v.string(), async (text) => { // handler: _ _ guarded handler
  await limit();
  return { saved: text };
});

export const send = form(v.object({ text: v.string() }), async ({ text }) => { // handler: _ _ unguarded
  return { sent: text };
});
