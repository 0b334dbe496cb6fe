'use server';

export async function readCover(id: string) { // handler: POST _ unguarded
  return { id };
}
