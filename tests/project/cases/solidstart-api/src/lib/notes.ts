'use server';

export async function listNotes() { // handler: _ _ unguarded
  return [];
}

export async function line(width: number) { // handler: _ _ unguarded
  return '-'.repeat(width); // amplifies: request
}
