/** Random choices that a seed repeats (mulberry32). */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to, but not including, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)] as T;
  }

  /** One of several ways to go on, the heavier the more often. */
  way<T>(ways: readonly (readonly [weight: number, make: () => T])[]): T {
    const total = ways.reduce((sum, [weight]) => sum + weight, 0);
    let left = this.next() * total;
    const found = ways.find(([weight]) => (left -= weight) < 0) ?? ways[0];
    if (!found) throw new Error('there is no way to go on');
    return found[1]();
  }
}
