import type { Value } from '../values/value.ts';
import { bothOf, type Constraint, DROPPED, type NumberConstraint, type RecordConstraint, REFUSED, UNREAD } from './constraints.ts';

type Join = (a: Constraint, b: Constraint) => Constraint;

/** One of several checks lets it through. */
export function eitherOf(constraints: readonly Constraint[], join: Join = eitherOfTwo): Constraint {
  const [first, ...rest] = constraints;
  return first ? rest.reduce(join, first) : UNREAD;
}

function eitherOfTwo(a: Constraint, b: Constraint): Constraint {
  if (a === b) return a;
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNREAD;
  if (a.kind === 'any' || b.kind === 'any') return a.kind === 'any' ? a : b;
  const options = choicesOf(b).reduce(withChoice, choicesOf(a));
  const [only] = options;
  if (options.length === 1 && only) return only;
  // A program asks what it has got before it reads fields or elements.
  const isAsked = options.some(({ kind }) => kind === 'record' || kind === 'list') && options.filter(({ kind }) => kind !== 'values').length > 1;
  return isAsked || options.length > MAX_CHOICES ? UNREAD : { kind: 'either', options };
}

const MAX_CHOICES = 8;

function choicesOf(constraint: Constraint): readonly Constraint[] {
  return constraint.kind === 'either' ? constraint.options : [constraint];
}

/** What is said of values of one kind is said at once. */
function withChoice(choices: readonly Constraint[], added: Constraint): readonly Constraint[] {
  for (const [index, choice] of choices.entries()) {
    const joined = joinOf(choice, added);
    if (joined) return choices.with(index, joined);
  }
  return [...choices, added];
}

/** One check in place of two of one kind; null where there is none. */
function joinOf(a: Constraint, b: Constraint): Constraint | null {
  if (a.kind === 'values' && b.kind === 'values') return { kind: 'values', values: [...a.values, ...b.values] };
  if (a.kind === 'number' && b.kind === 'number') return a.as === b.as ? { ...a, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), integer: a.integer && b.integer } : null;
  if (a.kind === 'number' && b.kind === 'values') return withNumbers(a, b.values);
  if (a.kind === 'values' && b.kind === 'number') return withNumbers(b, a.values);
  if (a.kind === 'text' && b.kind === 'text') return { kind: 'text', most: Math.max(a.most, b.most) };
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', most: Math.max(a.most, b.most), element: eitherOfTwo(a.element, b.element) };
  return a.kind === 'record' && b.kind === 'record' ? eitherRecord(a, b) : null;
}

/** A number, or one of these; null where some of them are no numbers. */
function withNumbers(constraint: NumberConstraint, values: readonly Value[]): NumberConstraint | null {
  const numbers = values.flatMap((value) => (value.kind === 'constant' && typeof value.value === 'number' ? [value.value] : []));
  if (numbers.length < values.length) return null;
  return { ...constraint, min: Math.min(constraint.min, ...numbers), max: Math.max(constraint.max, ...numbers), integer: constraint.integer && numbers.every(Number.isInteger) };
}

/** A check that lets these constants through as well. */
export function orValues(constraint: Constraint, values: readonly Value[]): Constraint {
  return eitherOfTwo(constraint, { kind: 'values', values });
}

/** What one of several variants lets through, where the program may ask which it is. */
export function variantOf(a: Constraint, b: Constraint): Constraint {
  if (isAbsent(a)) return b;
  if (isAbsent(b)) return a;
  const isOpen = [a, b].map((each) => each.kind === 'any' || (each.kind === 'number' ? !Number.isFinite(each.max) : 'most' in each && !Number.isFinite(each.most)));
  return isOpen[0] === isOpen[1] ? eitherOfTwo(a, b) : UNREAD;
}

function isAbsent(constraint: Constraint): boolean {
  return constraint === DROPPED || constraint === REFUSED;
}

function eitherRecord(a: RecordConstraint, b: RecordConstraint): RecordConstraint {
  return byField(a, b, variantOf);
}

/** What both of two schemas let through: of two records, the fields of each. */
export function allOf(a: Constraint, b: Constraint): Constraint {
  if (a.kind === 'record' && b.kind === 'record') return byField(a, b, (one, other) => (isAbsent(one) ? other : isAbsent(other) ? one : allOf(one, other)));
  if (a.kind === 'unknown' || b.kind === 'unknown') return UNREAD;
  if (a.kind === 'number' && b.kind === 'number') return { ...a, min: Math.max(a.min, b.min), max: Math.min(a.max, b.max), integer: a.integer || b.integer };
  return bothOf(a, b);
}

function byField(a: RecordConstraint, b: RecordConstraint, join: Join): RecordConstraint {
  const names = new Set([...a.fields.keys(), ...b.fields.keys()]);
  const at = (record: RecordConstraint, name: string): Constraint => record.fields.get(name) ?? record.rest;
  return { kind: 'record', fields: new Map([...names].map((name) => [name, join(at(a, name), at(b, name))])), rest: join(a.rest, b.rest) };
}
