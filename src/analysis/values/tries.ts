import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../source.ts';
import { anyOf } from './alternatives.ts';
import { bind } from './bindings.ts';
import type { TryContext } from './contexts.ts';
import { type Snapshot, State } from './frame.ts';
import { joinStates } from './joins.ts';
import type { Machine } from './machine.ts';
import { runStatements } from './statements.ts';
import { NOT_FOLLOWED, type Value } from './value.ts';

/** An exception ends the path, or leads to the clause that catches it. */
export function throwValue(machine: Machine, value: Value, node: TSESTree.ThrowStatement): void {
  machine.thrown(value, node);
  if (machine.tries.length > machine.triesOutside) machine.tries.at(-1)?.thrown.push(value);
  machine.state.reachable = false;
}

/** Runs `try` with its clauses. */
export function runTry(machine: Machine, node: TSESTree.TryStatement): void {
  const base = machine.state;
  const context: TryContext = { rejects: null, under: null, thrown: [] };
  const tried = new State(base);
  machine.state = tried;
  machine.tries.push(context);
  runStatements(machine, node.block.body);
  machine.tries.pop();
  const after = tried.reachable ? tried.since(base) : null;
  const paths = [after];
  if (node.handler) {
    const caught = new State(base);
    machine.state = caught;
    startCatch(machine, caught, tried.since(base), context);
    if (node.handler.param) bind(machine, node.handler.param, anyOf([...context.thrown, NOT_FOLLOWED]));
    runStatements(machine, node.handler.body.body);
    paths.push(caught.reachable ? caught.since(base) : null);
    // A refusal that is kept may be thrown again, or not: `failure = error`.
    if (context.rejects && caught.reachable && machine.request && isKept(node.handler)) machine.request.unseen ??= NOT_FOLLOWED;
  }
  const { catching } = base.path;
  machine.state = base;
  joinStates(base, paths);
  base.note({ catching });
  if (node.finalizer) runFinalizer(machine, node.finalizer, base);
}

/** Whether what is caught is put into a variable. */
function isKept(clause: TSESTree.CatchClause): boolean {
  const [variable] = sourceOf(clause).scopes.getDeclaredVariables(clause);
  return variable?.references.some(({ identifier: { parent } }) => parent.type === 'AssignmentExpression') ?? false;
}

function runFinalizer(machine: Machine, block: TSESTree.BlockStatement, base: State): void {
  const { reachable } = base;
  base.reachable = true;
  runStatements(machine, block.body);
  base.reachable &&= reachable;
}

/** A catch clause sees any state that the block went through, and is where a limiter's rejection leads. */
function startCatch(machine: Machine, caught: State, end: Snapshot, { rejects, under }: TryContext): void {
  for (const [key, value] of end.writes) {
    const before = machine.state.get(key);
    if (!key.includes('#')) caught.set(key, before ? anyOf([before, value]) : value);
  }
  caught.note({ refused: rejects, catching: rejects === null, ...(under && { present: under }) });
}
