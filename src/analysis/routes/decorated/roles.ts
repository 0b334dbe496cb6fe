import type { TSESTree } from '@typescript-eslint/utils';
import type { Attachment, FrameworkRow, LimiterRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { placeOf, shortText, sourceOf, textOf } from '../../source.ts';
import { resultOfCall } from '../../values/callbacks.ts';
import { construct } from '../../values/classes.ts';
import type { KnownRequest, Manner } from '../../values/contexts.ts';
import type { Frame, Snapshot } from '../../values/frame.ts';
import { madeElsewhere } from '../../values/later.ts';
import { isOfProject, ownLimiterOf } from '../../values/lexicon.ts';
import { contentsOf } from '../../values/lists.ts';
import type { Machine } from '../../values/machine.ts';
import { foreignBaseOf, instanceMember } from '../../values/members.ts';
import { speaksOfLimits, speaksOfOwnLimit } from '../../values/speech.ts';
import { callsIn, decoratorsOf, isFunction, parametersIn, returnsIn } from '../../values/syntax.ts';
import { type ClassNode, type ClassValue, type External, type FunctionNode, type FunctionValue, type Instance, isText, NOT_FOLLOWED, optionsOf, originOf, settle, truthiness, type Value } from '../../values/value.ts';
import { mayLimitAtAll } from '../absence.ts';
import { asking, PASSES, type Role, roleInStack, roleOfOutcome, strongest } from '../guards.ts';
import { isSilent } from '../quiet.ts';
import { isRandom } from '../random-keys.ts';
import type { Item } from '../registry.ts';
import { newRequest, parametersOf } from '../request-objects.ts';
import { handlersOf, type Outcome, runRequest, runRequestOnce } from '../runs.ts';
import { assemblyOf } from './apps.ts';
import { limiterWithClass } from './inherited.ts';
import { givenTo } from './inputs.ts';
import type { App } from './members.ts';
import { strategiesAsked } from './strategies.ts';

/** By the activation in which a class is made: `mixin(class extends Guard(name) {})`. */
const known = new WeakMap<Machine, Map<Frame, Map<ClassNode, Map<string, Role>>>>();

const ANY_REQUEST: KnownRequest = { path: null, method: null };

/** What something that is attached to methods, classes or apps does to a request. */
export function roleOfAttached(machine: Machine, framework: FrameworkRow, kind: Attachment, { node, value }: Item, request: KnownRequest = ANY_REQUEST): Role {
  if (framework.decorators?.named && isName(settle(value))) return mayLimitAtAll(machine, node) ? { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(node, 40) } } : PASSES;
  switch (value.kind) {
    case 'class':
      return roleOfClass(machine, framework, kind, value, null, node, request);
    case 'instance':
      return roleOfClass(machine, framework, kind, value.of, value, node, request);
    case 'external': {
      if (ownLimiterOf(machine.lexicon, value, sourceOf(node).path)) return { kind: 'guard', by: 'settings', place: placeOf(node), limiter: null, next: null };
      const found = settle(value);
      return found === value ? roleOfForeign(machine, framework, value, value, node) : roleOfAttached(machine, framework, kind, { node, value: found }, request);
    }
    case 'result':
    case 'method': {
      const made = madeElsewhere(machine, value);
      if (made && made.kind !== value.kind) return roleOfAttached(machine, framework, kind, { node, value: made }, request);
      const origin = originOf(made ?? value);
      return origin ? roleOfForeign(machine, framework, made ?? value, origin, node) : { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(node, 40) } };
    }
    case 'list':
      return strongest(contentsOf(value).map((each) => roleOfAttached(machine, framework, kind, { node, value: each }, request)));
    case 'either':
      return strongest(optionsOf(value).map((each) => roleOfAttached(machine, framework, kind, { node, value: each }, request)));
    case 'constant':
      return PASSES;
    case 'record':
      // Options beside the middleware.
      return kind === 'middleware' ? PASSES : { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(node, 40) } };
    case 'function':
    case 'limiter':
    case 'passes':
      if (kind === 'middleware') return roleInStack(machine, stackFor(machine, framework, value.kind === 'function' ? value.node : null), { node, value });
      return value.kind === 'function' ? roleOfMethod(machine, framework, kind, value.node, shortText(node, 40), value, request) : { kind: 'unknown', why: { reason: 'not-followed', subject: shortText(node, 40) } };
    default: {
      const origin = originOf(value);
      return origin ? roleOfForeign(machine, framework, value, origin, node) : { kind: 'unknown', why: { reason: value.kind === 'unknown' ? value.reason : 'not-followed', subject: shortText(node, 40) } };
    }
  }
}

