/** So many values are replaced in front of a map before it is copied. */
const MAX_REPLACED = 128;

/**
 * A map with other values for some of its keys, which keep their places. Costs nothing for all the others: a copy of 10,000 takes
 * milliseconds.
 *
 * @param map stays as it is
 * @param values by keys that the map has
 */
export function withValues<Key, Value>(map: ReadonlyMap<Key, Value>, values: ReadonlyMap<Key, Value>): ReadonlyMap<Key, Value> {
  const known = map instanceof Edited ? (map as Edited<Key, Value>) : new Edited(map, new Map<Key, Value>());
  const edits = new Map([...known.edits, ...values]);
  const edited = new Edited(known.base, edits);
  return edits.size > MAX_REPLACED ? new Map(edited) : edited;
}

class Edited<Key, Value> implements ReadonlyMap<Key, Value> {
  readonly base: ReadonlyMap<Key, Value>;
  readonly edits: ReadonlyMap<Key, Value>;

  constructor(base: ReadonlyMap<Key, Value>, edits: ReadonlyMap<Key, Value>) {
    this.base = base;
    this.edits = edits;
  }

  get size(): number {
    return this.base.size;
  }

  has(key: Key): boolean {
    return this.base.has(key);
  }

  get(key: Key): Value | undefined {
    return this.edits.get(key) ?? this.base.get(key);
  }

  keys(): MapIterator<Key> {
    return this.base.keys();
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this) yield value;
  }

  entries(): MapIterator<[Key, Value]> {
    return this[Symbol.iterator]();
  }

  *[Symbol.iterator](): MapIterator<[Key, Value]> {
    for (const [key, value] of this.base) yield [key, this.edits.get(key) ?? value];
  }

  forEach(call: (value: Value, key: Key, map: ReadonlyMap<Key, Value>) => void): void {
    for (const [key, value] of this) call(value, key, this);
  }
}
