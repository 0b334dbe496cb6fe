import type { Merging } from '../../knowledge/schema.ts';
import { anyOf, listOf, overwritten } from './alternatives.ts';
import { type InputValue, NOT_FOLLOWED, optionsOf, type RecordValue, settle, truthiness, UNDEFINED, type Value } from './value.ts';

type Read = (from: InputValue, name: string) => Value;

const MAX_DEPTH = 6;

const EMPTY: RecordValue = { kind: 'record', fields: new Map(), open: false };

/**
 * The record that a function makes of several: `merge(defaults, options)`.
 *
 * @param read gives a member of request data
 */
export function merged(values: readonly Value[], how: Merging, read: Read): Value {
  const given = values.slice(0, how.of);
  // The one whose fields count comes last.
  const ordered = how.merges === 'earlier' ? given.toReversed() : given;
  return ordered.reduce<RecordValue>((record, value) => mergedWith(record, settle(value), how, read), EMPTY);
}

function mergedWith(record: RecordValue, value: Value, how: Merging, read: Read): RecordValue {
  switch (value.kind) {
    case 'record':
      return recordOver(record, value, how, 0);
    case 'either': {
      const joined = anyOf(optionsOf(value).map((option) => mergedWith(record, settle(option), how, read)));
      return joined.kind === 'record' ? joined : overwritten(record);
    }
    case 'input':
      return { ...record, fields: new Map([...record.fields].map(([name, field]) => [name, anyOf([field, read(value, name)])])), open: true, rest: value };
    default:
      return truthiness(value) === false || (value.kind === 'constant' && typeof value.value !== 'object') ? record : overwritten(record);
  }
}

function recordOver(below: RecordValue, above: RecordValue, how: Merging, depth: number): RecordValue {
  if (depth > MAX_DEPTH) return overwritten(below);
  const base = above.open ? overwritten(below) : below;
  const fields = new Map(base.fields);
  for (const [name, value] of above.fields) fields.set(name, fieldOver(base, name, value, how, depth));
  const rest = above.rest ?? base.rest;
  return { kind: 'record', fields, open: base.open || above.open, ...(rest && { rest }) };
}

function fieldOver(below: RecordValue, name: string, above: Value, how: Merging, depth: number): Value {
  const under = below.fields.get(name) ?? (below.open ? NOT_FOLLOWED : UNDEFINED);
  if (under === UNDEFINED) return above;
  const value = settle(above);
  if (how.deep && value.kind === 'record') return under.kind === 'record' ? recordOver(under, value, how, depth + 1) : anyOf([under, value]);
  if (how.deep && value.kind === 'list' && under.kind === 'list') return listOver(under.items, value.items, how);
  // What is absent may leave the other as it is.
  return optionsOf(value).some((option) => option.kind === 'constant' && option.value == null) ? anyOf([under, above]) : above;
}

function listOver(under: readonly Value[] | null, above: readonly Value[] | null, { joins, merges }: Merging): Value {
  if (under?.length === 0 && above) return listOf(above);
  if (above?.length === 0 && under) return listOf(under);
  if (!joins || !under || !above) return NOT_FOLLOWED;
  return listOf(merges === 'earlier' ? [...above, ...under] : [...under, ...above]);
}
