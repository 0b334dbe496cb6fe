import type { Attachment, LimiterRow } from '../../../knowledge/schema.ts';
import type { GuardEdit, HandlerFact, LookedAt, NearMiss, Position, Verdict, Why } from '../../model.ts';
import { indentOf, placeOf, shortText, sourceOf } from '../../source.ts';
import type { KnownRequest } from '../../values/contexts.ts';
import type { Machine } from '../../values/machine.ts';
import { staticName } from '../../values/syntax.ts';
import type { Unit } from '../../values/units.ts';
import { type Limiter, settle } from '../../values/value.ts';
import { reachOf } from '../asked.ts';
import { configuredBase } from '../configured-base.ts';
import { type Role, uncheckedIn } from '../guards.ts';
import { judgeInside } from '../inside.ts';
import { exemptionOfAll } from '../limiter-options.ts';
import { works } from '../limiters.ts';
import { covers, examplesOfPattern, joinPaths, showPath, takeApart } from '../paths.ts';
import { isProbe } from '../probes.ts';
import { type Container, containerOf, type Item, type Operation, type PathPattern } from '../registry.ts';
import { parametersOf } from '../request-objects.ts';
import { handlersOf } from '../runs.ts';
import { verdictOf } from '../verdicts.ts';
import { type Assembled, attachedIn } from './apps.ts';
import { boundTo } from './bindings.ts';
import { type Method, methodsIn } from './controllers.ts';
import { attachedBy } from './decorations.ts';
import { registeredOf } from './members.ts';
import { roleOfAttached } from './roles.ts';
import { skippedBy } from './skips.ts';

/** The methods of a file that answer requests, with their verdicts. */
export function collectMethods(machine: Machine, unit: Unit): HandlerFact[] {
  const judged = methodsIn(machine, unit).map((method) => [method, verdictOn(machine, method)] as const);
  return judged.map(([method, verdict]): HandlerFact => {
    const paths = method.paths.map(showPath);
    return {
      row: method.controller.framework.id,
      shape: 'decorator',
      methods: method.methods,
      paths: allKnown(paths),
      fullPaths: fullPathsOf(machine, method),
      ...(method.controller.provided && { called: { as: 'method' as const, name: nameOf(method) } }),
      place: placeOf(method.node.key),
      container: null,
      verdict,
      edit: decoratorEdit(machine, judged, method),
      inside: null,
    };
  });
}

/** `ChatGateway.send`. */
function nameOf({ controller: { of }, node }: Method): string {
  return [of.node.id?.name, staticName(node)].filter((name) => name !== undefined).join('.');
}

/** Where a decorator guards a method: on its class, if no method there has a guard or answers health checks, else on the method. Null where the limits that the app has set up are not for all its apps, or do not work. */
function decoratorEdit(machine: Machine, judged: readonly (readonly [Method, Verdict])[], { controller, node }: Method): GuardEdit | null {
  const beside = judged.flatMap(([method, verdict]) => (method.controller.of.node === controller.of.node ? [[method.node, verdict] as const] : []));
  const isOpen = ([, verdict]: readonly [unknown, Verdict]): boolean => verdict.kind === 'unguarded' && !verdict.nearMisses.some(({ kind }) => kind === 'switched-off');
  const [app, ...others] = controller.apps;
  const set = app?.assembly.limiters.find((limiter) => works(limiter) && limiter.row?.guards && others.every(({ assembly }) => assembly.limiters.some((other) => other.row === limiter.row)));
  const isUnset = controller.apps.every(({ assembly }) => assembly.limiters.length === 0);
  if ((!set?.row && !isUnset) || controller.apart || controller.provided || !beside.some((each) => each[0] === node && isOpen(each))) return null;
  const isProbed = judged.some(([method]) => method.controller.of.node === controller.of.node && (fullPathsOf(machine, method) ?? method.paths).some((path) => typeof path === 'string' && isProbe(path)));
  const whole = !isProbed && beside.every(isOpen) ? controller.of.node : null;
  const on = whole ?? node;
  const first = on.decorators[0] ?? on;
  return { kind: 'decorator', at: { offset: first.range[0], indent: indentOf(first), side: 'before' }, by: set?.row?.id ?? null, on: whole && { name: whole.id?.name ?? null } };
}

function allKnown(paths: readonly (string | null)[]): readonly string[] | null {
  const known = paths.filter((path) => path !== null);
  return known.length === paths.length ? known : null;
}

