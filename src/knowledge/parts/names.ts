/** The same meaning under each of these names. */
export function each<T>(names: readonly string[], meaning: T): Record<string, T> {
  return Object.fromEntries(names.map((name) => [name, meaning]));
}

/** Each entry under its own name, and as a property of the export `home`: `object` and `z.object`. */
export function alsoUnder<T>(home: string, entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).flatMap(([name, entry]) => [[name, entry], [`${home}.${name}`, entry]]));
}
