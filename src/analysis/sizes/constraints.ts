import { anyOf } from '../values/alternatives.ts';
import { type InputValue, NOT_FOLLOWED, number, optionsOf, type RecordValue, UNDEFINED, type Value } from '../values/value.ts';
import { eitherOf } from './joined.ts';
import { SHORT, toQuantity } from './numbers.ts';
import { type Quantity, requested, UNDECIDED } from './quantity.ts';

/** What a check in front of the handler lets through, of a value that the request carries. */
export type Constraint =
  /** `as`: what becomes of text that reads as a number. It is converted, stays as it came, or does not pass. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly integer: boolean; readonly as: 'converted' | 'left' | 'refused' }
  /** At most so many UTF-16 units. */
  | { readonly kind: 'text'; readonly most: number }
  /** `items`: what the elements at the first places are, where that is said of each. */
  | { readonly kind: 'list'; readonly most: number; readonly element: Constraint; readonly items?: readonly Constraint[] }
  /** `rest`: what other fields may be. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Constraint>; readonly rest: Constraint }
  | { readonly kind: 'values'; readonly values: readonly Value[] }
  /** What a function makes of the value. */
  | { readonly kind: 'made'; readonly by: (value: Value) => Value }
  /** One of several checks, nobody knows which. */
  | { readonly kind: 'either'; readonly options: readonly Constraint[] }
  /** One check behind another. */
  | { readonly kind: 'both'; readonly first: Constraint; readonly then: Constraint }
  /** It says nothing of the value. */
  | { readonly kind: 'any' }
  /** It is not read here: nobody can say what it lets through. */
  | { readonly kind: 'unknown' };

export type NumberConstraint = Extract<Constraint, { kind: 'number' }>;
export type RecordConstraint = Extract<Constraint, { kind: 'record' }>;

export const ANY: Constraint = { kind: 'any' };
export const UNREAD: Constraint = { kind: 'unknown' };
/** Fields that a check takes away. */
export const DROPPED: Constraint = { kind: 'values', values: [UNDEFINED] };
/** Fields that must not be there. */
export const REFUSED: Constraint = { kind: 'values', values: [UNDEFINED] };

/** Any number. */
export function anyNumber(as: NumberConstraint['as'], integer = false): NumberConstraint {
  return { kind: 'number', min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, integer, as };
}

/** UTF-8 bytes that a UTF-16 unit can take. */
const BYTES_PER_UNIT = 3;

/** A value, behind a check. What comes of a value that the request does not carry is not followed. */
export function constrain(value: Value, constraint: Constraint): Value {
  switch (constraint.kind) {
    case 'any':
      return value;
    case 'unknown':
      return unread(value);
    case 'made':
      return constraint.by(value);
    case 'both':
      return constrain(constrain(value, constraint.first), constraint.then);
    case 'either':
      return anyOf(constraint.options.map((option) => constrain(value, option)));
    default:
  }
  switch (value.kind) {
    case 'input':
      return ofInput(value, constraint);
    case 'record':
      return constraint.kind === 'record' ? ofRecord(value, constraint) : NOT_FOLLOWED;
    case 'either':
      return anyOf(optionsOf(value).map((option) => constrain(option, constraint)));
    case 'number':
      return constraint.kind === 'number' ? number(narrowed(value.quantity, constraint)) : ofOther(value, constraint);
    case 'text':
      return constraint.kind === 'number' && constraint.as === 'converted' ? number(narrowed(toQuantity(value), constraint)) : ofOther(value, constraint);
    default:
      return ofOther(value, constraint);
  }
}

/** What a check that is not read leaves. */
function unread(value: Value): Value {
  return value.kind === 'input' ? { ...value, bound: UNDECIDED } : NOT_FOLLOWED;
}

function ofOther(value: Value, constraint: Constraint): Value {
  if (constraint.kind === 'values') return anyOf(constraint.values);
  const isKept = value.kind === 'constant' || (value.kind === 'text' && constraint.kind === 'text' && constraint.most === Number.POSITIVE_INFINITY);
  return isKept ? value : NOT_FOLLOWED;
}

