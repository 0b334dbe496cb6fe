import type { TSESTree } from '@typescript-eslint/utils';
import { constrain } from '../sizes/constraints.ts';
import { exactly, type Quantity, UNDECIDED } from '../sizes/quantity.ts';
import { bytesAlone, lengthOf } from '../sizes/text-units.ts';
import { anyOf, eitherWay, listOf } from './alternatives.ts';
import type { Machine } from './machine.ts';
import { mayEqual } from './narrowing.ts';
import { staticName, unwrap } from './syntax.ts';
import { constant, type InputValue, lengthOfInput, type ListValue, NOT_FOLLOWED, optionsOf, settle, text, UNDEFINED, type Value } from './value.ts';

/** What a list has, each by itself; or what it may have, where the list is not known one by one. */
export function contentsOf({ items, element }: Pick<ListValue, 'items' | 'element'>): readonly Value[] {
  return items ?? (element ? optionsOf(element) : []);
}

/** What iterating over a value gives. */
export function asList(value: Value): Extract<Value, { kind: 'list' }> {
  switch (value.kind) {
    case 'list':
      return spelledAsList(value);
    case 'external': {
      const known = settle(value);
      return known.kind === 'external' ? undecidedList() : asList(known);
    }
    case 'input':
      return { kind: 'list', length: toLength(value), element: elementOf(value), items: null, maker: null };
    case 'map':
      return value.of.kind === 'input' ? asList(value.of) : listOf([...value.of.fields].map(([name, field]) => listOf([constant(name), field])));
    case 'stream':
      // All that it gives, at once: the pieces add up to the same.
      return onesOf(value) ?? { ...listOf([text(value.size, value.causes)]), items: null };
    case 'text':
    case 'bytes':
      return { kind: 'list', length: value.kind === 'text' ? lengthOf(value.size) : bytesAlone(value.size), element: value.kind === 'text' ? text(exactly(1)) : NOT_FOLLOWED, items: null, maker: value.causes.at(-1)?.maker ?? null };
    case 'thing':
      return { kind: 'list', length: { ...UNDECIDED, min: 0, nan: false }, element: requestBody(value), items: null, maker: null };
    case 'either': {
      const lists = value.options.filter((option) => option.kind === 'list' || option.kind === 'input').map(asList);
      return lists[0] ? { ...lists[0], items: null } : undecidedList();
    }
    case 'constant':
      return typeof value.value === 'string' ? listOf(Array.from(value.value.slice(0, 1000), constant)) : undecidedList();
    default:
      return undecidedList();
  }
}

/** What a set or map gives one by one: a list like any other. */
export function spelledAsList(list: ListValue): ListValue {
  if (!list.distinct) return list;
  const { distinct: _distinct, ...rest } = list;
  return rest;
}

/** `for await (const chunk of request)`. */
function requestBody({ row, framework, node }: Extract<Value, { kind: 'thing' }>): Value {
  if (row.role !== 'request') return NOT_FOLLOWED;
  return { kind: 'input', shape: 'bytes', limit: framework.bodyLimit ?? Number.POSITIVE_INFINITY, trail: [{ text: 'the request body', node }], bound: null };
}

/** What a generator gives one by one where a single loop in it does. */
function onesOf({ size, causes: [only, ...others] }: Extract<Value, { kind: 'stream' }>): ListValue | undefined {
  if (only?.maker.row !== 'loop' || others.length > 0 || only.total.reach !== size.reach || only.maker.site.doubles) return undefined;
  const { maker, unit } = only;
  return { kind: 'list', length: { ...maker.count, min: 0, nan: false }, element: text(unit), items: null, maker };
}

function toLength(value: InputValue): Quantity {
  const { limit, checked } = value;
  const most = checked?.kind === 'list' ? Math.min(limit, checked.most) : limit;
  return lengthOfInput({ ...value, limit: most });
}

function elementOf(value: InputValue): Value {
  const { checked, given: _given, ...rest } = value;
  return checked?.kind === 'list' ? constrain(rest, checked.element) : value;
}

function undecidedList(): Extract<Value, { kind: 'list' }> {
  return { kind: 'list', length: { ...UNDECIDED, min: 0, nan: false }, element: NOT_FOLLOWED, items: null, maker: null };
}

/** What is asked of a list without changing it, or giving it away. */
const ASKING = new Set(['includes', 'some', 'every', 'find', 'findIndex', 'indexOf', 'filter', 'map', 'flatMap', 'join', 'length', 'at', 'slice']);

/** `['/a', '/b'].includes(path)`, or with a constant that holds the list and is only asked: nothing else can have changed it. */
export function isWrittenOut(machine: Machine, node: TSESTree.Node): boolean {
  const callee = node.type === 'CallExpression' ? unwrap(node.callee) : null;
  const list = callee?.type === 'MemberExpression' ? unwrap(callee.object) : null;
  if (list?.type !== 'Identifier') return list?.type === 'ArrayExpression';
  const { defs: [definition], references = [] } = machine.referenceOf(list)?.resolved ?? { defs: [] };
  const declared = definition?.node.type === 'VariableDeclarator' ? definition.node : null;
  if (!declared?.init || unwrap(declared.init).type !== 'ArrayExpression' || declared.parent.kind !== 'const' || declared.parent.parent.type === 'ExportNamedDeclaration') return false;
  return references.every(({ identifier: { parent }, init: isFirst }) => isFirst === true || (parent.type === 'MemberExpression' && ASKING.has(staticName(parent) ?? '')));
}

/** Whether a list of constants has a value, as far as that can be told: true, false or either. */
export function includes({ items }: ListValue, value: Value = UNDEFINED): Value {
  const constants = items?.flatMap((item) => (item.kind === 'constant' ? [item.value] : []));
  if (!constants || constants.length !== items?.length) return eitherWay();
  return anyOf(
    optionsOf(value).map((option) => {
      if (option.kind === 'constant') return constant(constants.some((each) => Object.is(each, option.value)));
      const isNone = option.kind === 'number' && !constants.some((each) => typeof each === 'number' && (Number.isNaN(each) || mayEqual(option, each)));
      return isNone ? constant(false) : eitherWay();
    }),
  );
}
