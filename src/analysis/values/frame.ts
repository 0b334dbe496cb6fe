import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Sent } from '../sizes/sinks.ts';
import type { SourceFile } from '../source.ts';
import type { RequestRun } from './contexts.ts';
import type { Split } from './splits.ts';
import type { Limiter, Value } from './value.ts';

/** What a variable is, in each activation of its function. */
export interface CellTraits {
  /** Assigned from other functions than the one that declares it, so that its value at the time of a request is open. */
  readonly shared: boolean;
  /** Its fields are written from other functions. */
  readonly written: boolean;
  /** Functions or classes that are declared inside its own name it: they may still do so when that has ended. */
  readonly outlives: boolean;
}

/** A storage place: one variable of one activation of a function. */
export interface Cell extends CellTraits {
  /** Under which a {@link State} holds its value. */
  readonly key: string;
  /** Counts assignments, so that what a condition said about an old value is not believed of the new one. */
  version: number;
  /** How many assignments of the machine there had been when it was assigned last. */
  at: number;
  /** What it was given first. */
  first: Value | null;
}

/** One activation of a function, or the module. */
export interface Frame {
  /** The file whose code runs in it. */
  readonly source: SourceFile;
  readonly scopeBlock: TSESTree.Node;
  readonly parent: Frame | null;
  readonly self: Value | null;
  readonly cells: Map<TSESLint.Scope.Variable, Cell>;
  readonly depth: number;
  /** The request for which it was made; null outside of any. */
  readonly request: RequestRun | null;
  readonly arguments: readonly Value[];
  /** Where it was called, or what was being called when it was: the call, and the activation that this stands in. */
  readonly site: TSESTree.Node | null;
  readonly caller: Frame | null;
  /** The path that called the function; null for the module, and for code of a class. */
  base: State | null;
  returns: { value: Value; state: Snapshot }[];
  yields: Value[];
  /** How many loops were open when the activation began. */
  readonly loopsOutside: number;
}

/** What a path has found out so far, apart from variables. Paths share it until one finds out more: see {@link State.note}. */
export interface Path {
  /** The limiter that has let the request pass on this path. */
  readonly limited: Limiter | null;
  /** The path on which a limiter has refused. */
  readonly refused: Limiter | null;
  /** A refusal has been sent: whatever follows on this path does not reach the client. */
  readonly ended: boolean;
  /** The client has got what it asked for, unlimited. */
  readonly served: boolean;
  /** The response status set on this path. */
  readonly status: Value | null;
  /** What amplifies in the body of a response that is complete when the handler ends; null where there is none yet. */
  readonly drafted: readonly Sent[] | null;
  /** Inside a `catch` clause that no limiter leads to. */
  readonly catching: boolean;
  /** What conditions have said of the request: which part of it is there (`+`), and which is missing (`-`). */
  readonly present: readonly string[];
}

export interface Snapshot {
  readonly writes: ReadonlyMap<string, Value>;
  readonly path: Path;
  readonly splits: readonly Split[];
}

/** The path of a request about which nothing has been found out yet. */
export const START: Path = { limited: null, refused: null, ended: false, served: false, status: null, drafted: null, catching: false, present: [] };

export const NO_WRITES: ReadonlyMap<string, Value> = new Map();

const NO_SPLITS: readonly Split[] = [];

/**
 * The values of variables on one path. A branch forks the state; where branches meet, what they wrote is joined. Keys are
 * cells (`c12`) and members that a condition spoke of (`c12#0.query.size`).
 */
export class State {
  readonly parent: State | null;
  /** Made when something is written: most branches write nothing. */
  #writes: Map<string, Value> | null = null;
  reachable = true;
  path: Path;
  /** Where ways have met, the last first. */
  splits: readonly Split[];

  constructor(parent: State | null) {
    this.parent = parent;
    this.path = parent?.path ?? START;
    this.splits = parent?.splits ?? NO_SPLITS;
  }

  get(key: string): Value | undefined {
    let value = this.#writes?.get(key);
    for (let outer = this.parent; !value && outer; outer = outer.parent) value = outer.#writes?.get(key);
    return value;
  }

  /** Whether this state, or one between it and `base`, has written it. */
  has(key: string, base: State): boolean {
    return this !== base && (this.#writes?.has(key) === true || this.parent?.has(key, base) === true);
  }

  set(key: string, value: Value): void {
    (this.#writes ??= new Map()).set(key, value);
  }

  /** Adds to what this path has found out; others that share it learn nothing of that. */
  note(found: Partial<Path>): void {
    const names = Object.keys(found) as (keyof Path)[];
    if (names.some((name) => found[name] !== this.path[name])) this.path = { ...this.path, ...found };
  }

  /** Takes over the variables that are new since this state. */
  adopt(later: State): void {
    if (later === this) return;
    for (const [key, value] of later.since(this).writes) if (!key.includes('#') && !this.get(key)) this.set(key, value);
  }

  /**
   * What this state and its ancestors below `base` have written.
   *
   * @param done nothing is written into this state any more, so that its map may be shared
   */
  since(base: State, done = false): Snapshot {
    const own = this.#writes;
    const outer = this.parent && this.parent !== base ? this.parent.#collect(base) : null;
    const { path, splits } = this;
    if (!outer) return { writes: own ? (done ? own : new Map(own)) : NO_WRITES, path, splits };
    for (const [key, value] of own ?? NO_WRITES) outer.set(key, value);
    return { writes: outer, path, splits };
  }

  /** A new map of what this state and its ancestors below `base` have written, or null for nothing. */
  #collect(base: State): Map<string, Value> | null {
    const outer = this.parent && this.parent !== base ? this.parent.#collect(base) : null;
    if (!this.#writes) return outer;
    if (!outer) return new Map(this.#writes);
    for (const [key, value] of this.#writes) outer.set(key, value);
    return outer;
  }
}

/** Does something as the code of a frame: names mean there what they mean in it. */
export function inFrame<T>(machine: { frame: Frame }, frame: Frame, body: () => T): T {
  const outer = machine.frame;
  machine.frame = frame;
  try {
    return body();
  } finally {
    machine.frame = outer;
  }
}
