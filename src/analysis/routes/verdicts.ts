import type { TSESTree } from '@typescript-eslint/utils';
import type { LookedAt, NearMiss, Place, Position, Verdict, Why } from '../model.ts';
import { placeOf, shortText, type SourceFile, sourceOf } from '../source.ts';
import { isOfProject } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { speaksOfLimits } from '../values/speech.ts';
import { declaredName, unwrap } from '../values/syntax.ts';
import { type External, isImport, type Limiter, optionsOf, settle, UNDEFINED, type Value } from '../values/value.ts';
import { isCalledByNobody, isWithoutLimits, mayStandBelow } from './absence.ts';
import { reachOf } from './asked.ts';
import { areApart } from './branches.ts';
import { fullPathsOf } from './full-paths.ts';
import { calledAs } from './guards.ts';
import { guardOfServers } from './handovers.ts';
import { guardInside } from './inside.ts';
import { asksAt, asksFor, pluginOff } from './limiter-options.ts';
import { isUnused, mayRefuseAny, works } from './limiters.ts';
import { holds, isIdle, isMountedWithin, type Mount, mountsOf, pathsBelow } from './mounts.ts';
import { coversAll, hasParameter, namePath, type Path, takenApart } from './paths.ts';
import { effectsOf, type Part } from './registrations.ts';
import { type Container, containerOf, isOrdered, isShared, isThere, type Operation, type PathPattern, registryOf } from './registry.ts';
import { rolesOnRequests, withoutPrefix } from './seen.ts';

/** A request on its way to a route, as the containers around it see it. */
export interface Approach {
  readonly container: Container;
  /** The operation that the request is on its way to; null when it runs through all of them. */
  readonly operation: Operation | null;
  /** The route itself. */
  readonly route: Operation;
  readonly paths: readonly PathPattern[];
  readonly methods: readonly string[];
  readonly entry: number;
}

type Found =
  | { readonly kind: 'guard'; readonly by: string; readonly at: Position; readonly place: Place }
  | { readonly kind: 'unknown'; readonly why: Why }
  | { readonly kind: 'none' };

interface Search {
  readonly machine: Machine;
  readonly looked: LookedAt[];
  readonly nearMisses: NearMiss[];
  readonly visited: Set<Container>;
  /** Inside of what an object includes that was included itself. */
  readonly isInside: boolean;
}

/** The verdict on a route by what stands in front of it: on its container, and wherever that is mounted. */
export function verdictOf(machine: Machine, approach: Approach, looked: readonly LookedAt[], nearMisses: readonly NearMiss[]): Verdict {
  const search: Search = { machine, looked: [...looked], nearMisses: [...nearMisses], visited: new Set(), isInside: false };
  const found = approachFrom(search, approach);
  switch (found.kind) {
    case 'guard':
      return { kind: 'guarded', by: found.by, at: found.at, place: found.place };
    case 'unknown':
      return { kind: 'unknown', why: found.why };
    case 'none':
      return { kind: 'unguarded', looked: search.looked, nearMisses: search.nearMisses };
  }
}

function approachFrom(search: Search, approach: Approach): Found {
  const { container } = approach;
  if (search.visited.has(container)) return { kind: 'none' };
  search.visited.add(container);
  const isRoot = container.thing.row.role === 'app' && mountsOf(search.machine, container).length === 0;
  const position = isRoot ? 'app' : 'router';
  const own = guardBefore(search, approach, position);
  if (own.kind === 'guard') return own;
  search.looked.push({ position, name: containerName(container), place: isShared(container.thing) ? null : placeOf(container.thing.node) });
  const outside = byMounts(search, approach);
  if (outside.kind === 'guard') return outside;
  return own.kind === 'unknown' ? own : outside;
}

