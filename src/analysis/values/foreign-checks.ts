import { isRequestedDate } from '../sizes/dates.ts';
import { undecide } from './conditions.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { originOf } from './value.ts';

/** What a function is called that throws for what it does not let through. */
export const CHECKING = /^(?:assert|validate|check|ensure|verify|enforce|guard|require)s?(?![a-z])/;

/** A package's function that checks what it is given, by its name, may have bounded it: `assert(request.body, Options)`, `Schema.asserts(Options)(request.body)`. */
export function leaveChecked(machine: Machine, { callee, name, args }: CallSite): void {
  const origin = machine.request ? originOf(callee) : null;
  if (origin?.module == null) return;
  const called = name ?? (callee.kind === 'external' || callee.kind === 'result' ? origin.path.at(-1) : undefined);
  const checks = called !== undefined && CHECKING.test(called);
  // Nor is it known how far apart dates are that a package is given.
  for (const { node, value } of args) if (checks || isRequestedDate(value)) undecide(machine, node);
}