/** Whether a value is a text, or a symbol that the program has made. */
function isName(value: Value): boolean {
  return isText(value) || (value.kind === 'result' && value.of.module === null && value.of.path[0] === 'Symbol');
}

/** What the parameters of a method are: what their decorators say, else what stands in their place. */
function decoratedOr(machine: Machine, framework: FrameworkRow, { node, frame }: FunctionValue, places: readonly Value[]): readonly Value[] {
  const parameters = parametersIn(node);
  if (!parameters.some((parameter) => decoratorsOf(parameter).length > 0)) return places;
  const { values } = givenTo(machine, framework, node, frame, { values: [], open: true });
  return parameters.map((parameter, index) => (decoratorsOf(parameter).length > 0 ? values[index] : places[index]) ?? NOT_FOLLOWED);
}

/** The framework whose middleware a function is, among those whose middleware another one takes. */
function stackFor({ lexicon }: Machine, framework: FrameworkRow, node: FunctionNode | null): FrameworkRow {
  const { stacks = [] } = framework.decorators ?? {};
  const rows = lexicon.knowledge.frameworks.filter(({ id }) => stacks.includes(id));
  return [...rows, framework].find(({ parameters }) => node !== null && parameters?.length === parametersIn(node).length) ?? rows[0] ?? framework;
}

/** What the middleware that an app of decorated classes has for all its methods does to a request. */
export function roleOfMiddleware(machine: Machine, app: App, node: TSESTree.Node): Role {
  const { attached, doubts: [why] } = assemblyOf(machine, app);
  const role = strongest(attached.map(({ kind, item }) => roleOfAttached(machine, app.framework, kind, item)));
  if (role.kind === 'guard') return { ...role, place: placeOf(node) };
  return why && role.kind !== 'unknown' ? { kind: 'unknown', why } : role;
}

function roleOfForeign(machine: Machine, framework: FrameworkRow, value: Value, origin: External, node: TSESTree.Node): Role {
  const row = limiterWithClass(machine, origin);
  if (row) return { kind: 'guard', by: row.id, place: placeOf(node), limiter: null, next: null };
  const subject = shortText(node, 40);
  const asked = strategiesAsked(machine, framework, value, sourceOf(node).path);
  if (asked) return roleOfAll(asked.map((of) => roleOfClass(machine, framework, 'strategy', of, null, node, ANY_REQUEST)), subject);
  if (isOfProject(origin)) return { kind: 'unknown', why: { reason: 'other-file', subject } };
  if (origin.module === null) return value.kind === 'external' ? { kind: 'unknown', why: { reason: 'not-followed', subject } } : PASSES;
  return speaksOfLimits(origin) ? { kind: 'unknown', why: { reason: 'unknown-package', subject } } : PASSES;
}

function roleOfClass(machine: Machine, framework: FrameworkRow, kind: Attachment, of: ClassValue, made: Instance | null, node: TSESTree.Node, request: KnownRequest): Role {
  const frames = getOrMake(known, machine, () => new Map<Frame, Map<ClassNode, Map<string, Role>>>());
  const classes = getOrMake(frames, of.frame, () => new Map<ClassNode, Map<string, Role>>());
  const roles = getOrMake(classes, of.node, () => new Map<string, Role>());
  const role = getOrMake(roles, `${framework.id} ${kind} ${request.method} ${request.path}`, (): Role => {
    const unit = machine.units.of(of.node);
    return machine.aside(unit, unit, () => findRole(machine, framework, kind, of, made, request)) ?? { kind: 'unknown', why: { reason: 'budget', subject: nameOf(of) } };
  });
  return role.kind === 'guard' ? { ...role, place: placeOf(node) } : role;
}

function nameOf({ node }: ClassValue): string {
  return node.id?.name ?? shortText(node, 40);
}

