import type { Description, ValidatorExport, ValidatorRow } from '../../knowledge/schema.ts';
import { anyOf } from '../values/alternatives.ts';
import { resultOfCall } from '../values/callbacks.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { constant, NOT_FOLLOWED, optionsOf, type RecordValue, type ResultOf, settle, type Value } from '../values/value.ts';
import { ANY, anyNumber, constrain, type Constraint, UNREAD } from './constraints.ts';
import { allOf, eitherOf } from './joined.ts';
import { fromJsonSchema } from './json-schema.ts';
import { fieldsOf, mapped, namesIn, narrow, type Reader, restOf, valuesIn, withKeywords } from './narrowing.ts';

/** What an object means that stands in place of a schema: a JSON schema, or the schemas of its fields. */
export type Plain = 'json-schema' | 'kept' | 'dropped' | 'refused';

/** What a value is in the terms of a validator package. */
export interface Described {
  readonly row: ValidatorRow;
  readonly module: string;
  /** How it is reached; calls are `()`. */
  readonly path: readonly string[];
  /** What it lets through, if it is a schema. */
  readonly constraint: Constraint | null;
  /** For a check of parts of the request: the names of the fields. */
  readonly part: { readonly of: readonly string[]; readonly names: readonly Value[] } | null;
  /** What it was made with. */
  readonly args: readonly Value[];
}

const MAX_DEPTH = 60;

/** How many schemas are being read, one within the other. */
let depth = 0;

/**
 * What a schema lets through, as it is written in this program: with the functions of a validator package, or as an object.
 *
 * @returns unread for whatever is not understood as a whole
 */
export function readSchema(machine: Machine, value: Value, plain: Plain = 'json-schema'): Constraint {
  if (depth > MAX_DEPTH) return UNREAD;
  depth += 1;
  try {
    const schema = settle(value);
    const read = (inner: Value): Constraint => readSchema(machine, inner, plain);
    if (schema.kind === 'record') return plain === 'json-schema' ? fromJsonSchema(schema, read) : fieldsOf(schema, restOf(plain), (inner) => readField(machine, inner, plain));
    return describedAs(machine, schema)?.constraint ?? UNREAD;
  } finally {
    depth -= 1;
  }
}

/** What passes a schema, or a function that checks in its stead: it gives what has passed, or that it has. */
export function passedBy(machine: Machine, value: Value): Constraint {
  const check = settle(value);
  if (check.kind !== 'function' && check.kind !== 'method') return readSchema(machine, check);
  return { kind: 'made', by: (given) => passed(given, machine.callAs(check, [given])) };
}

function passed(given: Value, result: Value): Value {
  const made = result.kind === 'promise' ? result.value : result;
  // What answers, throws or is not seen lets nothing through.
  const kept = optionsOf(made).filter((option) => option.kind !== 'thing' && option.kind !== 'unknown' && !(option.kind === 'constant' && (option.value === undefined || option.value === false)));
  return kept.length === 0 ? NOT_FOLLOWED : anyOf(kept.map((option) => (option.kind === 'constant' && option.value === true ? constrain(given, UNREAD) : option)));
}

/** A constant in place of a schema lets itself through, and a list any of what is in it. */
function readField(machine: Machine, value: Value, plain: Plain): Constraint {
  const field = settle(value);
  if (field.kind === 'list' && field.items) return eitherOf(field.items.map((item) => readField(machine, item, plain)));
  return field.kind === 'constant' ? { kind: 'values', values: [field] } : readSchema(machine, field, plain);
}

/** What a value is in the terms of a validator package; undefined for anything else. */
export function describedAs(machine: Machine, value: Value): Described | undefined {
  const known = settle(value);
  switch (known.kind) {
    case 'external': {
      const row = known.module === null ? undefined : machine.lexicon.validators.get(known.module);
      const ready = row && entryOf(row.exports, known.module ?? '', known.path)?.schema;
      return row && { row, module: known.module ?? '', path: known.path, constraint: ready ? describe(readerFor(machine, row), ready, []) : null, part: null, args: [] };
    }
    case 'method': {
      const field = fieldIn(machine, known);
      if (field) return field;
      const object = describedAs(machine, known.object);
      return object && { ...object, path: [...object.path, known.name] };
    }
    case 'result':
      return resultOf(machine, known);
    default:
      return undefined;
  }
}

