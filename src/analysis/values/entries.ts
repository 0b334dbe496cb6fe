import { exactly, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { listOf } from './alternatives.ts';
import { namespaceOf } from './exports.ts';
import { contentsOf, spelledAsList } from './lists.ts';
import type { Machine } from './machine.ts';
import { isSymbol } from './syntax.ts';
import { constant, isText, type ListValue, NOT_FOLLOWED, optionsOf, type RecordValue, settle, type Value } from './value.ts';

/** The names of what an object or a file's exports hold, as `for (… in …)` gives them, where they are known. */
export function namesOf(machine: Machine, value: Value): Value {
  const held = settle(value);
  const names = entriesOf(namespaceOf(machine, held) ?? held, 'Object.keys');
  return names.kind === 'list' ? names : NOT_FOLLOWED;
}

/** The names, values or pairs of an object. */
export function entriesOf(value: Value | undefined, name: string): Value {
  // A list, which has a length: of names, values or pairs.
  if (value?.kind === 'input') return value.shape === 'strings' ? { ...value, shape: 'string' } : value;
  if (value?.kind !== 'record') return NOT_FOLLOWED;
  const named = [...value.fields].filter(([key]) => !isSymbol(key));
  const items = named.map(([key, each]) => (name === 'Object.keys' ? constant(key) : name === 'Object.values' ? each : listOf([constant(key), each])));
  if (value.open) return { ...listOf(items), length: UNDECIDED_COUNT, items: null };
  const certain = named.filter(([, field]) => !isSometimes(field)).length;
  return certain === items.length ? listOf(items) : { ...listOf(items), length: { ...exactly(items.length), min: certain }, items: null };
}

/** Whether a field is there on some of the ways that have met only. */
function isSometimes(field: Value): boolean {
  return field.kind === 'either' && field.options.some((option) => option.kind === 'constant' && option.value === undefined);
}

/** The object that pairs make. */
export function fromEntries(value: Value | undefined): Value {
  if (value?.kind === 'input') return value.shape === 'string' ? { ...value, shape: 'strings' } : value;
  const picked = value?.kind === 'list' ? pickedBy(value) : undefined;
  if (picked) return picked;
  // As JSON an object of n entries is as large as the list of its pairs, less two brackets for each.
  return value?.kind === 'list' ? spelledAsList(value) : NOT_FOLLOWED;
}

/** Fields of the request by names that are written out, or some of those: `keys.map((key) => [key, query[key]])`. */
function pickedBy(list: ListValue): RecordValue | undefined {
  const pairs = contentsOf(list).flatMap(optionsOf).map((pair) => (pair.kind === 'list' && pair.items?.length === 2 ? pair.items : []));
  const fields = pairs.flatMap(([name, value]) => (name && value ? optionsOf(name).map((each) => [each, value] as const) : []));
  const named = fields.flatMap(([name, value]) => (isText(name) && value.kind === 'input' && (value.bound === null || fields.length === pairs.length) ? [[name.value, value] as const] : []));
  return list.maker || named.length === 0 || named.length < fields.length || fields.length < pairs.length ? undefined : { kind: 'record', fields: new Map(named), open: false };
}