function ofInput(input: InputValue, constraint: Constraint): Value {
  switch (constraint.kind) {
    case 'number': {
      const quantity = narrowed(input.bound ?? requested(input.trail), constraint);
      if (constraint.as === 'left') return { ...input, bound: quantity };
      const passes = constraint.as === 'converted' || input.shape === 'json';
      return passes ? number(quantity) : unread(input);
    }
    case 'text':
      return { ...input, shape: 'string', limit: Math.min(input.limit, constraint.most * BYTES_PER_UNIT), ...(constraint.most < SHORT && { bound: UNDECIDED }) };
    case 'values':
      return anyOf(constraint.values);
    default:
      return { ...input, checked: input.checked ? bothOf(input.checked, constraint) : constraint };
  }
}

function narrowed(quantity: Quantity, { min, max, integer }: NumberConstraint): Quantity {
  const all = { ...quantity, min: Math.max(quantity.min, min), max: Math.min(quantity.max, max), reach: Math.min(quantity.reach, max), integer: integer || quantity.integer, nan: false };
  // Nothing passes, or only what has been checked otherwise.
  return all.min > all.max ? { ...UNDECIDED, trail: quantity.trail } : all;
}

/** What the program has put together, field by field. */
function ofRecord(record: RecordValue, constraint: RecordConstraint): RecordValue {
  const kept = constraint.rest === DROPPED || constraint.rest === REFUSED ? [] : [...record.fields].filter(([name]) => !constraint.fields.has(name)).map(([name, value]) => [name, constrain(value, constraint.rest)] as const);
  const named = [...constraint.fields].flatMap(([name, field]) => {
    const value = record.fields.get(name);
    return value ? [[name, constrain(value, field)] as const] : [];
  });
  const rest = record.rest && constrain(record.rest, constraint);
  return { kind: 'record', fields: new Map([...kept, ...named]), open: true, ...(rest?.kind === 'input' && { rest }) };
}

/** What a check says of a field, or of an element, of the value that it checks. */
export function constraintAt(constraint: Constraint, name: string): Constraint {
  switch (constraint.kind) {
    case 'record':
      return constraint.fields.get(name) ?? constraint.rest;
    case 'list':
      return /^\d+$/.test(name) ? (constraint.items?.[Number(name)] ?? constraint.element) : ANY;
    case 'either':
      return eitherOf(constraint.options.map((option) => constraintAt(option, name)));
    case 'any':
      return ANY;
    default:
      return UNREAD;
  }
}

/** What a check says of the value itself, where what it makes of the value is another one. */
export function asItCame(constraint: Constraint): Constraint {
  switch (constraint.kind) {
    case 'number':
      return constraint.as === 'converted' ? { ...constraint, as: 'left' } : constraint;
    case 'record':
      return { ...constraint, fields: new Map([...constraint.fields].map(([name, field]) => [name, asItCame(field)])), rest: constraint.rest === DROPPED ? ANY : asItCame(constraint.rest) };
    case 'list':
      return { ...constraint, element: asItCame(constraint.element), ...(constraint.items && { items: constraint.items.map(asItCame) }) };
    case 'either':
      return { ...constraint, options: constraint.options.map(asItCame) };
    case 'made':
    case 'both':
      return UNREAD;
    default:
      return constraint;
  }
}

/** One check behind another: of records, field by field. */
export function bothOf(first: Constraint, then: Constraint): Constraint {
  if (first.kind === 'any') return then;
  if (then.kind === 'any') return first;
  return first.kind === 'record' && then.kind === 'record' ? bothRecords(first, then) : { kind: 'both', first, then };
}

function bothRecords(first: RecordConstraint, then: RecordConstraint): Constraint {
  const names = new Set([...first.fields.keys(), ...then.fields.keys()]);
  const at = (record: RecordConstraint, name: string): Constraint => record.fields.get(name) ?? record.rest;
  return { kind: 'record', fields: new Map([...names].map((name) => [name, bothOf(at(first, name), at(then, name))])), rest: bothOf(first.rest, then.rest) };
}
