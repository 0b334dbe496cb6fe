import type { TSESTree } from '@typescript-eslint/utils';
import { type Outcome, under } from '../sizes/rounds.ts';
import { refine, refineNullish } from './conditions.ts';
import type { Machine } from './machine.ts';
import type { Part } from './splits.ts';
import { isAmong, isObject, optionsOf, type Value } from './value.ts';

/**
 * Takes the ways that a test leads to: both where it cannot be told which. On each holds what the test says there.
 *
 * @param ways what happens when the test is true, and when it is not; null for nothing
 * @param how `both`: both ways are taken even where the test is known; `isEither`: see {@link under}; `gives`: the value that each way leads to; `stay`: called on a way on which nothing happens
 */
export function choose(
  machine: Machine,
  test: TSESTree.Node,
  { truth, tells }: Outcome,
  ways: readonly [whenTrue: (() => void) | null, whenFalse: (() => void) | null],
  { both = false, isEither = false, gives, stay }: { readonly both?: boolean; readonly isEither?: boolean; readonly gives?: () => Part | null; readonly stay?: () => void } = {},
): void {
  machine.turns += 1;
  const way = (outcome: boolean) => (): void => {
    const body = ways[outcome ? 0 : 1];
    if (tells) refine(machine, test, outcome);
    if (!machine.state.reachable) return;
    if (!body) {
      stay?.();
      return;
    }
    if (truth === undefined) under(machine, test, outcome, body, isEither);
    else body();
  };
  machine.branches(truth === undefined || both ? [way(true), way(false)] : [way(truth)], gives);
}

/**
 * Takes the ways of `left ?? right`: that on which left is there, and that on which it is null or undefined. On each holds what that says.
 *
 * @param value what left is
 */
export function chooseGiven(machine: Machine, left: TSESTree.Node, value: Value, whenThere: () => void, whenMissing: () => void): void {
  if (isGiven(value)) {
    whenThere();
  } else if (isMissing(value)) {
    whenMissing();
  } else {
    const way = (missing: boolean) => (): void => {
      refineNullish(machine, left, missing);
      if (!machine.state.reachable) return;
      if (missing) whenMissing();
      else whenThere();
    };
    machine.turns += 1;
    machine.branches([way(false), way(true)]);
  }
}

/** Whether a value is neither null nor undefined for certain. Only JSON has null. */
export function isGiven(value: Value): boolean {
  return optionsOf(value).every((option) => (option.kind === 'input' && option.given === true && option.shape !== 'json') || option.kind === 'number' || option.kind === 'text' || isObject(option) || (option.kind === 'constant' && !isMissing(option)));
}

/** Whether a value is null or undefined for certain. */
export function isMissing(value: Value): boolean {
  return optionsOf(value).every((option) => isAmong(option, [null, undefined]));
}
