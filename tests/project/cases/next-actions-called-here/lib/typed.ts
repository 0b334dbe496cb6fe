'use server';

export async function findTyped(id: string) {
  return { id };
}

export async function findAsked(id: string) { // handler: POST _ unguarded
  return { id };
}