/** Every mount must be guarded; one that is not decides. */
function byMounts(search: Search, approach: Approach): Found {
  const { machine } = search;
  const { container } = approach;
  const name = containerName(container) ?? 'router';
  const everywhere = mountsOf(machine, container);
  // An app that lets nobody in says nothing of one that does.
  const live = everywhere.filter(({ parent }) => !isIdle(machine, parent, [container]));
  const places = live.length > 0 ? live : everywhere;
  const handovers = handoversTo(machine, container);
  if (places.length === 0 && handovers.length === 0) {
    if (!container.created) return { kind: 'unknown', why: { reason: 'mounted-elsewhere', subject: name } };
    if (container.served) return { kind: 'none' };
    const server = guardOfServers(machine, container, () => reachOf(approach.paths, approach.methods), holds);
    if (server) return 'by' in server ? { kind: 'guard', by: server.by, at: 'mount', place: server.place } : { kind: 'unknown', why: server };
    if (container.handed) return { kind: 'none' };
    // A package's own object, in a function that nothing that was read calls: who does may put a guard around it.
    if (isShared(container.thing) && approach.entry !== 0) return { kind: 'unknown', why: { reason: 'mounted-elsewhere', subject: name } };
    if (approach.entry !== 0 && isCalledByNobody(machine, container.thing.node)) return { kind: 'unknown', why: { reason: 'not-mounted', subject: name } };
    if (isMountedWithin(machine, container)) return { kind: 'unknown', why: { reason: 'mounted-elsewhere', subject: name } };
    if (hasMountedTwin(machine, container)) return { kind: 'unknown', why: { reason: 'not-mounted', subject: name } };
    // One that others may add, and that lets nobody in as far as is seen.
    const { role, added = false } = container.thing.row;
    if (role !== 'router' && !(container.leaves && (added || mayStandBelow(machine, container.thing.node)))) return { kind: 'none' };
    return { kind: 'unknown', why: { reason: container.leaves ? 'mounted-elsewhere' : 'not-mounted', subject: name } };
  }
  let result: Found | null = null;
  for (const verdict of handovers) {
    if (verdict.kind === 'unguarded') {
      search.looked.push(...verdict.looked);
      search.nearMisses.push(...verdict.nearMisses);
      return { kind: 'none' };
    }
    const found: Found = verdict.kind === 'guarded' ? { kind: 'guard', by: verdict.by, at: 'mount', place: verdict.place ?? placeOf(container.thing.node) } : verdict;
    if (found.kind === 'unknown' || !result) result = found;
  }
  for (const mount of places) {
    const way: Search = { ...search, looked: [], nearMisses: [], visited: new Set(search.visited), isInside: false };
    const found = byMount(way, mount, approach);
    if (found.kind === 'none') {
      search.looked.push(...way.looked);
      search.nearMisses.push(...way.nearMisses);
      return found;
    }
    if (found.kind === 'unknown' || !result) result = found;
  }
  return result ?? { kind: 'none' };
}

/** The verdicts on the functions, found by their files, that hand requests to a container. */
function handoversTo(machine: Machine, { thing }: Container): Verdict[] {
  return registryOf(machine).handovers.flatMap(({ to, verdict }) => (to.some((value) => holds(machine, value, thing)) ? [verdict()] : []));
}

/** Whether another app that the same call has made is mounted, and this one lets nobody in: a getter gives one whenever it is read. */
function hasMountedTwin(machine: Machine, { thing, leaves }: Container): boolean {
  if (leaves || thing.row.role !== 'app') return false;
  return [...registryOf(machine).containers.values()].some((other) => other.thing.node === thing.node && other.thing.row === thing.row && other.thing !== thing && mountsOf(machine, other).length > 0);
}

function byMount(search: Search, { parent, operation, item, inside }: Mount, approach: Approach): Found {
  const within = inside && guardInside(search.machine, inside, operation.node, () => reachOf(fullPathsOf(search.machine, parent, pathsBelow(operation, approach.paths)) ?? [null], approach.methods), (value) => holds(search.machine, value, approach.container.thing));
  if (within && 'by' in within) return { kind: 'guard', by: within.by, at: 'mount', place: within.place };
  const ahead = operation.items.slice(0, item);
  const parts = effectsOf(search.machine, parent.thing.framework, parent, operation).filter((part) => ahead.includes(part.item));
  const beside = strongestOf(parts.map((part) => fromRole(part, 'mount')));
  if (beside.kind === 'guard') return beside;
  const paths = pathsBelow(operation, approach.paths);
  if (isBesideGuards(search, operation, item, approach)) return { kind: 'unknown', why: { reason: 'order', subject: shortText(operation.node, 40) } };
  search.looked.push({ position: 'mount', name: containerName(parent), place: placeOf(operation.node) });
  const found = approachFrom(search, { container: parent, operation, paths, route: approach.route, methods: approach.methods, entry: operation.entry });
  if (found.kind !== 'none') return found;
  return within && beside.kind === 'none' ? { kind: 'unknown', why: within } : beside;
}

