import * as store from './store';

export async function note(id: string) {
  return store.readNote(id);
}

export async function pages() {
  return [store.readPage];
}
