import type { FrameworkRow, Returned } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { mergeChecks } from '../sizes/checks.ts';
import { requestChecks } from '../sizes/request-checks.ts';
import { shortText, type SourceFile, sourceOf } from '../source.ts';
import { madeElsewhere } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { Unit } from '../values/units.ts';
import { type FunctionNode, type FunctionValue, optionsOf, originOf, settle, type Value } from '../values/value.ts';
import { holdsText, stateAhead } from './ahead.ts';
import { mayDelegate } from './delegates.ts';
import { type Chain, chainFor, type Role, roleInStack, roleOf, roleOfPassive, startChain, tooMuch, wrappedFunctions } from './guards.ts';
import { mayPassOn } from './onward.ts';
import { checkedByCallbacks } from './path-parameters.ts';
import { loadAll } from './plugins.ts';
import { isQuiet, noteQuiet, QUIET_OUTCOME } from './quiet.ts';
import { type Callback, type Container, flatten, type Item, type Operation, registryOf, touchedBy } from './registry.ts';
import { parametersOf } from './request-objects.ts';
import { handlersOf, type Outcome, runRequest } from './runs.ts';
import { workerOf } from './workers.ts';

/** An item with what it does. */
export interface Part {
  readonly item: Item;
  readonly role: Role;
  /** It is there for requests that a route which answers passes on to others that say the same. */
  readonly ofRoute?: true;
}

/** A registering call, run: the callback that answers (else the last one), and what stands in front of it in the same call. */
export interface Registration {
  readonly container: Container;
  readonly operation: Operation;
  readonly before: readonly Part[];
  readonly last: Part;
}

/** Steps for all callbacks of one registration. */
const MAX_STEPS = 200_000;

const registrations = new WeakMap<Machine, Map<Operation, Registration | null>>();
const callbackOutcomes = new WeakMap<Callback, Outcome | null>();
const effects = new WeakMap<Machine, Map<Operation, readonly Part[]>>();

/**
 * Runs every registration that a file makes, or whose callbacks stand in it, and that has not run yet: so it is found out what
 * reaches a response.
 *
 * @param around the files that may register what the file exports
 */
export function runRegistrations(machine: Machine, { source }: Unit, around: readonly Unit[]): void {
  loadAll(machine);
  const sources = new Set([source, ...around.map((unit) => unit.source)]);
  for (const container of new Set([...sources].flatMap((each) => touchedBy(machine, each)))) {
    for (const operation of [...container.operations]) {
      if (!sources.has(operation.source)) continue;
      const concerns = operation.source === source || operation.items.some(({ value }) => standsIn(machine, value, source));
      if (!concerns) continue;
      // Code of other files is as long as it is, however short the file that registers it.
      if (operation.source === source && !operation.items.some(({ value }) => value.kind === 'function' && sourceOf(value.node) === source)) machine.budget.refill(0);
      registrationOf(machine, container, operation);
    }
  }
  for (const callback of [...registryOf(machine).callbacks]) {
    if (sourceOf(callback.node) === source || standsIn(machine, callback.handler.value, source)) outcomeOfCallback(machine, callback);
  }
}

/** Runs a function that has been registered as a callback as the answer to a request; false for any other. */
export function runAsAnswer(machine: Machine, node: FunctionNode): boolean {
  const { containers, callbacks } = registryOf(machine);
  const isMeant = ({ value }: Item): boolean => value.kind === 'function' && value.node === node;
  for (const container of containers.values()) {
    const operation = container.operations.find(({ items }) => items.some(isMeant));
    if (!operation) continue;
    registrationOf(machine, container, operation);
    return true;
  }
  const callback = callbacks.find(({ handler }) => isMeant(handler));
  if (callback) outcomeOfCallback(machine, callback);
  return callback !== undefined;
}

/** Whether what another file gives may be a function of this one. */
function mayComeFrom(machine: Machine, value: Value, source: SourceFile): boolean {
  const origin = originOf(value);
  return origin !== null && origin.file !== null && machine.modules?.reaches(origin.file, source.path) === true;
}

/** Whether a callback is a function of a file, or wraps one. */
function standsIn(machine: Machine, value: Value, source: SourceFile): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'function':
        // A wrapper's function has the handler as an argument of the call that made it.
        return sourceOf(option.node) === source || option.frame.arguments.some((argument) => standsIn(machine, argument, source)) || mayDelegate(machine, option.node, source);
      case 'result':
      case 'method': {
        const made = mayComeFrom(machine, option, source) ? madeElsewhere(machine, option) : undefined;
        return (made !== undefined && made.kind !== option.kind && standsIn(machine, made, source)) || (option.kind === 'result' && option.args.some((argument) => standsIn(machine, argument, source)));
      }
      case 'list':
        return option.items?.some((item) => standsIn(machine, item, source)) ?? false;
      case 'external': {
        if (option.file === null || machine.modules?.reaches(option.file, source.path) !== true) return false;
        const found = settle(option);
        return found.kind !== 'external' && standsIn(machine, found, source);
      }
      default:
        return false;
    }
  });
}