function fullPathsOf(machine: Machine, method: Method): readonly string[] | null {
  const paths = fullPatternsOf(machine, method);
  return paths && allKnown([...new Set(paths.map(showPath))]);
}

function fullPatternsOf(machine: Machine, { controller: { apps }, paths }: Method): readonly PathPattern[] | null {
  if (apps.some(({ assembly }) => assembly.hasPrefixes)) return null;
  return apps.length === 0 ? paths : apps.flatMap((each) => pathsBelow(machine, each, paths));
}

/** The paths as a request for the app names them. */
function pathsBelow(machine: Machine, { app, assembly: { hasPrefixes }, prefix: own }: Assembled, inner: readonly PathPattern[]): readonly PathPattern[] {
  const prefix = registeredOf(machine).prefixes.get(app.thing.id);
  if (app.method !== undefined && app.operation) return app.operation.paths;
  // What the tool is told to put in front of all paths is not read.
  if (hasPrefixes || (app.operation?.kind === 'handed-over' && configuredBase(machine, app.framework, app.node) === null)) return inner.map(() => null);
  const paths = own === '' ? inner : inner.map((path) => joinPaths(joinPaths('/', own), path));
  if (prefix === undefined) return paths;
  const isExcepted = (path: PathPattern): boolean => prefix.except.some((each) => covers(takeApart(each, false), takeApart(path, false), 'exact') === true);
  return paths.map((path) => (isExcepted(path) ? path : joinPaths(joinPaths('/', prefix.path), path)));
}

/** What has been looked at on the way to a verdict. */
interface Search {
  readonly machine: Machine;
  readonly method: Method;
  readonly looked: LookedAt[];
  readonly nearMisses: NearMiss[];
  readonly doubts: Why[];
}

type Guarded = Extract<Verdict, { kind: 'guarded' }>;

function verdictOn(machine: Machine, method: Method): Verdict {
  const { controller, outcome, node } = method;
  const search: Search = { machine, method, looked: [], nearMisses: [], doubts: [] };
  const own = byDecorations(search);
  if (own) return own;
  const { inside, limited } = judgeInside(machine, outcome, node.key, () => reachOf(fullPatternsOf(machine, method) ?? [null], method.methods));
  if (inside && 'by' in inside) return { kind: 'guarded', by: inside.by, at: 'handler', place: inside.place };
  if (inside) search.doubts.push(inside);
  search.nearMisses.push(...uncheckedIn(machine, outcome, limited));
  if (controller.apps.length === 0) return { kind: 'unknown', why: search.doubts[0] ?? { reason: 'mounted-elsewhere', subject: controller.of.node.id?.name ?? shortText(node.key) } };
  return controller.apart ? byItself(search) : byApps(search);
}

/** What its own decorators leave undecided, where nothing else stands in front of a method. */
function byItself(search: Search): Verdict {
  const { looked, nearMisses, doubts: [why] } = search;
  return why ? { kind: 'unknown', why } : { kind: 'unguarded', looked, nearMisses: [...nearMisses, ...guardsApart(search)] };
}

/** The guards of its apps, which one may believe to stand in front of it. */
function guardsApart({ machine, method: { controller: { apps, framework } } }: Search): NearMiss[] {
  const attached = apps.flatMap((each) => attachedIn(machine, each));
  return attached.flatMap(({ kind, item }): NearMiss[] => {
    if (kind !== 'guard' || roleOfAttached(machine, framework, kind, item).kind !== 'guard') return [];
    const value = settle(item.value);
    const name = value.kind === 'class' ? value.node.id?.name : value.kind === 'external' ? value.path.at(-1) : undefined;
    return [{ kind: 'apart', name: name ?? shortText(item.node, 40), anonymous: name === undefined, detail: null, place: placeOf(item.node) }];
  });
}

/** Each app that has the controller must guard it; one that does not decides, where it is known to take requests or no other guards it. */
function byApps(search: Search): Verdict {
  const { machine, method } = search;
  const { apps, of } = method.controller;
  const verdicts = apps.map((each) => byApp({ ...search, looked: [...search.looked], nearMisses: [...search.nearMisses], doubts: [...search.doubts] }, each));
  const unguarded = verdicts.find(({ kind }) => kind === 'unguarded');
  const unknown: Verdict = { kind: 'unknown', why: { reason: 'mounted-elsewhere', subject: of.node.id?.name ?? shortText(method.node.key) } };
  if (!unguarded) return verdicts.find(({ kind }) => kind === 'unknown') ?? verdicts[0] ?? unknown;
  const listens = apps.some(({ app }) => registeredOf(machine).listening.has(app.thing.id));
  return listens || !verdicts.some(({ kind }) => kind === 'guarded') ? unguarded : unknown;
}

