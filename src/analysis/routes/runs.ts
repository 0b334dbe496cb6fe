import type { FrameworkRow, ObjectRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { NO_CHECKS } from '../sizes/checks.ts';
import { sourceOf } from '../source.ts';
import { callFunction } from '../values/activations.ts';
import { sameEach } from '../values/alternatives.ts';
import { type KnownRequest, type Manner, nothingSeen, type RequestRun, type Seen } from '../values/contexts.ts';
import { type Frame, type Snapshot, START, State } from '../values/frame.ts';
import { joinStates } from '../values/joins.ts';
import type { Machine } from '../values/machine.ts';
import type { FunctionNode, FunctionValue, Limiter, Value } from '../values/value.ts';
import { NOT_FOLLOWED } from '../values/value.ts';
import { registryOf } from './registry.ts';

/** What has been seen of a request when it has been answered, or passed on. */
export interface Outcome extends Readonly<Omit<Seen, 'passes'>> {
  /** It passes the request on; with the limiter that has let the request pass by then, or has refused it. */
  readonly passes: readonly Omit<Seen['passes'][number], 'snapshot'>[];
  /** The limiter that has let pass whoever reaches the end. */
  readonly endsLimited: Limiter | null;
  /** The state behind `next()`, for the handler that follows in the same call. */
  readonly next: Snapshot | null;
  /** What it gives in the end, where that is what it was asked for: whether to skip a request. */
  readonly gives: Value;
  /** False when the budget was spent. */
  readonly complete: boolean;
  /** How the same function answers a request of which more is known; null for what is no function that was run. */
  readonly again: Again | null;
}

interface Again {
  readonly node: FunctionNode;
  readonly run: (request: KnownRequest) => Outcome;
}

const connections = new WeakMap<ObjectRow, boolean>();

/** Whether an object is a connection that carries messages. Asked of all that each run is given. */
function closes(row: ObjectRow): boolean {
  return getOrMake(connections, row, () => Object.values(row.members).some((member) => member.does === 'finish' && member.closes === true));
}

const manners = new WeakMap<FrameworkRow, Manner>();

/** How handlers of a framework answer. */
export function handlersOf(framework: FrameworkRow): Manner {
  return getOrMake(manners, framework, () => mannerIn(framework));
}

function mannerIn({ returns, objects, generators, goesOn }: FrameworkRow): Manner {
  const counts = Object.values(objects).some((row) => row.role === 'app' && closes(row));
  return { ...(counts && { counts }), ...(generators && { yields: generators }), ...(goesOn && { goesOn }), returns: returns ?? null, isHook: false, ignoresValues: false, checked: NO_CHECKS, path: null, method: null };
}

const MAX_STEPS = 60_000;

/** The outcome of what does nothing at all. */
export const NOTHING: Outcome = { ...nothingSeen(), endsLimited: null, next: null, gives: NOT_FOLLOWED, complete: true, again: null };
const INCOMPLETE: Outcome = { ...NOTHING, complete: false };

/**
 * Runs a function as the answer to one request.
 *
 * @param things what its parameters are, in order
 * @param before what earlier handlers of the same route have found out, or null
 * @param manner what its result means
 */
export function runRequest(machine: Machine, callee: FunctionValue, things: readonly Value[], before: Snapshot | null, manner: Manner): Outcome {
  const outer = { refusal: machine.refusal, triesOutside: machine.triesOutside, state: machine.state, request: machine.request, exhausted: machine.exhausted, recorded: machine.recorded };
  const base = new State(outer.state);
  // What other code has run into before says nothing of this request.
  base.path = START;
  for (const [key, value] of before?.writes ?? []) base.set(key, value);
  noteHandler(machine, callee, things);
  const { yields, ...plain } = manner;
  const own: Manner = callee.node.generator && yields ? manner : plain;
  const isConnected = things.some((value) => value.kind === 'thing' && closes(value.row));
  const run: RequestRun = { ...nothingSeen(), root: sourceOf(callee.node), abroad: 0, isAway: false, base, manner: { ...own, ...(isConnected && { counts: true }) }, ending: new Set(), followed: new Set(), complete: new Set(), madeUnder: new Map() };
  machine.state = base;
  machine.request = run;
  machine.exhausted = false;
  machine.recorded = new Map();
  const loops = machine.loops.splice(0);
  const tries = machine.tries.splice(0);
  const conditions = machine.conditions.splice(0);
  const { containers } = registryOf(machine);
  const known = containers.size;
  let gives: Value = NOT_FOLLOWED;
  const finished = machine.budgeted(MAX_STEPS, () => {
    machine.refusal = null;
    machine.triesOutside = 0;
    const [self, ...given] = things;
    const result = own.yields && self ? callFunction(machine, { ...callee, self }, given, true, true) : callFunction(machine, callee, things, true, true);
    // One that is not async may throw before it gives a promise.
    const thrown = (result.kind === 'promise' ? result.mayReject : null) ?? machine.refusal;
    if (thrown) run.refusedBy.add(thrown.limiter);
    gives = result.kind === 'promise' ? result.value : result;
    return base.path.limited;
  }, true);
  machine.loops.push(...loops);
  machine.tries.push(...tries);
  machine.conditions.push(...conditions);
  const complete = finished !== undefined && !machine.exhausted;
  machine.state = outer.state;
  machine.request = outer.request;
  machine.exhausted = outer.exhausted;
  machine.refusal = outer.refusal;
  machine.triesOutside = outer.triesOutside;
  machine.recorded = outer.recorded;
  // The callbacks of an app that is made for the request find the variables around them.
  if (containers.size > known) outer.state.adopt(base);
  if (!complete) return INCOMPLETE;
  if (run.callsBack) noteCallback(machine, callee);
  return {
    ...seenOf(run),
    endsLimited: finished,
    next: nextState(run),
    gives,
    complete,
    again: { node: callee.node, run: (request) => runRequestOnce(machine, callee, things, before, { ...manner, ...request }) },
  };
}

/** What has been seen, without what the run itself went by. */
function seenOf({ root: _root, abroad: _abroad, isAway: _isAway, base: _base, manner: _manner, ending: _ending, followed: _followed, complete: _complete, madeUnder: _madeUnder, ...seen }: RequestRun): Seen {
  return seen;
}

/** A run, with what it depends on beside what module code has left. */
interface Run {
  readonly callee: FunctionValue;
  readonly things: readonly Value[];
  readonly before: Snapshot | null;
  readonly manner: Manner;
  readonly inputsChecked: boolean;
  readonly outcome: Outcome;
}

const runs = new WeakMap<Machine, Map<FunctionNode, Run[]>>();

/**
 * The same, found out once: what the first functions of a chain do to a request is the same for all chains that begin with them, as long
 * as these are given the same objects.
 */
export function runRequestOnce(machine: Machine, callee: FunctionValue, things: readonly Value[], before: Snapshot | null, manner: Manner): Outcome {
  if (machine.request || machine.state !== machine.root) return runRequest(machine, callee, things, before, manner);
  const known = getOrMake(getOrMake(runs, machine, () => new Map<FunctionNode, Run[]>()), callee.node, () => []);
  const { inputsChecked } = machine;
  const same = known.find(
    (run) => areAlike(run.callee.frame, callee.frame) && run.callee.self === callee.self && run.before === before && run.inputsChecked === inputsChecked && sameEach(run.things, things) && isSameFor(run, manner),
  );
  if (same) return same.outcome;
  const outcome = runRequest(machine, callee, things, before, manner);
  if (outcome.complete) known.push({ callee, things, before, manner, inputsChecked, outcome });
  return outcome;
}

/** Whether two activations of a function were given the same, and nothing writes to them from elsewhere: `authorize('admin')`, for each of many routes. */
function areAlike(one: Frame, other: Frame): boolean {
  if (one === other) return true;
  const isLeftAlone = ({ cells }: Frame): boolean => [...cells.values()].every(({ shared, written }) => !shared && !written);
  return one.scopeBlock === other.scopeBlock && one.parent === other.parent && one.self === other.self && sameEach(one.arguments, other.arguments) && isLeftAlone(one) && isLeftAlone(other);
}

/** Whether another manner makes no difference to a run: checks do where it has asked for them. */
function isSameFor({ manner, outcome }: Run, other: Manner): boolean {
  const names = Object.keys({ ...manner, ...other }) as (keyof Manner)[];
  return names.every((name) => name === 'checked' || manner[name] === other[name]) && [...outcome.checksAsked].every(([name, check]) => other.checked.get(name) === check);
}

function noteHandler(machine: Machine, { node }: FunctionValue, things: readonly Value[]): void {
  const thing = things.find((value) => value.kind === 'thing');
  if (thing) machine.handlers.set(node, { framework: thing.framework, parameters: things.map((value) => (value.kind === 'thing' ? value.type : null)) });
}

/** What would be returned there in place of an answer is of no account. */
function noteCallback({ handlers }: Machine, { node }: FunctionValue): void {
  const handler = handlers.get(node);
  if (handler) handler.callsBack = true;
}

function nextState(run: RequestRun): Snapshot | null {
  const onward = run.passes.filter(({ skips }) => !skips);
  if (onward.length === 0) return null;
  const joined = new State(run.base);
  joinStates(joined, onward.map((pass) => pass.snapshot));
  return joined.since(run.base.parent ?? run.base);
}
