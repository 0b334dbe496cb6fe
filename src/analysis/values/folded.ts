import type { TSESTree } from '@typescript-eslint/utils';
import { ANY, type Constraint } from '../sizes/constraints.ts';
import { anyOf } from './alternatives.ts';
import { cellFor } from './bindings.ts';
import { keyOf } from './found.ts';
import type { Machine } from './machine.ts';
import { areOfOne, noteLeft } from './narrowed.ts';
import { staticName, unwrap } from './syntax.ts';
import { type InputValue, optionsOf, type Value } from './value.ts';

/*
 * What conditions find out about a member, a path holds under a key that begins with the variable in which the whole is. Handed on as a whole
 * (returned, given to a function, spread, put into another variable), that takes what is known of its members along:
 * `if (options.size > 100) options.size = 100; return options`.
 */

/** Puts what has been found out about a member into the record, list or request data that a variable of this request, or of the setup that runs, holds. */
export function foldFound(machine: Machine, node: TSESTree.MemberExpression, found: Value): void {
  if (!optionsOf(found).every(isNumeric)) return;
  const names: string[] = [];
  let object: TSESTree.Node = node;
  while (object.type === 'MemberExpression') {
    const name = staticName(object);
    if (name === undefined) return;
    names.unshift(name);
    object = unwrap(object.object);
  }
  if (machine.recorded.get(object)?.kind === 'thing') {
    foldPart(machine, unwrap(node.object), names.at(-1) ?? '', found);
    return;
  }
  const holder = object.type === 'Identifier' ? cellFor(machine, object) : undefined;
  if (!holder || holder.frame.request !== machine.request) return;
  const { key } = holder.cell;
  const [whole, seen] = [machine.state.get(key), machine.recorded.get(object)];
  // What has been assigned since the member was looked at is another one.
  const after = whole && seen && areOfOne(whole, seen) ? withMember(machine, whole, names, found) : undefined;
  if (!whole || !after) return;
  noteLeft(after, whole);
  machine.state.set(key, after);
}

/** The same for a part of the request, which the framework's object has: `if (req.body.size > 100) return; make(req.body)`. */
function foldPart(machine: Machine, part: TSESTree.Node, name: string, found: Value): void {
  const key = part.type === 'MemberExpression' ? keyOf(machine, part) : undefined;
  const whole = key === undefined ? undefined : (machine.state.get(key) ?? machine.recorded.get(part));
  const after = whole && withMember(machine, whole, [name], found);
  if (key !== undefined && after) machine.state.set(key, after);
}

/** What is text, truth or an object, or only known to be there, needs no more than the key. */
function isNumeric(value: Value): boolean {
  return value.kind === 'number' || (value.kind === 'constant' && typeof value.value === 'number') || (value.kind === 'input' && value.bound !== null);
}

/** The same value with what is known of a member, or of a member of that; undefined where it does not hold what it has one by one. */
function withMember(machine: Machine, whole: Value, [name, ...inner]: readonly string[], found: Value): Value | undefined {
  if (name === undefined) return found;
  if (whole.kind === 'record') {
    const field = whole.fields.get(name);
    const after = field && withMember(machine, field, inner, found);
    if (!after) return undefined;
    machine.budget.copied(whole.fields.size);
    return { ...whole, fields: new Map(whole.fields).set(name, after) };
  }
  if (whole.kind === 'list' && whole.items && !whole.maker && !whole.sorted) {
    const index = Number(name);
    const item = whole.items[index];
    const after = item && withMember(machine, item, inner, found);
    return after && { ...whole, items: whole.items.with(index, after) };
  }
  if (whole.kind === 'either') return anyOf(whole.options.map((option) => withMember(machine, option, [name, ...inner], found) ?? option));
  return whole.kind === 'input' && inner.length === 0 ? withField(whole, name, found) : undefined;
}

/** Request data that is no list or text by what is known of it. */
function withField(input: InputValue, name: string, found: Value): Value | undefined {
  const { checked } = input;
  if (/^(?:\d+|length|byteLength)$/.test(name) || (checked && checked.kind !== 'record')) return undefined;
  const known: Constraint = { kind: 'made', by: () => found };
  return { ...input, checked: { kind: 'record', fields: new Map(checked?.fields).set(name, known), rest: checked?.rest ?? ANY } };
}
