import type { TSESTree } from '@typescript-eslint/utils';
import type { GuardEdit, HandlerFact, LookedAt, NearMiss, Place, Verdict, Why } from '../model.ts';
import { lineOf, placeOf, placeOfRange, shortText, type SourceFile, sourceOf } from '../source.ts';
import { madeElsewhere } from '../values/later.ts';
import { isOfProject } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { unwrap } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { originOf, type Value } from '../values/value.ts';
import { ALL_REQUESTS, pathsNamed, type Reach, reachOf } from './asked.ts';
import { standsForMethod } from './decorated/attached.ts';
import { collectMethods } from './decorated/handlers.ts';
import { fullPathsOf, namesOf } from './full-paths.ts';
import { calledAs, uncheckedIn } from './guards.ts';
import { judgeInside } from './inside.ts';
import { isIdle, mountsOf } from './mounts.ts';
import { optionEdit } from './option-edit.ts';
import { showPath } from './paths.ts';
import { outcomeOfCallback, type Registration, registrationOf } from './registrations.ts';
import { type Callback, type Container, isShared, type Item, type Operation, type PathPattern, registryOf, touchedBy } from './registry.ts';
import { guardInServers } from './resolvers.ts';
import type { Outcome } from './runs.ts';
import { rolesOnRequests } from './seen.ts';
import { declarationPoint, statementEdit } from './statement-edit.ts';
import { stopsItself } from './stops.ts';
import { idleLimiters, verdictOf } from './verdicts.ts';

/** All handlers of the file with their verdicts, one for each registering call. */
export function collectHandlers(machine: Machine, unit: Unit): HandlerFact[] {
  const { source } = unit;
  const registry = registryOf(machine);
  const ids = containersIn(machine, source).map(({ thing }) => thing.id);
  const facts: HandlerFact[] = [];
  /** Those on apps that let nobody in, as far as is seen. */
  const idleFacts = new Set<HandlerFact>();
  for (const container of touchedBy(machine, source)) {
    for (const operation of [...container.operations]) {
      const registration = sourceOf(operation.at) === source && !standsForMethod(machine, operation) ? registrationOf(machine, container, operation) : null;
      const fact = registration && factOf(machine, registration, ids);
      if (fact) facts.push(fact);
      if (fact && isIdle(machine, container)) idleFacts.add(fact);
    }
  }
  for (const callback of registry.callbacks) {
    const isHere = !callback.part && sourceOf(callback.node) === source;
    const fact = isHere ? factOfCallback(machine, callback, callback.container ? ids.indexOf(callback.container.id) : -1) : null;
    if (fact) facts.push(fact);
  }
  const methods = collectMethods(machine, unit);
  const idle = idleLimiters(machine, source).map((limiter): NearMiss => ({ kind: 'never-attached', ...calledAs(limiter, null), detail: null, place: placeOf(limiter.node) }));
  const served = facts.filter((fact) => !idleFacts.has(fact) || !facts.some((other) => !idleFacts.has(other) && isAtPlaceOf(other, fact)));
  return mergeByPlace([...served.map((fact) => withIdleLimiters(fact, idle)), ...methods]).sort((a, b) => a.place.range[0] - b.place.range[0]);
}

/** The containers that a file creates or is given. */
export function containersIn(machine: Machine, source: SourceFile): Container[] {
  return touchedBy(machine, source).filter(({ thing }) => sourceOf(thing.node) === source && !isShared(thing)).sort(comparePlaces);
}

/** Where they are made; those of one factory by where something is first done to them: in an order that does not depend on which file was read first. */
function comparePlaces({ thing, operations: [one] }: Container, { thing: other, operations: [another] }: Container): number {
  if (thing.node !== other.node) return thing.node.range[0] - other.node.range[0];
  if (!one || !another) return Number(Boolean(one)) - Number(Boolean(another));
  return one.source === another.source ? one.node.range[0] - another.node.range[0] : one.source.path < another.source.path ? -1 : 1;
}

/** Limiters that are made and given to nothing are worth a word where one is missing. */
function withIdleLimiters(fact: HandlerFact, idle: readonly NearMiss[]): HandlerFact {
  return fact.verdict.kind !== 'unguarded' || idle.length === 0 ? fact : { ...fact, verdict: { ...fact.verdict, nearMisses: [...fact.verdict.nearMisses, ...idle] } };
}

function isAtPlaceOf(one: HandlerFact, other: HandlerFact): boolean {
  return one.place.range[0] === other.place.range[0] && one.place.range[1] === other.place.range[1];
}