function resultOf(machine: Machine, { call }: ResultOf): Described | undefined {
  const callee = asMethod(machine, settle(call.callee));
  const called = describedAs(machine, callee);
  if (!called) return undefined;
  const { row, module } = called;
  const path = [...called.path, '()'];
  const made = { row, module, path, part: null, args: call.args };
  const reader = readerFor(machine, row);
  const entry = entryOf(row.exports, module, called.path);
  if (entry?.describes) return { ...made, constraint: describe(reader, entry.describes, call.args), part: partOf(entry, call.args) };
  if (called.constraint === null || callee.kind !== 'method') return { ...made, constraint: null };
  // A method of a schema gives a schema.
  const narrowing = row.methods?.[callee.name];
  return { ...made, path: called.path.slice(0, -1), part: called.part, args: called.args, constraint: narrowing ? narrow(reader, called.constraint, narrowing, call.args, callee.object) : UNREAD };
}

/** A member of an export that is a schema is a method of that. */
function asMethod({ lexicon }: Machine, callee: Value): Value {
  const name = callee.kind === 'external' ? callee.path.at(-1) : undefined;
  if (callee.kind !== 'external' || callee.module === null || name === undefined) return callee;
  const path = callee.path.slice(0, -1);
  const row = lexicon.validators.get(callee.module);
  return row && entryOf(row.exports, callee.module, path)?.schema ? { kind: 'method', object: { ...callee, path }, name } : callee;
}

/** What it takes to read schemas of a package. */
export function readerFor(machine: Machine, row: ValidatorRow): Reader {
  const reader: Reader = {
    machine,
    row,
    read: (schema) => (row.plain ? readField(machine, schema, row.plain) : readSchema(machine, schema)),
    describe: (description, args) => describe(reader, description, args),
    step: (before, step) => stepOf(reader, before, step),
  };
  return reader;
}

function partOf({ describes }: ValidatorExport, [names]: readonly Value[]): Described['part'] {
  if (describes?.is !== 'part' || names === undefined) return null;
  const known = settle(names);
  return { of: describes.of, names: known.kind === 'list' ? (known.items ?? []) : [known] };
}

function describe(reader: Reader, description: Description, args: readonly Value[]): Constraint {
  const { row, read } = reader;
  const options = 'keywords' in description ? args[description.keywords] : undefined;
  switch (description.is) {
    case 'number':
      return withKeywords(reader, anyNumber(row.leaves ? 'left' : description.converts ? 'converted' : 'refused', description.integer), options);
    case 'text':
      return withKeywords(reader, { kind: 'text', most: Number.POSITIVE_INFINITY }, options);
    case 'list': {
      const element = description.element === undefined ? undefined : args[description.element];
      return withKeywords(reader, { kind: 'list', most: Number.POSITIVE_INFINITY, element: element ? read(element) : ANY }, options);
    }
    case 'record': {
      const fields = args[description.fields];
      const other = typeof description.rest === 'number' ? args[description.rest] : undefined;
      const rest = typeof description.rest === 'number' ? (other ? read(other) : UNREAD) : restOf(description.rest);
      return fields ? fieldsOf(fields, rest, read) : { kind: 'record', fields: new Map(), rest: ANY };
    }
    case 'dictionary': {
      const values = description.values === 'last' ? args.at(-1) : args[description.values];
      return { kind: 'record', fields: new Map(), rest: values ? read(values) : ANY };
    }
    case 'values':
      return valuesIn(listed(args, description.argument));
    case 'constants':
      return { kind: 'values', values: description.of.map(constant) };
    case 'either': {
      const schemas = itemsOf(listed(args, description.argument));
      return schemas.length === 0 ? ANY : eitherOf(schemas.map(read));
    }
    case 'all': {
      const [first = UNREAD, ...others] = itemsOf(listed(args, description.argument)).map(read);
      return others.reduce(allOf, first);
    }
    case 'tuple': {
      const elements = itemsOf(listed(args, description.argument)).map(read);
      return args.length > description.argument + 1 ? UNREAD : { kind: 'list', most: elements.length, element: eitherOf(elements), items: elements };
    }
    case 'given': {
      const callee = args[description.argument];
      return callee ? readGiven(reader, settle(callee)) : UNREAD;
    }
    case 'narrowed': {
      const schema = args[description.argument];
      return schema ? narrow(reader, read(schema), description.by, args.slice(description.argument + 1)) : UNREAD;
    }
    case 'same': {
      const schema = args[description.argument];
      if (!schema) return UNREAD;
      const by = description.by === undefined ? undefined : args[description.by];
      return by ? { kind: 'both', first: mapped(reader, ANY, by), then: read(schema) } : read(schema);
    }
    case 'pipe':
      return args.slice(1).reduce((constraint, step) => stepOf(reader, constraint, step), args[0] ? read(args[0]) : UNREAD);
    case 'json-schema': {
      const schema = args[description.argument];
      return schema ? readSchema(reader.machine, schema) : UNREAD;
    }
    case 'any':
    case 'part':
    case 'parts':
      return ANY;
  }
}

