import type { TSESTree } from '@typescript-eslint/utils';
import { skipRest, under } from '../sizes/rounds.ts';
import { refine, setEqual } from './conditions.ts';
import type { BreakContext } from './contexts.ts';
import { NO_WRITES, type Snapshot, State } from './frame.ts';
import { asksGiven } from './given.ts';
import { joinStates } from './joins.ts';
import type { Machine } from './machine.ts';
import { runStatement, runStatements } from './statements.ts';
import { optionsOf, type Value } from './value.ts';

/** Runs the cases that the subject may lead to, and what they fall through to. */
export function runSwitch(machine: Machine, node: TSESTree.SwitchStatement): void {
  const subject = machine.evaluate(node.discriminant);
  machine.turns += 1;
  const hasDefault = node.cases.some((each) => !each.test);
  const base = machine.state;
  const loop: BreakContext = { breaks: [], continues: [], base, extent: node };
  machine.switches.push(loop);
  machine.conditions.push(node.discriminant);
  const paths: (Snapshot | null)[] = [];
  let falling: Snapshot | null = null;
  // As with `if`: while the module itself runs, all cases are taken.
  const isAsked = machine.request !== null || asksGiven(machine, node.discriminant);
  const chosen = isAsked ? chosenCase(machine, node, subject) : undefined;
  // Where no case so far has been the one.
  let passed = base;
  for (const each of node.cases) {
    const isChosen = chosen === undefined ? !(isAsked && isExcluded(machine, each, subject)) : each === chosen;
    if (!falling && !isChosen) continue;
    const ahead = [falling, isChosen && passed.reachable ? enterCase(machine, node, each, subject, { base, passed }) : null];
    passed = passBy(machine, each, subject, passed);
    const fork = new State(base);
    machine.state = fork;
    joinStates(fork, ahead);
    if (chosen === undefined) under(machine, node.discriminant, true, () => { runStatements(machine, each.consequent); });
    else runStatements(machine, each.consequent);
    falling = fork.reachable ? fork.since(base) : null;
  }
  paths.push(falling, ...loop.breaks);
  if (!hasDefault && !chosen) paths.push(passed === base ? { writes: NO_WRITES, path: base.path, splits: base.splits } : passed.reachable ? passed.since(base, true) : null);
  machine.switches.pop();
  machine.conditions.pop();
  machine.state = base;
  joinStates(base, paths);
}

/** What holds where the subject leads to a case, rather than the case in front of it. */
function enterCase(machine: Machine, { discriminant }: TSESTree.SwitchStatement, { test }: TSESTree.SwitchCase, subject: Value, { base, passed }: { readonly base: State; readonly passed: State }): Snapshot {
  const entered = new State(passed);
  machine.state = entered;
  const value = test && machine.evaluate(test);
  if (value?.kind === 'constant' && subject.kind !== 'constant') setEqual(machine, discriminant, value);
  else if (test && subject.kind === 'constant' && typeof subject.value === 'boolean') refine(machine, test, subject.value);
  return entered.since(base, true);
}

/** What is known behind a case that is not the one: `switch (true) { case n > 100: … }`. */
function passBy(machine: Machine, { test }: TSESTree.SwitchCase, subject: Value, passed: State): State {
  if (!test || subject.kind !== 'constant' || typeof subject.value !== 'boolean' || !passed.reachable) return passed;
  machine.state = new State(passed);
  const value = machine.evaluate(test);
  // What is no truth value is another one than `true` whatever it is.
  if (value.kind === 'constant') machine.state.reachable = value.value !== subject.value;
  else if (optionsOf(value).every((option) => option.kind === 'constant' && typeof option.value === 'boolean')) refine(machine, test, !subject.value);
  return machine.state;
}

/** The case that a constant leads to, null for none; undefined where that cannot be told. */
function chosenCase(machine: Machine, { cases }: TSESTree.SwitchStatement, subject: Value): TSESTree.SwitchCase | null | undefined {
  if (subject.kind !== 'constant') return undefined;
  const tests = cases.map(({ test }) => test && machine.evaluate(test));
  if (!tests.every((test) => test === null || test.kind === 'constant')) return undefined;
  const found = tests.findIndex((test) => test?.kind === 'constant' && test.value === subject.value);
  return cases[found] ?? cases.find(({ test }) => test === null) ?? null;
}

/** A case of a value that the subject, one of several constants, never has. */
function isExcluded(machine: Machine, { test }: TSESTree.SwitchCase, subject: Value): boolean {
  if (!test) return false;
  const value = machine.evaluate(test);
  return value.kind === 'constant' && Boolean(value.value) && optionsOf(subject).every((option) => option.kind === 'constant' && option.value !== value.value);
}

/** Runs a block that `break` leaves by its label. */
export function runBlock(machine: Machine, body: TSESTree.Statement): void {
  const base = machine.state;
  const context: BreakContext = { breaks: [], continues: [], base, extent: body };
  machine.switches.push(context);
  const inside = new State(base);
  machine.state = inside;
  runStatement(machine, body);
  machine.switches.pop();
  machine.state = base;
  joinStates(base, [inside.reachable ? inside.since(base) : null, ...context.breaks]);
}

/** What a `break` or `continue` with a label leaves. */
function labelled(machine: Machine, label: string): BreakContext | undefined {
  return [...machine.loops, ...machine.switches].find(({ extent }) => extent?.parent?.type === 'LabeledStatement' && extent.parent.label.name === label);
}

/** Ends the path at a `break` or `continue`: it goes on where that leads. */
export function leave(machine: Machine, node: TSESTree.BreakStatement | TSESTree.ContinueStatement): void {
  const leavesSwitch = node.type === 'BreakStatement' && !node.label && nearestBreakable(node)?.type === 'SwitchStatement';
  const target = node.label ? labelled(machine, node.label.name) : leavesSwitch ? machine.switches.at(-1) : machine.loops.at(-1);
  if (target && node.type === 'ContinueStatement') skipRest(machine.loops.filter((loop) => loop === target));
  if (target) target[node.type === 'BreakStatement' ? 'breaks' : 'continues'].push(machine.state.since(target.base));
  machine.state.reachable = false;
}

function nearestBreakable(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let current = node.parent; current; current = current.parent) {
    if (/^(?:For|While|DoWhile|Switch)\w*Statement$/.test(current.type)) return current;
  }
  return undefined;
}