/** One report for one registering call: of several runs of it, the least guarded count, with the paths of all of them. */
function mergeByPlace(facts: readonly HandlerFact[]): HandlerFact[] {
  const byPlace = new Map<string, [HandlerFact, ...HandlerFact[]]>();
  for (const fact of facts) {
    const key = `${fact.place.range[0]}-${fact.place.range[1]}`;
    const known = byPlace.get(key);
    if (known) known.push(fact);
    else byPlace.set(key, [fact]);
  }
  return Array.from(byPlace.values(), (runs) => (runs.length === 1 ? runs[0] : merged(runs)));
}

/** What runs of one call register, with the number of the routes. A factory that runs twice makes the same route twice. */
function merged(runs: readonly [HandlerFact, ...HandlerFact[]]): HandlerFact {
  const [first, ...others] = VERDICTS.flatMap((kind) => runs.filter(({ verdict }) => verdict.kind === kind));
  let fact = first ?? runs[0];
  for (const other of others) {
    if (other.verdict.kind !== fact.verdict.kind || !fact.paths || !other.paths) continue;
    fact = { ...fact, methods: united(fact.methods, other.methods), paths: united(fact.paths, other.paths), fullPaths: fact.fullPaths && other.fullPaths && united(fact.fullPaths, other.fullPaths) };
  }
  const routes = new Set(runs.map(({ methods, paths }) => `${methods.join('|')} ${paths?.join(', ') ?? ''}`)).size;
  return routes > 1 && fact.shape === 'call' ? { ...fact, routes } : fact;
}

/** From the least guarded. */
const VERDICTS = ['unguarded', 'unknown', 'guarded'] as const;

function united(one: readonly string[], other: readonly string[]): readonly string[] {
  return other.every((each) => one.includes(each)) ? one : [...new Set([...one, ...other])];
}

function factOf(machine: Machine, registration: Registration, ids: readonly number[]): HandlerFact | null {
  const { operation, last } = registration;
  if (!isHandler(machine, registration)) return null;
  const verdict = verdictFor(machine, registration);
  const container = ids.indexOf(registration.container.thing.id);
  const mountedOn = containersAround(machine, registration.container).map(({ thing }) => ids.indexOf(thing.id)).filter((id) => id !== -1);
  const names = namesOf(machine, registration.container);
  return {
    row: registration.container.thing.framework.id,
    shape: operation.isMessage ? 'callback' : 'call',
    methods: operation.methods,
    paths: allOrNull(operation.paths.map(showPath)),
    fullPaths: fullPathsOf(machine, registration.container, operation.paths),
    ...(names.length > 0 && { names }),
    ...(operation.isMessage && operation.name !== '' && { called: { as: 'event' as const, name: operation.name } }),
    place: placeOfRegistration(operation),
    container: container === -1 ? null : container,
    ...(mountedOn.length > 0 && { mountedOn }),
    verdict,
    edit: operation.single ? null : ((verdict.kind === 'unguarded' ? optionEdit(operation, verdict.nearMisses) : null) ?? argumentEdit(operation, last.item)),
    inside: last.item.value.kind === 'function' && sourceOf(last.item.value.node) === sourceOf(operation.at) ? statementEdit(last.item.value, registration.container.thing.framework.parameters ?? [], operation.node) : null,
  };
}

/** What a container is mounted on, and what that is, nearest first, as long as it is mounted in one place. */
function containersAround(machine: Machine, container: Container): Container[] {
  const around = new Set([container]);
  for (const each of around) {
    const [mount, ...others] = mountsOf(machine, each);
    if (mount && others.length === 0) around.add(mount.parent);
  }
  return [...around].slice(1);
}

function allOrNull<T>(values: readonly (T | null)[]): T[] | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? known : null;
}

/** Whether a registration answers requests, rather than only passing them on, guarding, mounting, or refusing what nothing else answered. */
function isHandler(machine: Machine, { operation, last }: Registration): boolean {
  const { role } = last;
  const answers = role.kind === 'answers' ? role.outcome.answers : [];
  const serves = answers.some((answer) => !answer.error && !answer.refusal);
  if (operation.kind === 'use') return serves && operation.reach === null;
  // A message that is only taken note of.
  if (operation.isMessage && role.kind === 'answers' && onlyWatches(role.outcome)) return false;
  // A hook that refuses whoever asks.
  if (last.item.hook && role.kind === 'answers' && !serves && role.outcome.delegates.length === 0) return false;
  // `all('*', notFound)`, or `all(methodNotAllowed)` behind the methods of a path.
  if (operation.methods.includes('*') && answers.length > 0 && !serves) return false;
  // A preflight that a package answers says what may be asked, and serves nothing.
  if (operation.methods.every((method) => method === 'OPTIONS') && isForeign(machine, last.item.value)) return false;
  if (role.kind === 'passes') return role.checksInput || isForeign(machine, last.item.value);
  return role.kind === 'answers' || role.kind === 'unknown';
}