function byApp(search: Search, assembled: Assembled): Verdict {
  const { machine, method } = search;
  const { app, assembly } = assembled;
  const registered = registeredOf(machine);
  // On an app of another framework, its middleware stands where that has its own.
  const global = [...(app.operation ? [] : assembly.attached), ...(registered.attached.get(app.thing.id) ?? [])];
  for (const { kind, item } of global) {
    const found = byAttached(search, kind, item, 'process', assembly.limiters);
    if (found) return found;
  }
  const bound = boundTo(machine, method, assembly);
  search.doubts.push(...bound.doubts);
  for (const item of bound.items) {
    const found = byAttached(search, 'middleware', item, 'app', []);
    if (found) return found;
  }
  // A guard would keep none of the limits that decorators take off.
  for (const { row } of assembly.limiters) if (row && !isSwitchedOff(search)) noteSkip(search, row, assembly.limiters.filter((limiter) => limiter.row === row));
  const stack = byStacks(search, assembled);
  if (stack.kind !== 'unguarded') return stack;
  const why = search.doubts[0] ?? assembly.doubts[0];
  if (why) return { kind: 'unknown', why };
  const idle = assembly.limiters.map((limiter): NearMiss => ({ kind: 'unkept', name: limiter.label, anonymous: true, detail: null, place: placeOf(limiter.node) }));
  const isTold = isSwitchedOff(search);
  return { kind: 'unguarded', looked: app.operation ? stack.looked : [...stack.looked, { position: 'process', name: null, place: null }], nearMisses: [...stack.nearMisses, ...(isTold ? [] : idle)] };
}

/** What is attached to the app itself as middleware, and to one of another framework that it runs on. */
function byStacks({ machine, method, looked, nearMisses }: Search, assembled: Assembled): Verdict {
  const paths = pathsBelow(machine, assembled, method.paths);
  let result: Verdict = { kind: 'unguarded', looked, nearMisses };
  for (const thing of [assembled.app.thing, ...assembled.app.adapters]) {
    const container = containerOf(machine, thing);
    if (!container) continue;
    const operation = thing === assembled.app.thing ? (assembled.app.operation ?? registeredOf(machine).listening.get(thing.id) ?? null) : null;
    const route = operationFor(method, paths, container);
    const verdict = verdictOf(machine, { container, operation, route, paths, methods: method.methods, entry: operation?.entry ?? container.entry }, looked, nearMisses);
    if (verdict.kind === 'guarded') return verdict;
    if (result.kind === 'unguarded') result = verdict;
  }
  return result;
}

/** A method as what is done to an app, which comes behind all else. */
function operationFor({ node, methods }: Method, paths: readonly PathPattern[], { entry }: Container): Operation {
  return { kind: 'route', node, at: node, source: sourceOf(node), methods, paths, exact: true, partial: false, items: [], ahead: 0, answering: null, options: null, checked: new Map(), reach: null, apart: false, single: false, isMessage: false, entry, during: sourceOf(node).path, request: null, name: '' };
}

function byDecorations(search: Search): Guarded | null {
  const { method } = search;
  const { controller } = method;
  const limiters = controller.apps.flatMap(({ assembly }) => assembly.limiters);
  for (const [decorations, at] of [[method.decorations, 'route'], [controller.decorations, 'router']] as const) {
    for (const decoration of decorations) {
      for (const { kind, value } of attachedBy(controller.framework, decoration)) {
        const found = byAttached(search, kind, { node: decoration.node.expression, value }, at, limiters);
        if (found) return found;
      }
    }
  }
  search.looked.push({ position: 'route', name: null, place: null }, { position: 'router', name: controller.of.node.id?.name ?? null, place: placeOf(controller.of.node) });
  return null;
}

/** The verdict by one thing that is attached; null where it guards nothing, which may be worth a doubt or a word. */
function byAttached(search: Search, kind: Attachment, item: Item, at: Position, limiters: readonly Limiter[]): Guarded | null {
  if (kind === 'pipe') return null;
  const { nearMisses, doubts, machine } = search;
  const role: Role = roleFor(search, kind, item);
  if (role.kind === 'unknown') doubts.push(role.why);
  if (role.kind === 'passes') nearMisses.push(...role.nearMisses);
  if (role.kind !== 'guard') return null;
  const row = machine.lexicon.knowledge.limiters.find(({ id, guards }) => id === role.by && guards !== undefined);
  const off = row && switchedOff(search, row, limiters);
  if (off === undefined || off === 'on') return { kind: 'guarded', by: role.by, at, place: role.place };
  if (off === 'open') doubts.push({ reason: 'not-followed', subject: shortText(item.node, 40) });
  return null;
}

