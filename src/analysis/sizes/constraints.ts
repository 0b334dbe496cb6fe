import { anyOf, type InputValue, number, type RecordValue, settle, type Value } from '../values/value.ts';
import { type Quantity, requested, UNDECIDED } from './quantity.ts';

/** What a check in front of the handler lets through, of a value that the request carries. */
export type Constraint =
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly integer: boolean }
  /** At most so many UTF-16 units. */
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'list'; readonly most: number; readonly element: Constraint }
  /** `rest`: what other fields may be. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Constraint>; readonly rest: Constraint }
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  /** It says nothing of the value. */
  | { readonly kind: 'any' }
  /** It is not read here: nobody can say what it lets through. */
  | { readonly kind: 'unknown' };

export const ANY: Constraint = { kind: 'any' };
export const UNREAD: Constraint = { kind: 'unknown' };

/** UTF-8 bytes that a UTF-16 unit can take. */
const BYTES_PER_UNIT = 3;

/** A value of the request, behind a check. */
export function constrain(input: InputValue, constraint: Constraint): Value {
  switch (constraint.kind) {
    case 'number':
      return number(quantityOf(input, constraint));
    case 'text':
      return { ...input, shape: 'string', limit: Math.min(input.limit, constraint.most * BYTES_PER_UNIT) };
    case 'values':
      return anyOf(constraint.values);
    case 'list':
    case 'record':
      return { ...input, checked: constraint };
    case 'any':
      return input;
    case 'unknown':
      return { ...input, bound: UNDECIDED };
  }
}

function quantityOf({ trail }: InputValue, { min, max, integer }: Extract<Constraint, { kind: 'number' }>): Quantity {
  return { ...requested(trail), min, max, reach: max, nan: false, integer };
}

/** What a check says of a field, or of an element, of the value that it checks. */
export function constraintAt(constraint: Constraint, name: string): Constraint {
  switch (constraint.kind) {
    case 'record':
      return constraint.fields.get(name) ?? constraint.rest;
    case 'list':
      return /^\d+$/.test(name) ? constraint.element : ANY;
    default:
      return ANY;
  }
}

/**
 * What a JSON schema lets through. Source: https://json-schema.org/draft-07/json-schema-validation
 *
 * @returns unread for anything but an object literal, and for references and combinations
 */
export function fromJsonSchema(schema: Value, depth = 0): Constraint {
  const record = settle(schema);
  if (record.kind !== 'record' || depth > 8) return UNREAD;
  if (['$ref', 'anyOf', 'oneOf', 'allOf', 'not', 'if'].some((name) => record.fields.has(name))) return UNREAD;
  const values = listed(record);
  if (values) return { kind: 'values', values };
  const type = fieldOf(record, 'type');
  const name = type?.kind === 'constant' ? type.value : undefined;
  switch (name) {
    case 'integer':
    case 'number':
      if (['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].some((key) => isOpen(record, key))) return UNREAD;
      return { kind: 'number', min: lower(record), max: upper(record, name === 'integer'), integer: name === 'integer' };
    case 'string':
      return { kind: 'text', most: limit(record, 'maxLength') };
    case 'array':
      return { kind: 'list', most: limit(record, 'maxItems'), element: record.fields.has('items') ? fromJsonSchema(record.fields.get('items') ?? schema, depth + 1) : ANY };
    default:
      return name === 'object' || record.fields.has('properties') ? ofProperties(record, depth) : record.open ? UNREAD : ANY;
  }
}

function ofProperties(record: RecordValue, depth: number): Constraint {
  const properties = fieldOf(record, 'properties');
  if (properties?.kind !== 'record') return properties || record.open ? UNREAD : ANY;
  const fields = new Map([...properties.fields].map(([key, value]) => [key, fromJsonSchema(value, depth + 1)]));
  return { kind: 'record', fields, rest: properties.open ? UNREAD : ANY };
}

function listed(record: RecordValue): readonly Value[] | null {
  const only = fieldOf(record, 'const');
  if (only) return [only];
  const values = fieldOf(record, 'enum');
  return values?.kind === 'list' && values.items ? values.items.map(settle) : null;
}

/** The field of a record, looked up where it stands in another file. */
function fieldOf(record: RecordValue, name: string): Value | undefined {
  const value = record.fields.get(name);
  return value && settle(value);
}

/** A number that is written out; one that is not, or a record that is not seen as a whole, decides nothing. */
function limit(record: RecordValue, name: string): number {
  const value = fieldOf(record, name);
  return value?.kind === 'constant' && typeof value.value === 'number' ? value.value : Number.POSITIVE_INFINITY;
}

/** Whether a bound is there, and not written out. */
function isOpen(record: RecordValue, name: string): boolean {
  const value = fieldOf(record, name);
  return value ? value.kind !== 'constant' : record.open;
}

function lower(record: RecordValue): number {
  const least = [fieldOf(record, 'minimum'), fieldOf(record, 'exclusiveMinimum')].flatMap((value) => (value?.kind === 'constant' && typeof value.value === 'number' ? [value.value] : []));
  return Math.max(Number.NEGATIVE_INFINITY, ...least);
}

function upper(record: RecordValue, integer: boolean): number {
  const exclusive = limit(record, 'exclusiveMaximum');
  return Math.min(limit(record, 'maximum'), integer ? exclusive - 1 : exclusive);
}