const giving = new Set<Value>();

/** The schema that a function gives. One that holds itself is not read on. */
function readGiven({ machine, read }: Reader, callee: Value): Constraint {
  if (callee.kind !== 'function' || [...giving].some((each) => each.kind === 'function' && each.node === callee.node)) return UNREAD;
  giving.add(callee);
  try {
    return read(resultOfCall(machine, callee));
  } finally {
    giving.delete(callee);
  }
}

/** Whether a member of a schema gives its fields as an object. */
function fieldsBy(machine: Machine, schema: Value, name: string): { readonly of: Described; readonly fields: ReadonlyMap<string, Constraint>; readonly which: 'all' | 'pick' | 'omit' } | undefined {
  const of = machine.lexicon.spreading.has(name) ? describedAs(machine, schema) : undefined;
  const which = of?.row.fields?.[name];
  return of && which && of.constraint?.kind === 'record' ? { of, fields: of.constraint.fields, which } : undefined;
}

/** A field of a schema, by way of a member that gives all of them: `schema.shape.size`. */
function fieldIn(machine: Machine, { object, name }: Extract<Value, { kind: 'method' }>): Described | undefined {
  const found = object.kind === 'method' ? fieldsBy(machine, object.object, object.name) : undefined;
  return found && { ...found.of, part: null, constraint: found.fields.get(name) ?? UNREAD };
}

/** The fields of a schema as an object, which a member of it gives: `schema.shape`, `schema.pick(['size'])`. */
export function fieldsOfSchema(machine: Machine, schema: Value, name: string, args: readonly Value[]): RecordValue | undefined {
  const found = fieldsBy(machine, schema, name);
  if (!found) return undefined;
  const { fields, which } = found;
  const named = which === 'all' || !args[0] ? null : (namesIn(settle(args[0])) ?? null);
  if (which !== 'all' && named === null) return undefined;
  const member: Value = { kind: 'method', object: schema, name };
  const kept = [...fields.keys()].filter((key) => named === null || named.has(key) === (which === 'pick'));
  return { kind: 'record', fields: new Map(kept.map((key): [string, Value] => [key, { kind: 'method', object: member, name: key }])), open: false };
}

function listed(args: readonly Value[], argument: number | 'each'): readonly Value[] {
  return argument === 'each' ? args : args.slice(argument, argument + 1);
}

function itemsOf(values: readonly Value[]): readonly Value[] {
  const [only] = values.map(settle);
  return values.length === 1 && only?.kind === 'list' ? (only.items ?? []) : values;
}

/** A step of a pipe: it narrows, or is another schema for what the steps before have made. */
function stepOf(reader: Reader, before: Constraint, step: Value): Constraint {
  const known = settle(step);
  const called = known.kind === 'result' ? describedAs(reader.machine, known.call.callee) : undefined;
  const entry = called && entryOf(called.row.exports, called.module, called.path);
  if (known.kind !== 'result' || !entry) return UNREAD;
  if (entry.narrows) return narrow(reader, before, entry.narrows, known.call.args);
  return entry.describes ? { kind: 'both', first: before, then: reader.read(known) } : UNREAD;
}