/** Whether one call mounts the routers of a folder on the same path, in an order that is not seen, and one of those guards what passes through it. */
function isBesideGuards(search: Search, operation: Operation, item: number, approach: Approach): boolean {
  const options = optionsOf(operation.items[item]?.value ?? UNDEFINED);
  if (options.length < 2 || !options.every(isImport) || operation.paths.includes(null)) return false;
  return options.some((option) => {
    const value = settle(option);
    const inner = value.kind === 'thing' ? containerOf(search.machine, value) : undefined;
    return inner !== undefined && inner !== approach.container && guardThrough(search, inner, operation, { ...approach, paths: ['/'] }, 'mount').kind !== 'none';
  });
}

function strongestOf(found: readonly Found[]): Found {
  return found.find((each) => each.kind === 'guard') ?? found.find((each) => each.kind === 'unknown') ?? { kind: 'none' };
}

function fromRole({ item, role }: Part, at: Position): Found {
  if (role.kind === 'guard') return { kind: 'guard', by: role.by, at, place: placeOf(item.node) };
  return role.kind === 'unknown' ? role : { kind: 'none' };
}

/** A guard among the operations in front of the route that sees every request for it. */
function guardBefore(search: Search, approach: Approach, at: Position): Found {
  const { container } = approach;
  let doubt: Found = { kind: 'none' };
  const paths = takenApart(container.thing, approach.paths);
  const effects = effectiveOperations(search.machine, container);
  const index = approach.operation ? container.operations.indexOf(approach.operation) : container.operations.length;
  for (const effect of effects) {
    const { position, operation } = effect;
    if (position === index) continue;
    // What one request sets up is not there for another, nor for what stood there before.
    if (operation.request !== null && operation.request !== approach.operation?.request) continue;
    // A hook is there for all routes of its own object, and what belongs to a parameter for all paths that have it.
    if (!isThere(search.machine, container, operation, position < index, approach.operation === approach.route)) {
      const mayStandAhead = approach.route.answering?.perhaps.includes(operation) === true;
      const isGuard = ((effect.limits && !isEnough(search, 'attached-after')) || mayStandAhead) && operationGuards(search, effect, approach, paths, at).kind === 'guard';
      if (isGuard && mayStandAhead) doubt = { kind: 'unknown', why: { reason: 'order', subject: shortText(operation.node, 40) } };
      else if (isGuard && effect.limits) noteLimiter(search, operation, isWrittenAhead(operation, approach.operation) ? 'not-awaited' : 'attached-after', null);
      continue;
    }
    const found = operationGuards(search, effect, approach, paths, at);
    if (found.kind !== 'none' && areApart(container, operation, approach.operation)) continue;
    if (found.kind === 'guard') {
      if (isOrdered(container, operation, approach.entry)) return found;
      doubt = { kind: 'unknown', why: { reason: 'order', subject: shortText(operation.node, 40) } };
    } else if (found.kind === 'unknown' && doubt.kind === 'none') {
      doubt = found;
    }
  }
  return doubt;
}

interface Effective {
  readonly position: number;
  readonly operation: Operation;
  readonly paths: readonly Path[];
  /** Null where they are looked up only for requests that come by. */
  readonly parts: readonly Part[] | null;
  /** It attaches a limiter: one that comes too late is worth a word. */
  readonly limits: boolean;
}

const effective = new WeakMap<Container, { readonly version: number; readonly source: SourceFile; readonly list: readonly Effective[] }>();

/** The operations of a container that do anything to requests for other routes: few, beside many routes. */
function effectiveOperations(machine: Machine, container: Container): readonly Effective[] {
  const known = effective.get(container);
  const { version } = registryOf(machine);
  const { source } = machine;
  if (known?.version === version && known.source === source) return known.list;
  const list: Effective[] = [];
  for (const [position, operation] of container.operations.entries()) {
    // What other files bring is looked up only for requests that come by.
    const parts = operation.kind === 'handed-over' ? [] : isOfOthers(operation, source) ? null : effectsOf(machine, container.thing.framework, container, operation);
    if (parts?.length === 0 && operation.kind !== 'handed-over') continue;
    const limits = operation.items.some(({ value }) => value.kind === 'limiter' || (isImport(value) && speaksOfLimits(value)));
    list.push({ position, operation, paths: takenApart(container.thing, operation.paths), parts, limits });
  }
  effective.set(container, { version, source, list });
  return list;
}

