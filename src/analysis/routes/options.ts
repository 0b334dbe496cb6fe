import type { TSESTree } from '@typescript-eslint/utils';
import type { RouteOptions } from '../../knowledge/schema.ts';
import type { Checks } from '../sizes/checks.ts';
import { type Constraint, UNREAD } from '../sizes/constraints.ts';
import { readSchema } from '../sizes/schemas.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { Argument } from '../values/model.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { isAmong, NOT_FOLLOWED, optionsOf, type RecordValue, settle, type Value } from '../values/value.ts';
import { flatten, type Item, lateHook } from './registry.ts';

/** What the options of a route say. */
export interface Described {
  readonly items: readonly Item[];
  /** The options themselves, for what plugins read in them; null for a route without any. */
  readonly options: RecordValue | null;
  /** What is checked before the handler runs, by the member of the request that holds it. */
  readonly checked: Checks;
}

/** The field at a path of names with dots between them; undefined where there is none. */
export function fieldAt(record: RecordValue, path: string): Value | undefined {
  let current: Value = record;
  for (const name of path.split('.')) {
    const holder: Value = settle(current);
    if (holder.kind !== 'record') return undefined;
    const field = holder.fields.get(name);
    if (!field) return undefined;
    current = field;
  }
  return settle(current);
}

/** What may stand at a path of names: undefined for nothing, null where the object is not seen that would hold it. */
export type Choice = Value | undefined | null;

/** All that may stand at such a path, where the program has one of several objects there. */
export function choicesAt(record: RecordValue, path: string): readonly Choice[] {
  let choices: readonly Choice[] = [record];
  for (const name of path.split('.')) {
    choices = choices.flatMap((holder): readonly Choice[] => {
      if (holder?.kind !== 'record') return [holder === undefined || holder?.kind === 'constant' ? undefined : null];
      const field = holder.fields.get(name);
      return field ? optionsOf(settle(field)).map((option) => (isAmong(option, [undefined]) ? undefined : settle(option))) : [undefined];
    });
  }
  return choices;
}

/** The hooks and handlers that the arguments of a route bring, in the order in which they run; an object among them may hold either. */
export function describe(machine: Machine, args: readonly Argument[], how: RouteOptions): Described {
  const hooks: Item[] = [];
  const handlers: Item[] = [];
  let options: RecordValue | null = null;
  for (const [index, argument] of args.entries()) {
    const value = settledOrMade(machine, argument.value);
    const { node } = argument;
    if (value.kind === 'record') {
      options = value;
      for (const item of itemsIn(value, how, node)) (item.hook ? hooks : handlers).push(item);
    } else if (index === (how.behind ? 0 : args.length - 1)) {
      flatten({ node, value: argument.value }, handlers);
    } else {
      // Options that are not seen.
      flatten({ node, value: argument.value, hook: true }, hooks);
    }
  }
  const items = [...hooks, ...handlers];
  return { items, options, checked: checkedBy(machine, options, how) };
}

/** The hooks and the handler that an object of options holds. */
export function itemsIn(record: RecordValue, { before, late = {}, handler, hookField }: RouteOptions, node: TSESTree.Node): Item[] {
  const items: Item[] = [];
  for (const path of before) {
    const value = fieldAt(record, path);
    for (const item of value ? flatten({ node: nodeAt(node, path), value, hook: true }) : []) items.push(inField(item, hookField));
  }
  for (const [path, shape] of Object.entries(late)) {
    const value = fieldAt(record, path);
    if (value) flatten({ node: nodeAt(node, path), value, hook: lateHook(shape) }, items);
  }
  // Hooks that are spread into it are not seen.
  if (record.open) items.push({ node, value: NOT_FOLLOWED, hook: true });
  const path = handler.find((each) => fieldAt(record, each) !== undefined);
  const value = path === undefined ? undefined : fieldAt(record, path);
  if (path !== undefined && value) flatten({ node: nodeAt(node, path), value }, items);
  return items;
}

/** The function that a hook is, or that it holds in a field. */
export function inField(item: Item, field: string | undefined): Item {
  const value = settle(item.value);
  const inner = field !== undefined && value.kind === 'record' ? value.fields.get(field) : undefined;
  return inner ? { ...item, value: inner } : item;
}

/** What the schemas in a route's options let through, by the member of the request that they check. */
export function checkedBy(machine: Machine, record: RecordValue | null, { schemas = {}, plain, lenient }: RouteOptions): Checks {
  const checked = new Map<string, Constraint>();
  if (record && lenient?.fields.some((field) => isAmong(fieldAt(record, field) ?? NOT_FOLLOWED, lenient.is))) return checked;
  for (const [member, paths] of Object.entries(schemas)) {
    const schema = record && paths.map((path) => fieldAt(record, path)).find((each) => each !== undefined);
    if (schema) checked.set(member, readSchema(machine, schema, plain));
    else if (record?.open) checked.set(member, UNREAD);
  }
  return checked;
}

/** The expression that an object literal gives a property; the object itself where it is not written out. */
export function nodeAt(node: TSESTree.Node, path: string): TSESTree.Node {
  let current = unwrap(node);
  for (const name of path.split('.')) {
    if (current.type !== 'ObjectExpression') return current;
    const property = propertyNamed(current, name);
    if (!property) return current;
    current = unwrap(property.value);
  }
  return current;
}

/** The property that an object literal writes out under a name. */
export function propertyNamed({ properties }: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return properties.find((each): each is TSESTree.Property => each.type === 'Property' && staticName(each) === name);
}
