import { constant, optionsOf, type RecordValue, settle, type Value } from '../values/value.ts';
import { ANY, anyNumber, type Constraint, UNREAD } from './constraints.ts';
import { eitherOf } from './joined.ts';
import { boundsLength } from './patterns.ts';

const MAX_DEPTH = 8;

/**
 * What a JSON schema lets through. Source: https://json-schema.org/draft-07/json-schema-validation
 *
 * @param read reads a schema that stands in it and is no object literal
 * @returns unread for anything but an object literal, and for references and combinations
 */
export function fromJsonSchema(schema: Value, read: (schema: Value) => Constraint, depth = 0): Constraint {
  const record = settle(schema);
  if (record.kind !== 'record') return read(record);
  if (depth > MAX_DEPTH) return UNREAD;
  const inner = (each: Value): Constraint => fromJsonSchema(each, read, depth + 1);
  if (COMBINING.some((name) => record.fields.has(name))) return combined(record, inner);
  const values = listed(record);
  if (values) return { kind: 'values', values };
  const types = typesOf(record);
  return types === null ? UNREAD : eitherOf(types.map((name) => ofType(record, name, inner, depth)));
}

const COMBINING = ['$ref', 'anyOf', 'oneOf', 'allOf', 'not', 'if'];
const CHOICES = ['anyOf', 'oneOf'];
/** What says nothing of the value. Source: https://json-schema.org/draft-07/json-schema-validation#rfc.section.10, and what OpenAPI adds */
const ANNOTATIONS: ReadonlySet<string> = new Set(['$id', '$comment', 'title', 'description', 'default', 'example', 'examples', 'deprecated', 'readOnly', 'nullable', 'discriminator']);

/** What one of several schemas lets through; unread beside anything else that is said. */
function combined(record: RecordValue, inner: (schema: Value) => Constraint): Constraint {
  const [name, ...others] = [...record.fields.keys()].filter((key) => !ANNOTATIONS.has(key));
  const choices = name !== undefined && CHOICES.includes(name) ? fieldOf(record, name) : undefined;
  return others.length === 0 && !record.open && choices?.kind === 'list' && choices.items ? eitherOf(choices.items.map(inner)) : UNREAD;
}

function ofType(record: RecordValue, name: unknown, inner: (schema: Value) => Constraint, depth: number): Constraint {
  switch (name) {
    case 'null':
      return { kind: 'values', values: [constant(null)] };
    case 'boolean':
      return { kind: 'values', values: [constant(true), constant(false)] };
    case 'integer':
    case 'number':
      if (['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].some((key) => isOpen(record, key))) return UNREAD;
      return { ...anyNumber('converted', name === 'integer'), min: lower(record), max: upper(record, name === 'integer') };
    case 'string':
      return isShapedText(record) ? UNREAD : { kind: 'text', most: limit(record, 'maxLength') };
    case 'array':
      return { kind: 'list', most: limit(record, 'maxItems'), element: elementOf(record, inner) };
    default:
      if (name === 'object' || record.fields.has('properties')) return ofProperties(record, inner);
      if (depth === 0 && isBare(record)) return ofFields(record, inner);
      return record.open ? UNREAD : ANY;
  }
}

/** The types, or the one that is none where none is said; null where they are not written out. */
function typesOf(record: RecordValue): readonly unknown[] | null {
  const type = fieldOf(record, 'type');
  if (type?.kind !== 'list') return [type?.kind === 'constant' ? type.value : undefined];
  const types = (type.items ?? []).map(settle);
  return types.length > 0 && types.every((each) => each.kind === 'constant') ? types.map(({ value }) => value) : null;
}

function elementOf(record: RecordValue, inner: (schema: Value) => Constraint): Constraint {
  const items = record.fields.get('items');
  return items ? inner(items) : ANY;
}

function ofProperties(record: RecordValue, inner: (schema: Value) => Constraint): Constraint {
  const properties = fieldOf(record, 'properties');
  if (properties?.kind !== 'record') return properties || record.open ? UNREAD : ANY;
  return ofFields(properties, inner);
}

function ofFields(properties: RecordValue, inner: (schema: Value) => Constraint): Constraint {
  const fields = new Map([...properties.fields].map(([key, value]) => [key, inner(value)]));
  return { kind: 'record', fields, rest: properties.open ? UNREAD : ANY };
}

/** The properties themselves in place of the schema, as Fastify took them up to version 4. */
function isBare(record: RecordValue): boolean {
  return record.fields.size > 0 && [...record.fields.values()].every((value) => settle(value).kind === 'record');
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

/** Whether text is held to a form that may bound the number that it stands for. */
function isShapedText(record: RecordValue): boolean {
  if (record.fields.has('format')) return true;
  const pattern = fieldOf(record, 'pattern');
  return pattern !== undefined && optionsOf(pattern).some((option) => option.kind !== 'constant' || boundsLength(String(option.value)));
}

function lower(record: RecordValue): number {
  const least = [fieldOf(record, 'minimum'), fieldOf(record, 'exclusiveMinimum')].flatMap((value) => (value?.kind === 'constant' && typeof value.value === 'number' ? [value.value] : []));
  return Math.max(Number.NEGATIVE_INFINITY, ...least);
}

function upper(record: RecordValue, integer: boolean): number {
  const exclusive = limit(record, 'exclusiveMaximum');
  return Math.min(limit(record, 'maximum'), integer ? exclusive - 1 : exclusive);
}
