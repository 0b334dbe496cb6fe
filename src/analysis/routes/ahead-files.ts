import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import type { SourceFile } from '../source.ts';
import type { Snapshot } from '../values/frame.ts';
import type { Machine } from '../values/machine.ts';
import type { FunctionValue, Value } from '../values/value.ts';
import { type Ahead, leftByAll, mayLeave } from './left.ts';
import { examplesOf } from './matchers.ts';
import type { RouteFile } from './places.ts';
import { guardsAhead, hooksIn, outcomeOfHook } from './process-guards.ts';

/** What files in front of a route leave of the requests for it; null for nothing that matters to sizes. */
export function leftByFiles(machine: Machine, file: RouteFile, source: SourceFile, methods: readonly string[]): Snapshot | null {
  const guards = guardsAhead(machine, file, source, methods);
  return guards.reduce<Snapshot | null>((left, { rows, value, unit }) => leftByHooks(machine, file, rows.parameters, { node: unit.source.ast, value }, left), null);
}

/** What functions leave that stand in front of one which a file exports, be it in that file or in others. */
export function leftByHooks(machine: Machine, { framework, path }: RouteFile, parameters: readonly string[], given: { readonly node: TSESTree.Node; readonly value: Value }, before: Snapshot | null): Snapshot | null {
  const ahead = hooksIn(machine, given.value, given.node).flatMap((value) => (value.kind === 'function' && mayLeave(value) ? [hookAhead(machine, framework, parameters, value, path)] : []));
  return leftByAll(ahead, before);
}

/** A function as one that stands in front of a route. What it says of requests for several paths is left alone where it asks for the path. */
function hookAhead(machine: Machine, framework: FrameworkRow, parameters: readonly string[], value: FunctionValue, path: string | null): Ahead {
  return {
    value,
    run: (before) => {
      const { asksPath, next } = outcomeOfHook(machine, framework, parameters, value, { path: null, before });
      if (!asksPath) return { next, skips: false };
      const [example, ...others] = path === null ? [] : examplesOf(path);
      const known = example !== undefined && others.length === 0 ? outcomeOfHook(machine, framework, parameters, value, { path: example, before }) : null;
      return { next: known && known.next, skips: false };
    },
  };
}