/** Whether other files than the one that is asked about bring an operation's callbacks, or register a route, which few other requests come by. */
function isOfOthers({ kind, exact, source, items }: Operation, asked: SourceFile): boolean {
  return (kind === 'route' && exact && source !== asked) || items.some(({ value }) => optionsOf(value).some(isImport));
}

function operationGuards(search: Search, effect: Effective, approach: Approach, paths: readonly Path[], at: Position): Found {
  const { operation } = effect;
  if (operation.kind === 'handed-over') return handedOver(search.machine, operation);
  if (operation.apart) return { kind: 'none' };
  if (operation.kind === 'param' && !approach.paths.every((path) => hasParameter(path, operation.name))) return { kind: 'none' };
  if (operation.kind === 'route' && approach.container.thing.framework.paths?.specific && !isSameRoute(operation, approach)) return { kind: 'none' };
  const seesMethod = operation.methods.includes('*') || approach.methods.every((method) => operation.methods.includes(method));
  const seesPath = seesMethod && (operation.kind === 'param' ? true : coversAll(effect.paths, paths, operation));
  if (seesPath === false) {
    if (effect.limits && !isEnough(search, 'other-path')) noteLimiter(search, operation, 'other-path', nameRequests(operation));
    return { kind: 'none' };
  }
  const parts = effect.parts ?? effectsOf(search.machine, approach.container.thing.framework, approach.container, operation);
  const found = strongestOf(parts.map((part) => partGuards(search, operation, part, approach, at)));
  if (found.kind === 'guard' && seesPath === undefined) return { kind: 'unknown', why: { reason: 'dynamic-path', subject: shortText(operation.node, 40) } };
  return found;
}

/** Whether a route says no less than another one, so that it is asked in its turn. */
function isSameRoute({ methods, paths }: Operation, approach: Approach): boolean {
  return approach.paths.every((path) => path === null || paths.includes(path) || paths.includes(null)) && approach.methods.every((method) => methods.includes(method));
}

function partGuards(search: Search, operation: Operation, part: Part, approach: Approach, at: Position): Found {
  if (part.ofRoute && !isSameRoute(operation, approach)) return { kind: 'none' };
  const roles = part.role.asksPath || part.role.asksMethod ? rolesOnRequests(search.machine, operation, part, approach) : [part.role];
  const found = roles.map((role) => roleGuards(search, operation, { ...part, role }, approach, at));
  const [first] = found;
  if (first && found.every(({ kind }) => kind === first.kind)) return first;
  return { kind: 'unknown', why: { reason: 'dynamic-path', subject: shortText(operation.node, 40) } };
}

function roleGuards(search: Search, operation: Operation, part: Part, approach: Approach, at: Position): Found {
  const { role } = part;
  if (role.kind === 'passes') search.nearMisses.push(...role.nearMisses);
  if (role.kind === 'guard' && role.limiter?.shape?.plugin) return pluginGuards(search, role.limiter, part, approach, at);
  if (role.kind !== 'mount') return fromRole(part, at);
  // A request runs through an earlier router on its way, guards included.
  if (role.container === approach.container || search.visited.has(role.container) || approach.container.thing.framework.paths?.through === false) return { kind: 'none' };
  return guardThrough(search, role.container, operation, approach, at);
}

/** A plugin guards the routes that it is told to. */
function pluginGuards(search: Search, limiter: Limiter, part: Part, { route }: Approach, at: Position): Found {
  const off = pluginOff(search.machine, limiter, route.options);
  if (off === null) return fromRole(part, asksFor(limiter, route.options) ? 'route' : at);
  if (off === undefined) return { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(route.node, 40) } };
  const asks = asksAt(limiter, off);
  search.nearMisses.push({ kind: 'switched-off', ...calledAs(limiter, part.item.node), detail: off, place: placeOf(part.item.node), byRoute: true, ...(asks && { asks }) });
  return { kind: 'none' };
}