/** What a route's or stack's callbacks do; null for an operation that registers none. */
export function registrationOf(machine: Machine, container: Container, operation: Operation): Registration | null {
  const known = getOrMake(registrations, machine, () => new Map<Operation, Registration | null>());
  return getOrMake(known, operation, () => {
    if (operation.kind !== 'route' && operation.kind !== 'use') return null;
    const run = (): { readonly registration: Registration | null } | undefined => machine.budgeted(MAX_STEPS, () => ({ registration: runChain(machine, container, operation) }), true);
    // What stands in front of the routes of several files is the same for all of them, whichever is asked about first.
    const done = operation.kind === 'use' ? machine.budget.apart(run) : run();
    return done ? done.registration : leftOpen(machine, container, operation);
  });
}

/** A registration for which no steps are left. */
function leftOpen(machine: Machine, container: Container, operation: Operation): Registration | null {
  const parts = operation.items.map((item): Part => ({ item, role: tooMuch(machine, item.node) }));
  const last = parts.pop();
  return last ? { container, operation, before: parts, last } : null;
}

/**
 * Runs the callbacks of one registration in their order, each on what the one before has found out about the request.
 *
 * @param answers whether the callback that answers is run too
 */
function runChain(machine: Machine, container: Container, operation: Operation, answers = true): Registration | null {
  const { framework } = container.thing;
  const parts: Part[] = [];
  const start = startChain(machine, framework, { node: operation.node });
  const ahead = stateAhead(machine, container, operation);
  let chain = { ...start, before: ahead, manner: { ...start.manner, checked: mergeChecks(operation.checked, checkedByCallbacks(container, operation)) } };
  const wasChecked = machine.inputsChecked;
  const items: { of: Item; item: Item }[] = [];
  for (const of of operation.items) for (const item of expanded(of)) items.push({ of, item });
  const end = items.at(-1);
  // What is there for all methods may be what refuses the rest: its answers count.
  const isCalm = !answers || (operation.kind === 'route' && !operation.methods.includes('*') && !holdsText(ahead) && isQuietLast(machine, end?.item, framework));
  for (const each of items) {
    const { of, item } = each;
    const isLast = each === end;
    const callback = workerOf(machine, framework, isCalm ? settle(item.value) : item.value);
    if (isCalm && isLast && (!answers || chain.before === ahead) && callback.kind === 'function') {
      if (answers) noteQuiet(machine, callback.node);
      parts.push({ item: of, role: { kind: 'answers', outcome: QUIET_OUTCOME } });
      break;
    }
    const passive = isCalm && !isLast && callback.kind === 'function' ? roleOfPassive(machine, framework, callback, item.hook) : null;
    if (passive) {
      parts.push({ item: of, role: passive });
      continue;
    }
    const { answering } = operation;
    const own = answering && (isLast || item.hook) ? answeringChain(machine, chain, item, isLast ? answering.parameters : (framework.hooks?.parameters ?? []), answering.returns) : null;
    const role = own ? roleOf(machine, item, own) : operation.kind === 'use' && !chain.before ? roleInStack(machine, framework, item) : roleOf(machine, item, chainFor(machine, chain, item));
    parts.push({ item: of, role });
    for (const inner of wrappedFunctions(item.value)) runRequest(machine, inner, chain.things, chain.before, chain.manner);
    if ('next' in role && role.next) chain = { ...chain, before: role.next };
    if (isLast) continue;
    const checks = requestChecks(machine, item.value);
    if (checks) chain = { ...chain, manner: { ...chain.manner, checked: mergeChecks(chain.manner.checked, checks) } };
    else if (mayCheckInput(role) || (item.value.kind === 'passes' && item.value.checks)) machine.inputsChecked = true;
  }
  machine.inputsChecked = wasChecked;
  const answering = parts.findIndex(({ role }) => role.kind === 'answers');
  const position = answering === -1 ? parts.length - 1 : answering;
  const last = parts[position] && answering === -1 && operation.kind === 'route' ? asAnswer(parts[position], operation.methods) : parts[position];
  return last ? { container, operation, before: parts.slice(0, position), last } : null;
}

/** The same request, as a method or hook of a service is given it. */
function answeringChain(machine: Machine, chain: Chain, { node }: Item, parameters: readonly string[], returns: Returned): Chain {
  return { ...chain, things: parametersOf(machine, chain.framework, parameters, node), manner: { ...chain.manner, returns } };
}

function isQuietLast(machine: Machine, item: Item | undefined, framework: FrameworkRow): boolean {
  const value = item && settle(item.value);
  return value?.kind === 'function' && isQuiet(machine, value, framework);
}

