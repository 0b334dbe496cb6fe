import type { TSESTree } from '@typescript-eslint/utils';
import type { Modules } from '../modules.ts';
import { noteSource, type SourceFile, sourceOf } from '../source.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { runStatements } from './statements.ts';
import type { Value } from './value.ts';

/** One file in the machine: its module, run when something of it is first asked for. */
export interface Unit {
  readonly source: SourceFile;
  /** The activation of its module. */
  readonly frame: Frame;
  status: 'idle' | 'running' | 'done';
  /** What CommonJS code has exported: by name, and as a whole. */
  readonly assigned: Map<string, Value>;
  whole: Value | null;
  /** Its module waits for a promise, or may, or does something nobody knows when. */
  waits: boolean;
}

/** The files that a machine holds. */
export class Units {
  /** Their text in all, in UTF-16 units. */
  held = 0;
  readonly #modules: Modules | null;
  readonly #frameOf: (source: SourceFile) => Frame;
  readonly #units: Map<string, Unit | null> = new Map();

  /**
   * @param modules the other files of the project, if they may be read
   * @param frameOf makes the activation of a file's module
   */
  constructor(modules: Modules | null, frameOf: (source: SourceFile) => Frame) {
    this.#modules = modules;
    this.#frameOf = frameOf;
  }

  /** Takes a file; what is known of one with the same path is not replaced. */
  add(source: SourceFile): Unit {
    const known = this.#units.get(source.path);
    if (known) return known;
    noteSource(source);
    const unit: Unit = { source, frame: this.#frameOf(source), status: 'idle', assigned: new Map(), whole: null, waits: false };
    this.#units.set(source.path, unit);
    this.held += source.text.length;
    return unit;
  }

  /** The file at a path, read when it is first asked for; null when that cannot be done. */
  at(path: string): Unit | null {
    const known = this.#units.get(path);
    if (known !== undefined) return known;
    const source = this.#modules?.load(path) ?? null;
    if (source) return this.add(source);
    this.#units.set(path, null);
    return null;
  }

  /** The file that a node stands in. */
  of(node: TSESTree.Node): Unit {
    return this.add(sourceOf(node));
  }
}

/**
 * Runs a file's module, once, whatever runs now.
 *
 * @returns false when the budget was spent
 */
export function runUnit(machine: Machine, unit: Unit): boolean {
  if (unit.status !== 'idle') return true;
  unit.status = 'running';
  const { running, modules } = machine;
  // In a circle a file runs where another requires it.
  const isInCircle = running !== null && modules?.circleOf(running.source.path).includes(unit.source.path) === true;
  const finished = machine.aside(unit, isInCircle ? running : unit, () => {
    runStatements(machine, unit.source.ast.body);
    return true;
  });
  unit.status = 'done';
  return finished === true;
}