/** Whether a callback is code that is not read: a package's, or one that cannot be found. */
function isForeign(machine: Machine, value: Value): boolean {
  return originOf(madeElsewhere(machine, value) ?? value) !== null;
}

/** The verdict on a registration, for requests for its own paths or for others that it sees. */
export function verdictFor(machine: Machine, { container, operation, before, last }: Registration, paths: readonly PathPattern[] = operation.paths): Verdict {
  const nearMisses: NearMiss[] = [];
  let doubt: Why | null = null;
  for (const part of before) {
    const roles = part.role.asksPath || part.role.asksMethod ? rolesOnRequests(machine, operation, part, { container, paths, methods: operation.methods }) : [part.role];
    const [role = part.role] = roles;
    if (roles.some(({ kind }) => kind !== role.kind)) {
      doubt ??= { reason: 'dynamic-path', subject: shortText(part.item.node, 40) };
      continue;
    }
    if (role.kind === 'guard') return { kind: 'guarded', by: role.by, at: 'route', place: role.place };
    if (role.kind === 'unknown') doubt ??= role.why;
    if (role.kind === 'passes') nearMisses.push(...role.nearMisses);
  }
  const looked: LookedAt[] = [{ position: 'route', name: null, place: null }];
  if (last.role.kind === 'answers') {
    const own = judgeInside(machine, last.role.outcome, last.item.node, () => reachOfRoute(machine, container, operation, paths));
    const inside = own.inside ?? guardInServers(machine, [last.item.value, ...last.role.outcome.delegates], last.item.node);
    if (inside && 'by' in inside) return { kind: 'guarded', by: inside.by, at: 'handler', place: inside.place };
    if (inside) doubt ??= inside;
    nearMisses.push(...uncheckedIn(machine, last.role.outcome, own.limited));
  } else if (last.role.kind === 'unknown') {
    doubt ??= last.role.why;
  }
  const around = verdictOf(machine, { container, operation, route: operation, paths, methods: operation.methods, entry: operation.entry }, looked, nearMisses);
  if (around.kind !== 'unguarded') return around;
  if (doubt) return { kind: 'unknown', why: doubt };
  return machine.incomplete ? { kind: 'unknown', why: { reason: 'budget', subject: shortText(operation.node, 40) } } : around;
}

/** The requests that come to a registration, as its callbacks see them: below a mount, frameworks differ in what they call the path. */
function reachOfRoute(machine: Machine, container: Container, { kind, methods, exact }: Operation, paths: readonly PathPattern[]): Reach {
  const reach = kind === 'use' && !exact ? { paths: paths.includes('/') ? ALL_REQUESTS.paths : null, methods } : reachOf(paths, methods);
  const full = fullPathsOf(machine, container, paths);
  const isSame = full?.length === paths.length && full.every((path) => paths.includes(path));
  return isSame ? reach : { ...reach, paths: null };
}

/** From the start of the registering call (in a chain, from the `.get`) to the end of its path. */
function placeOfRegistration(operation: Operation): Place {
  const { node, at } = operation;
  if (at.type !== 'CallExpression') return placeOf(at);
  const callee = unwrap(at.callee);
  if (at !== node) return placeOfRange(sourceOf(at), startOfCall(at), callee.range[1]);
  if (callee.type !== 'MemberExpression') return placeOf(at);
  const start = startOfCall(at);
  const first = at.arguments[0];
  const hasPath = first && first.type !== 'ObjectExpression' && !operation.items.some((item) => item.node === first);
  const end = hasPath ? first.range[1] : callee.range[1];
  return placeOfRange(sourceOf(at), start, end);
}

/** Where a call begins for a reader: in a chain, or with its member on a line of its own, at the dot. */
function startOfCall(node: TSESTree.CallExpression | TSESTree.NewExpression): number {
  const callee = unwrap(node.callee);
  if (node.type === 'NewExpression' || callee.type !== 'MemberExpression') return node.range[0];
  const isChained = unwrap(callee.object).type === 'CallExpression' || placeOf(callee.object).loc.end.line !== lineOf(callee.property);
  return isChained ? sourceOf(node).text.lastIndexOf('.', callee.property.range[0]) : node.range[0];
}

function argumentEdit({ node, at, items }: Operation, last: Item): GuardEdit | null {
  const first = items[0]?.node ?? last.node;
  if (at !== node || node.type !== 'CallExpression' || !node.arguments.some((argument) => argument === first)) return null;
  return { kind: 'argument', offset: first.range[0], declareAt: declarationPoint(node) };
}

