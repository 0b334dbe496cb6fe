import { isRequestedDate } from '../sizes/dates.ts';
import { undecide } from './conditions.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { originOf } from './value.ts';

/** What a function is called that throws for what it does not let through. */
const CHECKING = /^(?:assert|validate|check|ensure|verify|enforce|guard|require)s?(?![a-z])/;

/** A package's function that checks what it is given, by its name, may have bounded it: `assert(request.body, Options)`, `Schema.asserts(Options)(request.body)`. */
export function leaveChecked(machine: Machine, { callee, name, args }: CallSite): void {
  const called = name ?? (callee.kind === 'external' || callee.kind === 'result' ? originOf(callee)?.path.at(-1) : undefined);
  // Nor is it known how far apart dates are that a package is given.
  if (machine.request && originOf(callee)?.module != null) for (const { node, value } of args) if (isRequestedDate(value)) undecide(machine, node);
  if (machine.request && called !== undefined && CHECKING.test(called) && originOf(callee)?.module != null) for (const { node } of args) undecide(machine, node);
}
