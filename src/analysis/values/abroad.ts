import type { RequestRun } from './contexts.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { mayLimit } from './relevance.ts';
import { type FunctionValue, NOT_FOLLOWED, type Value } from './value.ts';
import { holdsThings } from './worth.ts';

/** Steps that one request may take in other files than that of its handler, apart from code that is given the request itself. */
const ABROAD_STEPS = 6000;

/**
 * A call of an own function while a request is answered: what other files do counts apart.
 *
 * @param call makes it
 */
export function callWithin(machine: Machine, request: RequestRun, callee: FunctionValue, site: CallSite, call: () => Value): Value {
  if (isAbroad(machine, callee, site)) return callAbroad(machine, request, callee, site, call);
  if (!request.isAway || callee.frame.source !== request.root) return call();
  // A function of the handler's own file, that another one was given.
  request.isAway = false;
  try {
    return machine.budget.beyond(call, (steps) => {
      request.abroad -= steps;
    });
  } finally {
    request.isAway = true;
  }
}

/** Whether a call leaves the handler's file for code that is not given the request. */
function isAbroad({ source, request }: Machine, { frame }: FunctionValue, site: CallSite): boolean {
  return source === request?.root && frame.source !== source && !holdsThings(site);
}

/** What other files do with parts of a request is followed as long as that takes few steps: a store or a service is large. */
function callAbroad(machine: Machine, request: RequestRun, callee: FunctionValue, { args, node }: CallSite, call: () => Value): Value {
  const before = machine.budget.steps;
  const { isAway } = request;
  request.isAway = true;
  const value = machine.budgeted(ABROAD_STEPS - request.abroad, call);
  request.isAway = isAway;
  request.abroad += machine.budget.steps - before;
  if (value) return value;
  // What is too long to be followed may refuse as well, and so may a function that it is given.
  if (mayLimit(machine, callee.frame.source.path)) request.unseen ??= callee;
  if (args.some(({ value }) => value.kind === 'function' && !machine.isHushed(value.node))) request.isCut = true;
  // It may end, and what it gives then has not been looked at.
  machine.state.reachable = true;
  request.followed.delete(node);
  return NOT_FOLLOWED;
}