function factOfCallback(machine: Machine, callback: Callback, container: number): HandlerFact | null {
  const judged = verdictOfCallback(machine, callback);
  if (!judged) return null;
  const { verdict, open } = judged;
  const { node, handler, route } = callback;
  const edit = handler.value.kind === 'function' && sourceOf(handler.value.node) === sourceOf(node) ? statementEdit(handler.value, callback.parameters, node) : null;
  if (route) {
    const paths = [route.path];
    return { row: callback.framework.id, shape: 'option', methods: [route.method], paths, fullPaths: paths, place: placeOf(handler.node), container: null, verdict, edit, inside: null };
  }
  const isCall = node.type === 'CallExpression' || node.type === 'NewExpression';
  return {
    row: callback.framework.id,
    shape: 'callback',
    methods: ['*'],
    paths: open,
    fullPaths: open,
    place: isCall ? placeOfRange(sourceOf(node), startOfCall(node), node.callee.range[1]) : placeOf(node),
    container: container === -1 ? null : container,
    verdict,
    edit,
    inside: null,
  };
}

/** A verdict on a server callback; for one that limits requests for other paths only, with those for which it does not. */
interface JudgedCallback {
  readonly verdict: Verdict;
  readonly open: readonly string[] | null;
}

function verdictOfCallback(machine: Machine, callback: Callback): JudgedCallback | null {
  const whole = (verdict: Verdict): JudgedCallback => ({ verdict, open: null });
  const { value, node } = callback.handler;
  // An app answers by its own routes.
  if (value.kind === 'thing' || (value.kind === 'method' && value.object.kind === 'thing')) return null;
  const subject = shortText(node, 40);
  const served = guardInServers(machine, [value], callback.node);
  if (served && 'by' in served) return whole({ kind: 'guarded', by: served.by, at: 'handler', place: served.place });
  if (served) return whole({ kind: 'unknown', why: served });
  if (value.kind === 'passes') return whole({ kind: 'unguarded', looked: [{ position: 'handler', name: null, place: null }], nearMisses: [] });
  if (value.kind !== 'function') return whole({ kind: 'unknown', why: whyForeign([value], subject) });
  const outcome = outcomeOfCallback(machine, callback);
  if (!outcome) return null;
  const delegates = outcome.delegates.flatMap((each) => (each.kind === 'thing' ? [] : [each]));
  if (outcome.delegates.length > delegates.length && outcome.answers.every((answer) => !answer.serves)) return null;
  if (callback.shared && onlyWatches(outcome)) return null;
  if (stopsItself(outcome, node)) return null;
  // One beside others by path, which only says that there is nothing else.
  if (!callback.route && isRest(machine, callback) && outcome.delegates.length === 0 && outcome.answers.length > 0 && outcome.answers.every(({ error }) => error)) return null;
  const own = judgeInside(machine, outcome, node, () => (callback.route ? reachOf([callback.route.path], [callback.route.method]) : ALL_REQUESTS));
  const inside = own.inside ?? guardInServers(machine, outcome.delegates, callback.node);
  if (inside && 'by' in inside) return whole({ kind: 'guarded', by: inside.by, at: 'handler', place: inside.place });
  if (inside) return whole({ kind: 'unknown', why: inside });
  if (outcome.answers.length === 0 && delegates.length > 0) return whole({ kind: 'unknown', why: whyForeign(delegates, subject) });
  return { verdict: { kind: 'unguarded', looked: [{ position: 'handler', name: null, place: null }], nearMisses: uncheckedIn(machine, outcome, own.limited) }, open: pathsNamed(own.open) };
}

/** Whether a function certainly answers nothing. */
function onlyWatches({ complete, answers, delegates, sharesResponse, unseen }: Outcome): boolean {
  return complete && !unseen && answers.length === 0 && delegates.length === 0 && !sharesResponse;
}

/** Whether others answer for paths of their own in the same call. */
function isRest(machine: Machine, { node }: Callback): boolean {
  return registryOf(machine).callbacks.some((other) => other.node === node && other.route !== null);
}

/** Why code that is not read here leaves a verdict open: where the first of it that can be told comes from. */
export function whyForeign(values: readonly Value[], subject: string): Why {
  const origin = values.map(originOf).find((each) => each !== null && each.module !== null);
  if (!origin) return { reason: values.find((each) => each.kind === 'unknown')?.reason ?? 'not-followed', subject };
  return { reason: isOfProject(origin) ? 'other-file' : 'unknown-package', subject };
}
