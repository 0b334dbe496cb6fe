import type { Description, Narrowing, ValidatorRow } from '../../knowledge/schema.ts';
import { resultOfCall } from '../values/callbacks.ts';
import type { Machine } from '../values/machine.ts';
import { NOT_FOLLOWED, optionsOf, type RecordValue, settle, type Value } from '../values/value.ts';
import { ANY, anyNumber, type Constraint, DROPPED, type NumberConstraint, type RecordConstraint, REFUSED, UNREAD } from './constraints.ts';
import { allOf, eitherOf, orValues, variantOf } from './joined.ts';
import { boundsLength } from './patterns.ts';

/** What it takes to read a schema: the rows of its package, and ways to read what stands in it. */
export interface Reader {
  readonly machine: Machine;
  readonly row: ValidatorRow;
  readonly read: (schema: Value) => Constraint;
  readonly describe: (description: Description, args: readonly Value[]) => Constraint;
  /** What a step of a pipe makes of what those before it let through. */
  readonly step: (before: Constraint, step: Value) => Constraint;
}

type Bound = 'most' | 'least' | 'less' | 'more' | 'length';

/** What is said of all that a schema lets through, rather than of what its last step does. */
const ABOUT_ALL: ReadonlySet<Narrowing> = new Set<Narrowing>(['map', 'next', 'listed', 'or', 'and', 'also', 'values', 'each', 'unread']);

/** What becomes of other fields than those that are named. */
export function restOf(how: 'kept' | 'dropped' | 'refused'): Constraint {
  return { kept: ANY, dropped: DROPPED, refused: REFUSED }[how];
}

/**
 * What a method of a schema, a step of a pipe or an option makes of what the schema lets through.
 *
 * @param self the schema, where it is a method of one
 */
export function narrow(reader: Reader, before: Constraint, narrowing: Narrowing, args: readonly Value[], self: Value = NOT_FOLLOWED): Constraint {
  if (before.kind === 'unknown' || narrowing === 'same') return before;
  const [first] = args;
  if (before.kind === 'both' && !ABOUT_ALL.has(narrowing)) return { ...before, then: narrow(reader, before.then, narrowing, args) };
  if (typeof narrowing === 'object') {
    if ('to' in narrowing) return reader.describe(narrowing.to, args);
    if ('when' in narrowing) return dependent(reader, before, args[narrowing.when], self);
    return 'most' in narrowing ? bounded(reader, before, 'most', narrowing.most) : bounded(reader, before, 'least', narrowing.least);
  }
  switch (narrowing) {
    case 'most':
    case 'least':
    case 'less':
    case 'more':
    case 'length': {
      const known = first && settle(first);
      return known?.kind === 'constant' && typeof known.value === 'number' ? bounded(reader, before, narrowing, known.value) : UNREAD;
    }
    case 'range': {
      const [from, to] = listedIn(first);
      return from && to ? narrow(reader, narrow(reader, before, 'least', [from]), 'most', [to]) : UNREAD;
    }
    case 'between': {
      const [from, to = from] = args;
      return from && to ? narrow(reader, narrow(reader, before, 'least', [from]), 'most', [to]) : UNREAD;
    }
    case 'integer':
      return before.kind === 'number' ? { ...before, integer: true } : UNREAD;
    case 'number':
    case 'whole':
      return { ...(before.kind === 'number' ? before : anyNumber('converted')), as: 'converted', ...(narrowing === 'whole' && { integer: true }) };
    case 'pattern':
      return before.kind === 'text' && first?.kind === 'regexp' && !boundsLength(first.pattern) ? before : UNREAD;
    case 'values':
      return first ? valuesIn([first]) : UNREAD;
    case 'each':
      return valuesIn(args);
    case 'or':
      return eitherOf([before, ...args.slice(0, 1).map(reader.read)]);
    case 'and':
      return first ? allOf(before, reader.read(first)) : UNREAD;
    case 'also':
      return alsoOf(reader, before, args);
    case 'raise': {
      const known = first && settle(first);
      const value = known?.kind === 'constant' && typeof known.value === 'number' ? known.value : undefined;
      return before.kind === 'number' && value !== undefined ? { ...before, min: Math.max(before.min, value), max: Math.max(before.max, value) } : UNREAD;
    }
    case 'steps':
      return args.reduce(reader.step, before);
    case 'merge':
      return first ? amended(reader, before, reader.read(first)) : UNREAD;
    case 'map':
      return first ? mapped(reader, before, first) : UNREAD;
    case 'next':
      return first ? { kind: 'both', first: before, then: reader.read(first) } : UNREAD;
    case 'listed':
      return { kind: 'list', most: Number.POSITIVE_INFINITY, element: before };
    case 'element':
      return before.kind === 'list' && args.length === 1 && first ? { ...before, element: reader.read(first) } : UNREAD;
    case 'unread':
      return UNREAD;
    default:
      return before.kind === 'record' ? reshaped(reader, before, narrowing, args) : UNREAD;
  }
}

function listedIn(value: Value | undefined): readonly Value[] {
  const known = value && settle(value);
  return known?.kind === 'list' ? (known.items ?? []) : [];
}

function bounded(reader: Reader, before: Constraint, by: Bound, value: number): Constraint {
  const most = (known: number): number => (reader.row.replaces ? value : Math.min(known, value));
  switch (before.kind) {
    case 'number':
      if (by === 'most') return { ...before, max: most(before.max) };
      if (by === 'less') return { ...before, max: before.integer ? most(before.max) - 1 : most(before.max) };
      return by === 'length' ? UNREAD : { ...before, min: Math.max(before.min, value) };
    case 'text':
    case 'list':
      return by === 'most' || by === 'length' ? { ...before, most: most(before.most) } : by === 'least' ? before : UNREAD;
    default:
      return UNREAD;
  }
}