/** What something that is attached does to requests for a method: where it asks for their path or method and is left open, to examples of them. */
function roleFor({ machine, method }: Search, kind: Attachment, item: Item): Role {
  const { framework } = method.controller;
  const role = roleOfAttached(machine, framework, kind, item);
  if ((role.kind !== 'unknown' && role.kind !== 'guard') || !(role.asksPath || role.asksMethod)) return role;
  const requests = requestsFor(machine, method);
  if (!requests) return role;
  const [first, ...others] = requests.map((request) => roleOfAttached(machine, framework, kind, item, request));
  if (first && others.every((other) => other.kind === first.kind)) return first;
  return role.kind === 'unknown' ? role : { kind: 'unknown', why: { reason: 'dynamic-path', subject: shortText(item.node, 40) } };
}

/** Whether what limits say of a request leaves those for a method uncounted: all of them, or some. */
function exemptFrom(machine: Machine, method: Method, row: LimiterRow, limiters: readonly Limiter[]): { readonly option: string } | 'open' | null {
  const { framework } = method.controller;
  const { parameters = [] } = framework.decorators?.classes.guard ?? {};
  if (limiters.length === 0) return null;
  const options = (requestsFor(machine, method) ?? [{ path: null, method: null }]).map((request) => exemptionOfAll(machine, row, limiters, parametersOf(machine, framework, parameters, method.node), { ...handlersOf(framework), ...request }));
  const [first] = options;
  if (first && options.every((option) => option !== null)) return { option: first };
  return options.every((option) => option === null) ? null : 'open';
}

/** What a method for all is asked with. */
const SOME_METHODS = ['GET', 'POST', null];

/** Examples of the requests that a method answers; null where their paths are not known. */
function requestsFor(machine: Machine, method: Method): KnownRequest[] | null {
  const paths = fullPatternsOf(machine, method)?.map(examplesOfPattern) ?? [null];
  if (!paths.every((each) => each !== null)) return null;
  return paths.flat().flatMap((path) => method.methods.flatMap((name) => (name === '*' ? SOME_METHODS : [name])).map((name) => ({ path, method: name })));
}

/** Whether decorators, or the limits themselves, leave nothing for a guard to keep. */
function switchedOff({ machine, method, nearMisses }: Search, row: LimiterRow, limiters: readonly Limiter[]): 'on' | 'off' | 'open' {
  const own = limiters.filter((limiter) => limiter.row === row);
  const [dead] = own;
  if (dead && own.every(({ off }) => off !== null)) {
    // What is added may limit.
    if ([...method.decorations, ...method.controller.decorations].some(({ of }) => of.module !== null && row.packages.includes(of.module) && row.guards?.adds?.includes(of.path.join('.')))) return 'open';
    nearMisses.push({ kind: 'switched-off', name: dead.label, anonymous: true, detail: dead.off, place: placeOf(dead.node) });
    return 'off';
  }
  const exempt = exemptFrom(machine, method, row, own);
  if (exempt === 'open') return 'open';
  if (exempt && dead) {
    nearMisses.push({ kind: 'switched-off', name: dead.label, anonymous: true, detail: exempt.option, place: placeOf(dead.node) });
    return 'off';
  }
  return noteSkip({ machine, method, nearMisses }, row, own);
}

/** Whether decorators take off all limits of a row, of which the message says so. */
function noteSkip({ machine, method, nearMisses }: Pick<Search, 'machine' | 'method' | 'nearMisses'>, row: LimiterRow, own: readonly Limiter[]): 'on' | 'off' | 'open' {
  const skip = skippedBy(machine, row, own, [method.decorations, method.controller.decorations]);
  if (skip.kind === 'off') nearMisses.push({ kind: 'switched-off', name: row.name, anonymous: true, detail: `@${shortText(skip.node.expression, 40)}`, place: placeOf(skip.node) });
  return skip.kind;
}

function isSwitchedOff({ nearMisses }: Search): boolean {
  return nearMisses.some(({ kind }) => kind === 'switched-off');
}
