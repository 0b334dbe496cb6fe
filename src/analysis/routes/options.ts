import type { TSESTree } from '@typescript-eslint/utils';
import type { RouteOptions } from '../../knowledge/schema.ts';
import { type Constraint, fromJsonSchema, UNREAD } from '../sizes/constraints.ts';
import type { Argument } from '../values/model.ts';
import { unwrap } from '../values/syntax.ts';
import { NOT_FOLLOWED, type RecordValue, settle, type Value } from '../values/value.ts';
import { flatten, type Item } from './registry.ts';

/** What the options of a route say. */
export interface Described {
  readonly items: readonly Item[];
  /** The options themselves, for what plugins read in them; null for a route without any. */
  readonly options: RecordValue | null;
  /** What is checked before the handler runs, by the member of the request that holds it. */
  readonly checked: ReadonlyMap<string, Constraint>;
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

/** The hooks and handlers that the arguments of a route bring, in the order in which they run; an object among them may hold either. */
export function describe(args: readonly Argument[], how: RouteOptions): Described {
  const items: Item[] = [];
  let options: RecordValue | null = null;
  for (const [index, argument] of args.entries()) {
    const value = settle(argument.value);
    if (value.kind === 'record') {
      options = value;
      items.push(...itemsIn(value, how, argument.node));
    } else {
      // What stands in front of the handler are options that are not seen.
      flatten({ node: argument.node, value: argument.value, ...(index < args.length - 1 && { hook: true as const }) }, items);
    }
  }
  return { items, options, checked: checkedBy(options, how) };
}

/** The hooks and the handler that an object of options holds. */
export function itemsIn(record: RecordValue, { before, handler }: RouteOptions, node: TSESTree.Node): Item[] {
  const items: Item[] = [];
  const take = (path: string, hook: boolean): boolean => {
    const value = fieldAt(record, path);
    if (!value) return false;
    flatten({ node: nodeAt(node, path), value, ...(hook && { hook: true as const }) }, items);
    return true;
  };
  for (const path of before) take(path, true);
  // Hooks that are spread into it are not seen.
  if (record.open) items.push({ node, value: NOT_FOLLOWED, hook: true });
  handler.some((path) => take(path, false));
  return items;
}

/** What the schemas in a route's options let through, by the member of the request that they check. */
export function checkedBy(record: RecordValue | null, { schemas = {} }: RouteOptions): ReadonlyMap<string, Constraint> {
  const checked = new Map<string, Constraint>();
  for (const [member, paths] of Object.entries(schemas)) {
    const schema = record && paths.map((path) => fieldAt(record, path)).find((each) => each !== undefined);
    if (schema) checked.set(member, fromJsonSchema(schema));
    else if (record?.open) checked.set(member, UNREAD);
  }
  return checked;
}

/** The expression that an object literal gives a property; the object itself where it is not written out. */
function nodeAt(node: TSESTree.Node, path: string): TSESTree.Node {
  let current = unwrap(node);
  for (const name of path.split('.')) {
    if (current.type !== 'ObjectExpression') return current;
    const property = current.properties.find(
      (each): each is TSESTree.Property => each.type === 'Property' && !each.computed && (each.key.type === 'Identifier' ? each.key.name : (each.key as TSESTree.Literal).value) === name,
    );
    if (!property) return current;
    current = unwrap(property.value);
  }
  return current;
}
