'use server';

export async function readNote(id: string) {
  return { id };
}

export async function readPage(id: string) { // handler: POST _ unguarded
  return { id };
}
