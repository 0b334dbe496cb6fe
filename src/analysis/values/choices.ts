import type { TSESTree } from '@typescript-eslint/utils';
import { type Outcome, under } from '../sizes/rounds.ts';
import { refine } from './conditions.ts';
import type { Machine } from './machine.ts';
import type { Part } from './splits.ts';

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