/** The callbacks that an argument brings, where it is a list of another file. */
function expanded(item: Item): Item[] {
  const known = settle(item.value);
  return known.kind === 'list' ? flatten({ ...item, value: known }) : [item];
}

/**
 * The last callback of a route that serves some requests and passes on others answers the route. What is sent is answered with another address as well. One whose
 * answers may all be errors, for all that their status tells, may only check what comes by.
 */
function asAnswer({ item, role }: Part, methods: readonly string[]): Part {
  const outcome = role.kind === 'passes' ? role.outcome : null;
  const isSent = methods.every((method) => SENDING.includes(method));
  const served = outcome?.answers.filter((answer) => answer.serves || (isSent && !answer.error && !answer.refusal)) ?? [];
  if (!outcome || served.length === 0) return { item, role };
  const isUnclear = served.every(({ unclear }) => unclear);
  return { item, role: isUnclear ? { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(item.node, 40) } } : { kind: 'answers', outcome } };
}

const SENDING = ['POST', 'PUT', 'PATCH', 'DELETE'];

/** Code that is not read may have checked what the request holds: nobody can say what is left unbounded. */
function mayCheckInput(role: Role): boolean {
  return role.kind === 'unknown' || (role.kind === 'passes' && role.checksInput);
}

/** Whether a part of an answer needs no run: it gives no more than it was given. */
function passedOver(machine: Machine, { part, framework }: Callback, value: FunctionValue): boolean {
  const isCalm = part !== undefined && isQuiet(machine, value, framework);
  if (isCalm) noteQuiet(machine, value.node);
  return isCalm;
}

/** What a server callback does; null for one that is no function of this file. */
export function outcomeOfCallback(machine: Machine, callback: Callback): Outcome | null {
  const { value } = callback.handler;
  return getOrMake(callbackOutcomes, callback, () =>
    value.kind === 'function' && !passedOver(machine, callback, value) ? runRequest(machine, value, parametersOf(machine, callback.framework, callback.parameters, callback.node), null, { ...handlersOf(callback.framework), ...(callback.part?.place === 'ahead' && { returns: null }) }) : null,
  );
}

/**
 * What an operation does to requests that come through it on their way to another route: the parts that guard, mount or may
 * do so. A route that answers ends the request, so that it does nothing to what comes behind it, unless it passes some on: those have seen
 * what stands in front of all else there.
 */
export function effectsOf(machine: Machine, framework: FrameworkRow, container: Container, operation: Operation): readonly Part[] {
  const known = getOrMake(effects, machine, () => new Map<Operation, readonly Part[]>());
  return getOrMake(known, operation, () => findEffects(machine, framework, container, operation));
}

function findEffects(machine: Machine, framework: FrameworkRow, container: Container, operation: Operation): readonly Part[] {
  if (operation.kind === 'route' && endsRequests(machine, framework, operation)) return guardsAhead(aheadOfAnswer(machine, container, operation));
  const registration = registrationOf(machine, container, operation);
  const parts = registration ? [...registration.before, registration.last] : operation.items.map((item) => ({ item, role: roleInStack(machine, framework, item) }));
  if (operation.kind === 'route' && parts.some(({ role }) => role.kind === 'answers')) return guardsAhead(parts);
  return parts.filter(({ role }, index) => {
    if (role.kind === 'passes') return role.nearMisses.length > 0;
    // The last callback of a route answers it, whatever it is.
    if (role.kind === 'unknown') return operation.kind !== 'route' || index < parts.length - 1;
    return role.kind === 'guard' || role.kind === 'mount';
  });
}

/** Whether the last callback of a route passes nothing on, which needs no run to be told: then it is all the same to others what it answers. */
function endsRequests(machine: Machine, framework: FrameworkRow, { items }: Operation): boolean {
  const last = items.at(-1);
  const item = last && expanded(last).at(-1);
  return item !== undefined && !item.hook && !mayPassOn(machine, workerOf(machine, framework, settle(item.value)), framework);
}

/** What stands in front of the callback that answers a route. */
function aheadOfAnswer(machine: Machine, container: Container, operation: Operation): readonly Part[] {
  const before = registrations.get(machine)?.get(operation)?.before;
  if (before || operation.items.flatMap(expanded).length === 1) return before ?? [];
  return machine.budgeted(MAX_STEPS, () => runChain(machine, container, operation, false)?.before ?? [], true) ?? [];
}

/** The guards that all who come to a route have passed, whatever it does with them. */
function guardsAhead(parts: readonly Part[]): Part[] {
  const end = parts.findIndex(({ role }) => role.kind !== 'guard');
  return parts.slice(0, end === -1 ? parts.length : end).map((part) => ({ ...part, ofRoute: true }));
}