/** Constants that are written out: as they are, in a list, or as the fields of an enumeration. */
export function valuesIn(args: readonly Value[]): Constraint {
  const values: Value[] = [];
  for (const arg of args) {
    const known = settle(arg);
    if (known.kind === 'list' && known.items) values.push(...known.items.map(settle));
    else if (known.kind === 'record' && !known.open) values.push(...[...known.fields.values()].map(settle));
    else values.push(known);
  }
  return values.length > 0 && values.every((value) => value.kind === 'constant') ? { kind: 'values', values } : UNREAD;
}

/** What a function makes of what has passed: one of this program, or of JavaScript. */
export function mapped({ machine }: Reader, before: Constraint, callee: Value): Constraint {
  const known = settle(callee);
  if (known.kind !== 'function' && !(known.kind === 'external' && known.module === null)) return UNREAD;
  const by = (value: Value): Value => {
    const made = machine.callAs(known, [value]);
    return made.kind === 'promise' ? made.value : made;
  };
  return { kind: 'both', first: before, then: { kind: 'made', by } };
}

function reshaped(reader: Reader, before: RecordConstraint, how: Narrowing, args: readonly Value[]): Constraint {
  const [argument] = args;
  switch (how) {
    case 'kept':
    case 'dropped':
    case 'refused':
      return { ...before, rest: restOf(how) };
    case 'fields': {
      const added = argument && fieldsOf(argument, before.rest, reader.read);
      return added?.kind === 'record' ? merged(before, added) : UNREAD;
    }
    case 'rest': {
      const values = args.at(-1);
      return values ? { ...before, rest: reader.read(values) } : UNREAD;
    }
    case 'pick':
    case 'omit': {
      const names = argument && namesIn(settle(argument));
      return names ? { ...before, fields: new Map([...before.fields].filter(([name]) => names.has(name) === (how === 'pick'))) } : UNREAD;
    }
    default:
      return UNREAD;
  }
}

/** The constants in the arguments, or what functions there give; what is not constant is the program's own. */
function alsoOf({ machine }: Reader, before: Constraint, args: readonly Value[]): Constraint {
  const given = args.map((arg) => settle(arg)).map((arg) => (arg.kind === 'function' ? resultOfCall(machine, arg) : arg));
  const values = given.flatMap((value) => (value.kind === 'list' ? (value.items ?? []) : [value])).filter((value) => value.kind === 'constant');
  const isSaid = before.kind === 'number' || before.kind === 'values';
  return isSaid && values.length > 0 ? orValues(before, values) : before;
}

/** What one schema lets through, with what another says instead. */
function amended({ row }: Reader, before: Constraint, by: Constraint): Constraint {
  if (before.kind === 'any' || by.kind === 'any') return before.kind === 'any' ? by : before;
  if (before.kind === 'record' && by.kind === 'record') return merged(before, by);
  if (before.kind !== 'number' || by.kind !== 'number') return UNREAD;
  const last = (known: number, said: number): number => (Number.isFinite(said) ? said : known);
  const amendedNumber: NumberConstraint = { ...before, min: last(before.min, by.min), max: row.replaces ? last(before.max, by.max) : Math.min(before.max, by.max), integer: before.integer || by.integer };
  return amendedNumber;
}

/** What a schema lets through that is another one for other requests. */
function dependent(reader: Reader, before: Constraint, options: Value | undefined, self: Value): Constraint {
  const how = options && settle(options);
  const branch = (value: Value): Constraint => {
    const known = settle(value);
    return known.kind === 'function' ? reader.read(reader.machine.callAs(known, Array.from({ length: known.node.params.length }, (_, index) => (index === known.node.params.length - 1 ? self : NOT_FOLLOWED)))) : amended(reader, before, reader.read(known));
  };
  if (how?.kind === 'function') return branch(how);
  if (how?.kind !== 'record' || how.open || how.fields.has('switch')) return UNREAD;
  return eitherOf(['then', 'otherwise'].map((name) => {
    const said = how.fields.get(name);
    return said ? branch(said) : before;
  }), variantOf);
}

function merged(before: RecordConstraint, after: RecordConstraint): Constraint {
  return { kind: 'record', fields: new Map([...before.fields, ...after.fields]), rest: after.rest };
}

export function namesIn(value: Value): ReadonlySet<string> | undefined {
  if (value.kind === 'record' && !value.open) return new Set(value.fields.keys());
  const items = value.kind === 'list' ? value.items : null;
  return items?.every((item) => item.kind === 'constant') ? new Set(items.map((item) => String(item.value))) : undefined;
}

/** An object of schemas, by the names of the fields that they are for. */
export function fieldsOf(value: Value, rest: Constraint, read: Reader['read']): Constraint {
  const record = settle(value);
  if (record.kind !== 'record') return UNREAD;
  return { kind: 'record', fields: new Map([...record.fields].map(([name, schema]) => [name, read(schema)])), rest: record.open ? UNREAD : rest };
}

/** What the options of a schema say; nothing where there are none. */
export function withKeywords(reader: Reader, before: Constraint, options: Value | undefined): Constraint {
  const known = options && settle(options);
  if (!known || (known.kind === 'constant' && known.value === undefined)) return before;
  if (known.kind !== 'record' || known.open) return UNREAD;
  return keyed(reader, before, known);
}

function keyed(reader: Reader, before: Constraint, options: RecordValue): Constraint {
  const { keywords = {} } = reader.row;
  let constraint = before;
  for (const [name, value] of options.fields) {
    const narrowing = keywords[name] ?? 'unread';
    constraint = optionsOf(value).every((option) => option.kind === 'constant' && option.value === undefined) ? constraint : narrow(reader, constraint, narrowing, [value]);
  }
  return constraint;
}
