import type { TSESTree } from '@typescript-eslint/utils';
import type { LimiterRow } from '../../../knowledge/schema.ts';
import type { Machine } from '../../values/machine.ts';
import { type Limiter, settle, type Value } from '../../values/value.ts';
import { limitsIn } from '../limiter-options.ts';
import type { Decoration } from './decorations.ts';

type Skip = { readonly kind: 'on' } | { readonly kind: 'open' } | { readonly kind: 'off'; readonly node: TSESTree.Decorator };

/**
 * Whether decorators take all limits off a method.
 *
 * @param limiters the limits that guards keep; none where they are not seen
 * @param levels the decorations that count, those of the method before those of its class
 */
export function skippedBy(machine: Machine, row: LimiterRow, limiters: readonly Limiter[], levels: readonly (readonly Decoration[])[]): Skip {
  const { guards } = row;
  const skips = levels.map((level) => level.filter(({ of }) => of.module !== null && row.packages.includes(of.module) && guards?.skips.includes(of.path.join('.')) === true));
  const all = skips.flat();
  if (!guards?.limits || all.length === 0) return { kind: 'on' };
  const { unnamed } = guards.limits;
  const names = limiters.length === 0 ? [unnamed] : namesOf(machine, row, limiters);
  const states = (names ?? [unnamed]).map((name) => {
    for (const level of skips) {
      for (const decoration of level) {
        const state = stateIn(decoration, name, unnamed);
        if (state !== undefined) return { state, node: decoration.node };
      }
    }
    return { state: false, node: null };
  });
  if (states.some(({ state }) => state === null)) return { kind: 'open' };
  const last = states.findLast(({ state }) => state === true);
  if (!last?.node || states.some(({ state }) => state === false)) return { kind: names === null ? 'open' : 'on' };
  return names === null ? { kind: 'open' } : { kind: 'off', node: last.node };
}

/** What a decorator says of one limit: true takes it off, false puts it back, null is not known, undefined is nothing. */
function stateIn({ args: [argument] }: Decoration, name: string, unnamed: string): boolean | null | undefined {
  const given = argument && settle(argument);
  if (given === undefined) return name === unnamed ? true : undefined;
  if (given.kind === 'constant') return name === unnamed ? truth(given) : undefined;
  if (given.kind !== 'record') return null;
  const field = given.fields.get(name);
  return field ? truth(field) : given.open ? null : undefined;
}

function truth(given: Value): boolean | null {
  const value = settle(given);
  return value.kind === 'constant' ? Boolean(value.value) : null;
}

/** The names of all limits; null where they cannot be told. */
function namesOf(machine: Machine, row: LimiterRow, limiters: readonly Limiter[]): readonly string[] | null {
  const names = limiters.map(({ options }) => {
    const limits = limitsIn(row, options);
    return limits?.map((limit) => {
      if (limit.kind !== 'record') return null;
      const named = limit.fields.get(row.guards?.limits?.name ?? '');
      const name = named && settle(named);
      return name === undefined ? (limit.open ? null : row.guards?.limits?.unnamed ?? '') : name.kind === 'constant' ? String(name.value) : null;
    });
  });
  const all = names.flatMap((each) => each ?? [null]);
  const known = all.filter((name) => name !== null);
  return known.length === all.length ? known : null;
}
