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
  if (a.kind === 'values' || b.kind === 'values') return a.kind === 'values' ? orValues(b, a.values) : orValues(a, b.kind === 'values' ? b.values : []);
  if (a.kind === 'number' && b.kind === 'number') return { ...a, min: Math.min(a.min, b.min), max: Math.max(a.max, b.max), integer: a.integer && b.integer };
  if (a.kind === 'text' && b.kind === 'text') return { kind: 'text', most: Math.max(a.most, b.most) };
  if (a.kind === 'list' && b.kind === 'list') return { kind: 'list', most: Math.max(a.most, b.most), element: eitherOfTwo(a.element, b.element) };
  if (a.kind === 'record' && b.kind === 'record') return eitherRecord(a, b);
  return UNREAD;
}

/** A check that lets these constants through as well. */
export function orValues(constraint: Constraint, values: readonly Value[]): Constraint {
  switch (constraint.kind) {
    case 'values':
      return { kind: 'values', values: [...constraint.values, ...values] };
    case 'number': {
      const numbers = values.flatMap((value) => (value.kind === 'constant' && typeof value.value === 'number' ? [value.value] : []));
      const others = values.filter((value) => !(value.kind === 'constant' && typeof value.value === 'number'));
      const all: NumberConstraint = { ...constraint, min: Math.min(constraint.min, ...numbers), max: Math.max(constraint.max, ...numbers), integer: constraint.integer && numbers.every(Number.isInteger) };
      return others.length === 0 ? all : { kind: 'either', options: [all, { kind: 'values', values: others }] };
    }
    default:
      return { kind: 'either', options: [constraint, { kind: 'values', values }] };
  }
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