function findRole(machine: Machine, framework: FrameworkRow, kind: Attachment, of: ClassValue, made: Instance | null, request: KnownRequest): Role {
  const shape = framework.decorators?.classes[kind];
  if (!shape) return PASSES;
  const instance = made ?? construct(machine, of, [], true);
  const method = instanceMember(machine, instance, shape.method);
  const base = foreignBaseOf(machine, of);
  const origin = base ? originOf(base) : null;
  const row = origin && limiterWithClass(machine, origin);
  if (row) return roleOfSubclass(machine, framework, kind, row, of, instance, shape.method, request);
  if (method?.kind === 'function') {
    const role = roleOfMethod(machine, framework, kind, of.node, nameOf(of), method, request);
    return role.kind === 'passes' && kind === 'guard' && base && origin && /\bsuper\s*\./.test(textOf(method.node)) ? roleOfInherited(machine, framework, instance, base, origin) : role;
  }
  return base && origin && kind !== 'strategy' ? roleOfInherited(machine, framework, instance, base, origin) : PASSES;
}

/** What a class does by what it extends, unless a method of its own lets those pass whom that refuses. */
function roleOfInherited(machine: Machine, framework: FrameworkRow, instance: Instance, base: Value, origin: External): Role {
  const { node } = instance.of;
  const isSwallowed = framework.decorators?.strategies?.refuse.some((name) => isSilenced(machine, instance, name)) === true;
  const role = roleOfForeign(machine, framework, base, origin, node.superClass ?? node);
  return isSwallowed && role.kind === 'guard' && role.by === 'home-made' ? PASSES : role;
}

/** Whether a class has replaced a method that refuses by one that does not. */
function isSilenced(machine: Machine, instance: Instance, name: string): boolean {
  const member = instanceMember(machine, instance, name);
  return member?.kind === 'function' && !/\bsuper\s*\.|throw/i.test(textOf(member.node));
}

/** What one of several does, whichever the client has chosen. */
function roleOfAll(roles: readonly Role[], subject: string): Role {
  const [first] = roles;
  if (first && roles.every(({ kind }) => kind === first.kind)) return first;
  return roles.some(({ kind }) => kind === 'guard' || kind === 'unknown') ? { kind: 'unknown', why: { reason: 'unclear-refusal', subject } } : PASSES;
}

/**
 * A class or function that lets pass or refuses by code of this project.
 *
 * @param whole the class, or the function where there is none
 */
function roleOfMethod(machine: Machine, framework: FrameworkRow, kind: Attachment, whole: ClassNode | FunctionNode, subject: string, method: FunctionValue, request: KnownRequest): Role {
  const isSpoken = speaksOfOwnLimit(textOf(whole));
  // Nothing that it names or does can refuse because of a rate.
  if (!isSpoken && isSilent(machine, method)) return PASSES;
  const outcome = runAttached(machine, framework, kind, { whole, method }, request);
  const role = roleOfOutcome(machine, outcome, whole);
  if (role.kind === 'guard' || role.kind === 'unknown') return asking(role, outcome);
  const isKnown = request.path !== null || request.method !== null;
  // What it says of limits may be the one that it has, which guards nothing.
  if (role.kind === 'passes' && role.nearMisses.length > 0) return role;
  // Where more is known of the request, what limits others has been found.
  const isOpen = isSpoken && outcome.checks.size === 0 && (!isKnown || outcome.mayDeny || outcome.unseen !== null) && !alwaysPasses(machine, method);
  if (isOpen) return { kind: 'unknown', why: { reason: 'unclear-refusal', subject } };
  return role.kind === 'passes' ? role : PASSES;
}

/** What does the work of something that is attached. */
export interface Work {
  /** Its class, or the function where there is none. */
  readonly whole: ClassNode | FunctionNode;
  readonly method: FunctionValue;
}

/** The function that does the work of a class, an instance or a function of the program; null for anything else. */
export function workIn(machine: Machine, framework: FrameworkRow, kind: Attachment, value: Value): Work | null {
  if (value.kind === 'function') return { whole: value.node, method: value };
  if (value.kind !== 'class' && value.kind !== 'instance') return null;
  const instance = value.kind === 'class' ? construct(machine, value, [], true) : value;
  const method = instanceMember(machine, instance, framework.decorators?.classes[kind]?.method ?? '');
  return method?.kind === 'function' ? { whole: instance.of.node, method } : null;
}

