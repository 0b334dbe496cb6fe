'use server';

import { assertLimit, checkLimit } from '../lib/limits';

export async function save() { // handler: POST _ guarded handler
  await assertLimit('generate');
  return { saved: true };
}

export async function preview() { // handler: POST _ unguarded ; near-miss: unchecked
  const { headers } = await checkLimit('api');
  return { headers };
}
