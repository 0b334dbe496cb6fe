'use server';

import { findUser } from '../lib/readers';

export async function open(id: string) { // handler: POST _ unguarded
  return await findUser(id);
}
