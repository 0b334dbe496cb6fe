import { describe, expect, it } from 'vitest';
import { withValues } from '../../src/project/edited.ts';

const map: ReadonlyMap<string, number> = new Map(Array.from({ length: 300 }, (_, index) => [`key ${index}`, index]));

describe('withValues', () => {
  it('gives the new values in the old places, and leaves the map as it is', () => {
    const edited = withValues(map, new Map([['key 1', -1]]));
    expect(edited.get('key 1')).toBe(-1);
    expect(map.get('key 1')).toBe(1);
    expect([...edited.keys()]).toEqual([...map.keys()]);
    expect([...edited.values()].slice(0, 3)).toEqual([0, -1, 2]);
    expect([...edited.entries()].slice(0, 2)).toEqual([['key 0', 0], ['key 1', -1]]);
    expect([edited.size, edited.has('key 1'), edited.has('key 300'), edited.get('key 300')]).toEqual([300, true, false, undefined]);
    const seen: number[] = [];
    edited.forEach((value) => seen.push(value));
    expect(seen).toEqual([...edited.values()]);
  });

  it('says the same after any number of replacements as a map that was written to', () => {
    const written = new Map(map);
    let edited = map;
    for (let round = 0; round < 400; round++) {
      const key = `key ${(round * 7) % 300}`;
      const before = edited;
      const value = before.get(key);
      written.set(key, round + 1000);
      edited = withValues(before, new Map([[key, round + 1000]]));
      expect(before.get(key)).toBe(value);
    }
    expect([...edited]).toEqual([...written]);
  });
});
