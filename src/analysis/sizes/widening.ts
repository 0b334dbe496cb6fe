import type { TSESTree } from '@typescript-eslint/utils';
import { anyOf } from '../values/alternatives.ts';
import { cellFor } from '../values/bindings.ts';
import type { LoopContext } from '../values/contexts.ts';
import { type Snapshot, State } from '../values/frame.ts';
import { joinStates } from '../values/joins.ts';
import type { Machine } from '../values/machine.ts';
import { type Instance, number, optionsOf, text, type Value } from '../values/value.ts';
import { measure } from './measure.ts';
import { toQuantity } from './numbers.ts';
import { exactly, type Quantity } from './quantity.ts';

/*
 * Whether each round of a loop adds to what the one before has left, or puts something in its place: `all += line` and `last = line` look the same after
 * one round. So the body runs once more, with variables that are already larger than anything that it could add.
 */

const WIDE = 2 ** 50;

/** Of such a size, as far as can be told: conditions on it stay open. */
const ANY_SIZE: Quantity = { ...exactly(WIDE), min: 0, max: Number.POSITIVE_INFINITY };

/** How large a value is in the way in which loops make it larger; null for any other. */
function sizeOf(value: Value | undefined): number | null {
  if (!value) return null;
  const options = optionsOf(value);
  if (options.every((option) => option.kind === 'list')) return Math.max(...options.map((option) => option.length.reach));
  if (options.every((option) => option.kind === 'number' || (option.kind === 'constant' && typeof option.value === 'number'))) return toQuantity(value).reach;
  const isSized = options.every((option) => option.kind === 'text' || option.kind === 'bytes' || option.kind === 'stream' || (option.kind === 'constant' && typeof option.value === 'string'));
  return isSized ? measure(value, 'text').size.reach : null;
}

/** What has become larger in a round, as large as that; undefined where nothing has. */
function widened(before: Value | undefined, after: Value): Value | undefined {
  if (before?.kind === 'record' && after.kind === 'record') {
    const fields = [...after.fields].map(([name, field]) => [name, widened(before.fields.get(name), field)] as const);
    const grown = fields.flatMap(([name, field]) => (field ? [[name, field] as const] : []));
    return grown.length > 0 ? { ...after, fields: new Map([...after.fields, ...grown]) } : undefined;
  }
  const [from, to] = [sizeOf(before), sizeOf(after)];
  if (from === null || to === null || to <= from) return undefined;
  const [first] = optionsOf(after);
  switch (first?.kind) {
    case 'list':
      return { ...first, items: null, length: ANY_SIZE, maker: null };
    case 'bytes':
    case 'stream':
      return { kind: first.kind, size: ANY_SIZE, causes: [] };
    case 'number':
      return number({ ...ANY_SIZE, min: Math.min(0, toQuantity(after).min) });
    case 'constant':
      return typeof first.value === 'number' ? number({ ...ANY_SIZE, min: Math.min(0, first.value) }) : text(ANY_SIZE);
    default:
      return text(ANY_SIZE);
  }
}

/** What a round makes of what was as large as that before: of variables by their keys, and of fields. */
export interface Wide {
  readonly variables: ReadonlyMap<string, Value>;
  readonly fields: LoopContext['fields'];
}

/** Where each round does the same, and only adds. */
export const NOTHING_WIDE: Wide = { variables: new Map(), fields: new Map() };

/**
 * Runs the body of a loop once more, if a round of it makes something larger.
 *
 * @param paths what a round has written, for each way through it
 * @param loop the round
 */
export function widen(machine: Machine, base: State, paths: readonly Snapshot[], loop: LoopContext, body: (loop: LoopContext) => void): Wide {
  const { extent, fields } = loop;
  if (!machine.request) return NOTHING_WIDE;
  const variables = widenedVariables(base, paths, grownBy(machine, loop));
  const written = [...fields].flatMap(([instance, names]) => [...names].map(([name, before]) => ({ instance, name, before, after: instance.fields.get(name) })));
  const large = written.flatMap((each) => (each.after ? [{ ...each, wide: widened(each.before, each.after) }] : [])).filter(({ wide }) => wide !== undefined);
  if (variables.size === 0 && large.length === 0) return NOTHING_WIDE;
  const trial = new State(base);
  for (const [key, value] of variables) trial.set(key, value);
  for (const { instance, name, wide } of large) if (wide) instance.fields.set(name, wide);
  machine.tryOut(() => {
    machine.state = trial;
    machine.inLoop(null, (again) => {
      const fork = new State(trial);
      machine.state = fork;
      body(again);
      joinStates(trial, [fork.reachable ? fork.since(trial) : null, ...again.continues, ...again.breaks]);
      for (const [instance, names] of again.fields) for (const name of names.keys()) if (!fields.get(instance)?.has(name)) restore(instance, name, names.get(name));
    }, null, extent);
  });
  const result: Wide = { variables: new Map([...variables].map(([key, value]) => [key, trial.get(key) ?? value])), fields: new Map() };
  for (const { instance, name, after } of written) {
    const value = instance.fields.get(name);
    if (value) result.fields.set(instance, (result.fields.get(instance) ?? new Map<string, Value>()).set(name, value));
    restore(instance, name, after);
  }
  return result;
}

function restore({ fields }: Instance, name: string, value: Value | undefined): void {
  if (value) fields.set(name, value);
  else fields.delete(name);
}

/** What a loop goes on for until it is large enough: it is added to, and no condition on it cuts it. */
function grownBy(machine: Machine, { trips }: LoopContext): string | undefined {
  let root: TSESTree.Node | undefined = trips?.grows ? trips.variable : undefined;
  while (root?.type === 'MemberExpression') root = root.object;
  return root?.type === 'Identifier' ? cellFor(machine, root)?.cell.key : undefined;
}

function widenedVariables(base: State, paths: readonly Snapshot[], except: string | undefined): ReadonlyMap<string, Value> {
  const variables = new Map<string, Value>();
  for (const { writes } of paths) {
    for (const [key, value] of writes) {
      const large = key.includes('#') || key === except || variables.has(key) ? undefined : widened(base.get(key), value);
      if (large) variables.set(key, large);
    }
  }
  return variables;
}

/** What a variable is after the rounds of a loop none of which adds to it; undefined where they do. */
export function replacedIn(first: Value, second: Value, wide: Value): Value | undefined {
  const size = sizeOf(wide);
  if (size === null || size > WIDE) return undefined;
  return size < WIDE ? anyOf([first, second, wide]) : anyOf([first, second]);
}