/** What it does to a request of which those before it have left something: the same request that the method behind it answers. */
export function outcomeOfAttached(machine: Machine, framework: FrameworkRow, kind: Attachment, work: Work, before: Snapshot | null): Outcome {
  return runAttached(machine, framework, kind, work, ANY_REQUEST, { before, places: newRequest });
}

function runAttached(machine: Machine, framework: FrameworkRow, kind: Attachment, { whole, method }: Work, request: KnownRequest, { before, places }: { readonly before: Snapshot | null; readonly places: typeof newRequest } = { before: null, places: parametersOf }): Outcome {
  const own = framework.decorators?.classes[kind]?.parameters ?? [];
  const isOwn = kind !== 'middleware' || (!isFunction(whole) && own.length > 0 && parametersIn(method.node).length <= own.length);
  const stack = isOwn ? framework : stackFor(machine, framework, method.node);
  const names = stack === framework ? own : (stack.parameters ?? []);
  const given = decoratedOr(machine, framework, method, places(machine, stack, names, method.node));
  // What has no other way to pass the request on does so when it ends.
  const endsPassing = kind !== 'guard' && !given.some((value) => value.kind === 'thing' && value.row.role === 'next');
  const manner: Manner = { ...handlersOf(framework), ...request, returns: endsPassing ? { as: 'auto' } : null, isHook: endsPassing, ignoresValues: endsPassing, ...(kind === 'guard' && { decides: true as const }) };
  return runRequestOnce(machine, method, given, before, manner);
}

/** Whether a method calls nothing and gives nothing but `true`. */
function alwaysPasses(machine: Machine, method: FunctionValue): boolean {
  return callsIn(method.node).length === 0 && isAlways(machine, method, true);
}

function isAlways(machine: Machine, method: FunctionValue, truth: boolean): boolean {
  return truthiness(resultOfCall(machine, method)) === truth;
}

/** A class that extends a limiter's, and may have replaced what makes it one. */
function roleOfSubclass(machine: Machine, framework: FrameworkRow, kind: Attachment, row: LimiterRow, of: ClassValue, instance: Instance, deciding: string, request: KnownRequest): Role {
  const { skip = [], keys = [], refuse = [] } = row.guards ?? {};
  const own = (name: string): FunctionValue | null => {
    const member = instanceMember(machine, instance, name);
    return member?.kind === 'function' ? member : null;
  };
  const off = (detail: string): Role => ({ ...PASSES, nearMisses: [{ kind: 'switched-off', name: nameOf(of), anonymous: false, detail, place: placeOf(of.node) }] });
  let [asksPath, asksMethod] = [false, false];
  for (const name of skip) {
    const member = own(name);
    const given = member && parametersOf(machine, framework, framework.decorators?.classes[kind]?.parameters ?? [], member.node);
    const said = given && runRequest(machine, member, given, null, { ...handlersOf(framework), ...request, returns: null });
    if (said && truthiness(said.gives) === true) return asking(off(name), said);
    asksPath ||= said?.asksPath === true;
    asksMethod ||= said?.asksMethod === true;
  }
  const random = keys.find((name) => {
    const member = own(name);
    return member !== null && isRandom(machine, member);
  });
  if (random !== undefined) return off(random);
  const silent = refuse.find((name) => isSilenced(machine, instance, name));
  if (silent !== undefined) return off(silent);
  const method = own(deciding);
  if (method && alwaysPasses(machine, method)) return off(deciding);
  if (!method || !givesTrue(method)) return asking({ kind: 'guard', by: row.id, place: placeOf(of.node), limiter: null, next: null }, { asksPath, asksMethod });
  const outcome = runAttached(machine, framework, kind, { whole: of.node, method }, request);
  const role = roleOfOutcome(machine, outcome, of.node);
  if (role.kind === 'guard') return role;
  const letsAllPass = kind === 'guard' && role.kind === 'passes' && !outcome.mayDeny && outcome.checks.size === 0 && outcome.refusedBy.size === 0;
  return letsAllPass ? off(deciding) : asking({ kind: 'unknown', why: { reason: 'unclear-refusal', subject: nameOf(of) } }, outcome);
}

/** Whether a method lets some requests pass without asking anybody: a store that fails is no such reason. */
function givesTrue({ node }: FunctionValue): boolean {
  return !/\bsuper\s*\./.test(textOf(node)) || returnsIn(node.body).some((value) => value?.type === 'Literal' && value.value === true);
}
