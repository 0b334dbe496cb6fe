/** Steps for one file: enough to run each part of it several times, and linear in its length. */
const BASE_STEPS = 60_000;
const STEPS_PER_CHARACTER = 3;
const MAX_DEPTH = 220;
/** So many parts are copied in the time of a step. */
const COPIED = 4;

/** Thrown when the steps are spent; caught where a run begins. */
export class BudgetSpent extends Error {}

/** Always the same one: where it comes from tells nothing, and finding that out takes time. */
const SPENT = new BudgetSpent();

/** How much a run may still do, and how deep its code may nest. */
export class Budget {
  #steps = 0;
  #depth = 0;
  #limit = 0;
  /** The limit around the run that has one of its own. */
  #outer = 0;

  /** Steps taken so far. */
  get steps(): number {
    return this.#steps;
  }

  /** Whether the file has taken all its steps. */
  get isSpent(): boolean {
    return this.#steps > this.#limit;
  }

  /** Allows as many steps as a file of this length, in UTF-16 units, may take. */
  refill(length: number): void {
    this.#limit = Math.max(this.#limit, this.#steps) + BASE_STEPS + STEPS_PER_CHARACTER * length;
  }

  /** Counts what is done. `amount`: for what takes longer the more there is, such as a copy. */
  step(amount = 1): void {
    this.#steps += amount;
    if (this.#steps > this.#limit) throw SPENT;
  }

  /** Takes back so many steps: what they were for has come to nothing. */
  giveBack(steps: number): void {
    this.#steps -= steps;
  }

  /** Counts the copy of a list or record with so many parts. */
  copied(parts: number): void {
    this.step(parts / COPIED);
  }

  /** Whether another statement or expression may nest in what is running. */
  enter(): boolean {
    if (this.#depth >= MAX_DEPTH) return false;
    this.#depth += 1;
    return true;
  }

  leave(): void {
    this.#depth -= 1;
  }

  /** Nothing runs any more. */
  surface(): void {
    this.#depth = 0;
  }

  /**
   * Runs `body` with at most `steps` steps of its own. Gives undefined when they are spent.
   *
   * @param restore puts back what `body` has left half done
   * @param isLast also where those of the file are spent: the rest of it is incomplete, not lost
   */
  within<T>(steps: number, body: () => T, restore: () => void, isLast: boolean): T | undefined {
    const [outer, around, depth] = [this.#limit, this.#outer, this.#depth];
    this.#outer = outer;
    this.#limit = Math.min(outer, this.#steps + steps);
    try {
      return body();
    } catch (error) {
      if (!(error instanceof BudgetSpent) || (this.#steps > outer && !isLast)) throw error;
      restore();
      this.#depth = depth;
      return undefined;
    } finally {
      this.#limit = outer;
      this.#outer = around;
    }
  }

  /** Runs `body` for what is around the innermost `within`, to which its steps do not count. Gives how many it takes to `done`. */
  beyond<T>(body: () => T, done: (steps: number) => void): T {
    const [limit, before] = [this.#limit, this.#steps];
    this.#limit = this.#outer;
    try {
      return body();
    } finally {
      const taken = this.#steps - before;
      this.#limit = Math.min(this.#outer, limit + taken);
      done(taken);
    }
  }

  /** Runs `body` so that neither what was done before counts for it, nor what it does for what comes behind. */
  apart<T>(body: () => T): T {
    const [steps, limit, depth] = [this.#steps, this.#limit, this.#depth];
    this.#limit = Number.POSITIVE_INFINITY;
    this.#depth = 0;
    const result = body();
    this.#steps = steps;
    this.#limit = limit;
    this.#depth = depth;
    return result;
  }
}
