let current = null;

/** Gives the store that is in use; another one may be put in its place. */
export function storeInUse(store) {
  if (store) current = store;
  return current;
}