function guardThrough(search: Search, inner: Container, operation: Operation, approach: Approach, at: Position): Found {
  const prefix = operation.paths[0];
  const paths = approach.paths.map((path) => (typeof path === 'string' && typeof prefix === 'string' ? withoutPrefix(path, prefix) : null));
  const silent: Search = { ...search, looked: [], nearMisses: [], visited: new Set([...search.visited, inner]), isInside: true };
  const through = { ...approach, container: inner, paths, operation: null };
  const taken = takenApart(inner.thing, paths);
  const guards = effectiveOperations(search.machine, inner).flatMap((effect) => (effect.operation.kind === 'use' && reaches(effect.operation, search) ? [operationGuards(silent, effect, through, taken, at)] : []));
  return strongestOf(guards);
}

/** Whether a hook of what is included is there for what includes it. */
function reaches({ reach }: Operation, { isInside }: Search): boolean {
  return reach === null || reach === 'all' || (reach === 'parent' && !isInside);
}

function handedOver(machine: Machine, { items: [item], name, node }: Operation): Found {
  const isOfPackage = item !== undefined && isPackage(item.value);
  if (isOfPackage ? !speaksOfLimits(item.value) : item && isWithoutLimits(machine, item.value, node)) return { kind: 'none' };
  return { kind: 'unknown', why: isOfPackage ? { reason: 'unknown-package', subject: name } : { reason: 'handed-over', subject: shortText(node, 40) } };
}

function isPackage(value: Value): value is External {
  return value.kind === 'external' && !isOfProject(value);
}

type Elsewhere = 'attached-after' | 'not-awaited' | 'other-path';

/** Whether a plugin is registered in front of a route, which comes first all the same: nothing waits until the plugin is loaded. */
function isWrittenAhead({ node, items }: Operation, route: Operation | null): boolean {
  const isPlugin = items.some(({ value }) => value.kind === 'limiter' && value.guard === 'plugin');
  return isPlugin && route !== null && sourceOf(node) === sourceOf(route.node) && node.range[0] < route.node.range[0] && node.parent?.type === 'ExpressionStatement';
}

/** More limiters than that, which stand elsewhere, no message tells of: an app may have one on each of thousands of routes. */
const MAX_ELSEWHERE = 8;

function isEnough({ nearMisses }: Search, kind: Elsewhere): boolean {
  return nearMisses.filter((miss) => miss.kind === kind).length >= MAX_ELSEWHERE;
}

/** What an operation is there for, as a message names it: `/admin`, `POST /login`. */
function nameRequests({ methods, paths }: Operation): string {
  const verb = methods.includes('*') ? '' : `${methods.join('|')} `;
  return paths.map((path) => verb + namePath(path)).join(', ');
}

/** A working limiter that does not see the route is worth a word. */
function noteLimiter(search: Search, operation: Operation, kind: Elsewhere, detail: string | null): void {
  for (const { node, value: item } of operation.items) {
    const value = settle(item);
    if (!mayRefuseAny(value)) continue;
    search.nearMisses.push({ kind, ...calledAs(value.limiter, node), detail, place: placeOf(operation.node) });
  }
}

/** The receiver as written where a container is created: `app`, `this.router`. */
export function containerName({ thing }: Pick<Container, 'thing'>): string | null {
  let node: TSESTree.Node = thing.node;
  // The field by which an object is known to describe an app is no name of it.
  if (node.type === 'Identifier') return node.parent.type === 'Property' && node.parent.key === node && !node.parent.shorthand ? null : node.name;
  while (node.parent && (unwrap(node.parent) === unwrap(node) || node.parent.type === 'AwaitExpression')) node = node.parent;
  const declared = declaredName(node);
  if (declared) return declared.name;
  const { parent } = node;
  if (parent?.type === 'AssignmentExpression' && parent.right === node) return shortText(parent.left);
  if (parent?.type === 'PropertyDefinition' && parent.key.type === 'Identifier') return `this.${parent.key.name}`;
  return null;
}

/** Working limiters of a file that nothing uses. */
export function idleLimiters(machine: Machine, source: SourceFile): Limiter[] {
  return registryOf(machine).limiters.filter(
    (limiter) =>
      sourceOf(limiter.node) === source && works(limiter) && limiter.shape?.instance !== 'delay' && !limiter.shape?.calls && isUnused(machine, limiter),
  );
}
