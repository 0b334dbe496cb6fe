import { getOrMake } from '../memo.ts';
import type { RequestRun } from './contexts.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { mayLimit } from './relevance.ts';
import { type FunctionNode, type FunctionValue, NOT_FOLLOWED, optionsOf, type Value } from './value.ts';
import { holdsThings, isBlank, isUnused } from './worth.ts';

/** Steps that one request may take in other files than that of its handler, apart from code that is given the request itself. */
const ABROAD_STEPS = 6000;
/** Steps of one of them that is a remark: an assertion takes fewer. */
const REMARK_STEPS = 200;

/**
 * A call of an own function while a request is answered: what other files do counts apart.
 *
 * @param call makes it
 */
export function callWithin(machine: Machine, request: RequestRun, callee: FunctionValue, site: CallSite, call: () => Value): Value {
  if (isAbroad(machine, callee, site)) return callAbroad(machine, request, callee, site, call);
  if (isRemark(machine, callee, site)) return callBriefly(machine, request, callee, site, REMARK_STEPS, call);
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

/** Whether a call is one of code outside the handler's file that is not given the request. */
function isAbroad({ request }: Machine, { frame }: FunctionValue, site: CallSite): boolean {
  return request?.isAway === false && frame.source !== request.root && !holdsThings(site);
}

/** What other files do with parts of a request is followed as long as that takes few steps: a store or a service is large. */
function callAbroad(machine: Machine, request: RequestRun, callee: FunctionValue, site: CallSite, call: () => Value): Value {
  const before = machine.budget.steps;
  const { isAway } = request;
  request.isAway = true;
  const left = ABROAD_STEPS - request.abroad;
  const value = callBriefly(machine, request, callee, site, isRemark(machine, callee, site) ? Math.min(left, REMARK_STEPS) : left, call);
  request.isAway = isAway;
  request.abroad += machine.budget.steps - before;
  return value;
}

const tooLong = new WeakMap<Machine, WeakMap<FunctionNode, number>>();

/**
 * Calls what is followed for so many steps at most. One that takes more is not tried again with as few, and what it took is given back: it
 * tells no more about the first request that comes to it than about the others.
 */
function callBriefly(machine: Machine, request: RequestRun, callee: FunctionValue, { args, node }: CallSite, steps: number, call: () => Value): Value {
  const known = getOrMake(tooLong, machine, () => new WeakMap<FunctionNode, number>());
  const { budget } = machine;
  const before = budget.steps;
  const takesCallback = args.some(({ value }) => value.kind === 'function' && !machine.isHushed(value.node));
  const value = !takesCallback && steps <= (known.get(callee.node) ?? -1) ? undefined : machine.budgeted(steps, call);
  if (value) return value;
  if (!takesCallback) {
    known.set(callee.node, Math.max(steps, known.get(callee.node) ?? 0));
    budget.giveBack(budget.steps - before);
  }
  // What is too long to be followed may refuse as well, and so may a function that it is given.
  if (mayLimit(machine, callee.frame.source.path)) request.unseen ??= callee;
  if (takesCallback) request.isCut = true;
  // It may end, and what it gives then has not been looked at.
  machine.state.reachable = true;
  request.followed.delete(node);
  return NOT_FOLLOWED;
}

/** A call into another file that cannot limit, whose result nobody takes, and that is given nothing that it could change: a log, a metric. */
function isRemark(machine: Machine, { frame }: FunctionValue, { node, args }: CallSite): boolean {
  const { path } = frame.source;
  return path !== machine.source.path && isUnused(node) && args.every(({ value }) => optionsOf(value).every(isPlainData)) && !mayLimit(machine, path);
}

function isPlainData(value: Value): boolean {
  return value.kind === 'number' || value.kind === 'text' || isBlank(value);
}
