import { ANY, type Constraint, type RecordConstraint } from './constraints.ts';

/** What is checked of a request before its handler runs, by the member that holds it. */
export type Checks = ReadonlyMap<string, Constraint>;

export const NO_CHECKS: Checks = new Map();

/** What two checks of one request let through. */
export function mergeChecks(first: Checks, then: Checks): Checks {
  if (first.size === 0) return then;
  const merged = new Map(first);
  for (const [member, constraint] of then) merged.set(member, bothOf(merged.get(member) ?? ANY, constraint));
  return merged;
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
