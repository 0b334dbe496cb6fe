import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { NearMiss, Place, UnknownReason, Why } from '../model.ts';
import { placeOf, shortText, sourceOf, textOf } from '../source.ts';
import type { KnownRequest, Manner } from '../values/contexts.ts';
import type { Frame, Snapshot } from '../values/frame.ts';
import { madeElsewhere } from '../values/later.ts';
import { isOfProject, type OwnLimiter, ownLimiterOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { LIMIT_NAME, REFUSAL, speaksOfLimits } from '../values/speech.ts';
import { declaredName, parametersIn, returnsIn, unwrap } from '../values/syntax.ts';
import { type FunctionNode, type FunctionValue, type Limiter, type LimiterValue, optionsOf, originOf, settle, type Value } from '../values/value.ts';
import { isWithoutLimits, mayLimitAtAll } from './absence.ts';
import { describeRequests } from './asked.ts';
import { roleOfCombined } from './combined.ts';
import { roleOfMiddleware } from './decorated/roles.ts';
import { exemptionOf } from './limiter-options.ts';
import { works } from './limiters.ts';
import { isUpToClient } from './optional.ts';
import { fieldAt } from './options.ts';
import { putOn } from './put.ts';
import { isPassive, isSilent, noteQuiet, QUIET_OUTCOME } from './quiet.ts';
import { type Container, containerOf, flatten, type Item, shapeOf } from './registry.ts';
import { newRequest, parametersOf } from './request-objects.ts';
import { handlersOf, NOTHING, type Outcome, runRequest, runRequestOnce } from './runs.ts';
import { workerOf } from './workers.ts';

/** The outcome of what refuses every request. */
const REFUSING_OUTCOME: Outcome = { ...NOTHING, answers: [{ limited: null, refusal: false, error: true, serves: false, present: [] }] };

/** What one expression that is handed over as middleware or handler does. */
export type Role = RoleKind & { /** It may do otherwise for requests for other paths, or with other methods. */ readonly asksPath?: true; readonly asksMethod?: true };

type RoleKind =
  | { readonly kind: 'guard'; readonly by: string; readonly place: Place; readonly limiter: Limiter | null; readonly next: Snapshot | null }
  | { readonly kind: 'passes'; readonly nearMisses: readonly NearMiss[]; readonly next: Snapshot | null; /** It may check or change what the request holds. */ readonly checksInput: boolean; /** For a function: all that it does. */ readonly outcome: Outcome | null }
  | { readonly kind: 'mount'; readonly container: Container; /** For a function that hands requests to it: all that it does. */ readonly outcome: Outcome | null }
  | { readonly kind: 'answers'; readonly outcome: Outcome }
  | { readonly kind: 'unknown'; readonly why: Why }
  | { readonly kind: 'error-handler' };

const MAX_WRAPPERS = 3;

/** The functions that a foreign call was given, or that what it was given was made of: `wrap(async (req, res) => …)`, `client.use(make().define(f))`. */
export function wrappedFunctions(value: Value, depth = 0): readonly FunctionValue[] {
  if (value.kind !== 'result' || depth > MAX_WRAPPERS) return [];
  return value.args.flatMap((argument) => (argument.kind === 'function' ? [argument] : wrappedFunctions(argument, depth + 1)));
}

/** A request on its way through the callbacks of one registration. */
export interface Chain {
  readonly framework: FrameworkRow;
  readonly things: readonly Value[];
  readonly before: Snapshot | null;
  readonly manner: Manner;
}

/** What a middleware of a stack does to one request: for one that asks for the path or method, on which it may depend. */
export function roleOnRequest(machine: Machine, framework: FrameworkRow, item: Item, request: KnownRequest): Role {
  const chain = startChain(machine, framework, item);
  const requests = getOrMake(onRequests, item, () => new Map<string, Role>());
  return getOrMake(requests, `${request.method ?? ''} ${request.below ?? 0} ${request.path ?? ''}`, () => roleOf(machine, { ...item, value: settle(item.value) }, { ...chain, manner: { ...chain.manner, ...request } }));
}

const onRequests = new WeakMap<Item, Map<string, Role>>();

const cache = new WeakMap<Machine, Map<TSESTree.Node, Map<Frame, Role>>>();

/** What an item of a `use` does: the same each time, so it is found out once. */
export function roleInStack(machine: Machine, framework: FrameworkRow, item: Item): Role {
  if (item.app) return roleOfMiddleware(machine, item.app, item.node);
  const value = ownLimiterFor(machine, item) ? item.value : workerOf(machine, framework, settle(item.value));
  if (value.kind !== 'function') return roleOf(machine, { ...item, value }, startChain(machine, framework, item));
  const nodes = getOrMake(cache, machine, () => new Map<TSESTree.Node, Map<Frame, Role>>());
  const frames = getOrMake(nodes, value.node, () => new Map<Frame, Role>());
  return getOrMake(frames, value.frame, () => roleOfPassive(machine, framework, value, item.hook) ?? roleOf(machine, { ...item, value }, startChain(machine, framework, item)));
}

/** The role of a middleware that needs no run; null for one that does. */
export function roleOfPassive(machine: Machine, framework: FrameworkRow, value: FunctionValue, hook?: Item['hook']): Role | null {
  // A hook that throws may refuse whoever asks, one of messages by a count, and one whose result is an answer may serve.
  if (hook ? !isSilent(machine, value) || /\bthrow\b/.test(textOf(value.node)) || handlersOf(framework).counts || (shapeOf(framework, hook)?.returns === 'answer' && givesValue(value.node)) : !isPassive(machine, value, framework)) return null;
  noteQuiet(machine, value.node);
  return passes();
}

/** Whether a function returns something that is not what passing the request on gives, or what a call gives for whose sake it may be made: `() => log()`. */
function givesValue(node: FunctionNode): boolean {
  const given = parametersIn(node).map(textOf);
  const called = (value: TSESTree.Node): TSESTree.Node | null => {
    const call = unwrap(value.type === 'AwaitExpression' ? value.argument : value);
    return call.type === 'CallExpression' ? unwrap(call.callee) : null;
  };
  if (node.body.type !== 'BlockStatement') return called(node.body) === null;
  return returnsIn(node.body).some((value) => {
    const callee = value && called(value);
    return value !== null && !(callee && given.some((name) => textOf(callee) === name || textOf(callee).startsWith(`${name}.`)));
  });
}

const NO_PARAMETERS: readonly string[] = [];

/** Where the callbacks of a registration begin: with a new request. */
export function startChain(machine: Machine, framework: FrameworkRow, { node, hook }: Pick<Item, 'node' | 'hook'>): Chain {
  const { parameters = NO_PARAMETERS } = framework;
  return { framework, things: newRequest(machine, framework, shapeOf(framework, hook)?.parameters ?? parameters, node), before: null, manner: hook && framework.services ? { ...handlersOf(framework), returns: framework.services.returns } : handlersOf(framework) };
}

/** The same request, as a hook is given it, or the handler behind the hooks. */
export function chainFor(machine: Machine, chain: Chain, { node, value, hook }: Item): Chain {
  const { framework } = chain;
  if (!hook && framework.lastParameter !== undefined && value.kind === 'function') {
    const parameters = parametersIn(value.node);
    const last = parameters.at(-1);
    const [first = null] = framework.parameters ?? [];
    const answers = parameters.length > 1 || (last !== undefined && isCalled(value.node, last));
    // Of what a wrapper takes as they come, the last one answers.
    const given = last?.type === 'RestElement' ? [...parameters.map(() => first), framework.lastParameter] : parameters.map((parameter) => (answers && parameter === last ? framework.lastParameter : first) ?? null);
    const things = parametersOf(machine, framework, given, node);
    return { ...chain, things };
  }
  const shape = shapeOf(framework, hook);
  return shape ? { ...chain, things: [...chain.things, ...parametersOf(machine, framework, shape.parameters.slice(chain.things.length), node)] } : chain;
}

/** Whether a parameter is called as a function, or asked whether it is one. */
function isCalled(node: FunctionNode, parameter: TSESTree.Node): boolean {
  const variable = sourceOf(node).scopes.getDeclaredVariables(node).find(({ identifiers }) => identifiers.some((name) => name === parameter || name.parent === parameter));
  return variable?.references.some(({ identifier: { parent }, identifier }) => (parent.type === 'CallExpression' && parent.callee === identifier) || (parent.type === 'UnaryExpression' && parent.operator === 'typeof')) ?? false;
}

/** What an item does with a request that the chain before it has let through. */
export function roleOf(machine: Machine, item: Item, chain: Chain): Role {
  const role = roleOfItem(machine, item, chain);
  const isForSome = role.kind === 'guard' && shapeOf(chain.framework, item.hook)?.some === true;
  return isForSome ? undecided('unclear-refusal', item.node) : role;
}

function roleOfItem(machine: Machine, item: Item, chain: Chain): Role {
  const { node } = item;
  const value = workerOf(machine, chain.framework, item.value);
  switch (value.kind) {
    case 'limiter':
      return roleOfLimiter(machine, value, node, chain);
    case 'passes':
      if (value.refuses) return { kind: 'answers', outcome: REFUSING_OUTCOME };
      return value.answers ? { kind: 'answers', outcome: QUIET_OUTCOME } : passes();
    case 'thing': {
      const container = containerOf(machine, value);
      return container ? { kind: 'mount', container, outcome: null } : passes();
    }
    case 'function':
      return roleOfFunction(machine, { ...item, value }, chain);
    case 'list':
      return strongest(flatten(item).map((each) => roleOf(machine, each, chain)));
    case 'combined':
      return roleOfCombined(machine, item, value, chain);
    case 'either':
      return strongest(optionsOf(value).map((option) => roleOf(machine, { ...item, value: option }, chain)));
    case 'constant':
    case 'record':
      return passes();
    case 'external': {
      const known = ownLimiterFor(machine, { node, value }) ? value : settle(value);
      return known.kind === 'external' ? roleOfForeign(machine, known, node) : roleOf(machine, { ...item, value: known }, chain);
    }
    case 'method':
    case 'result': {
      const known = value.kind === 'method' && value.object.kind === 'thing' ? putOn(machine, value.object, value.name) : madeElsewhere(machine, value);
      return known && known.kind !== 'method' && known.kind !== 'result' ? roleOf(machine, { ...item, value: known }, chain) : roleOfForeign(machine, known ?? value, node);
    }
    default:
      return roleOfForeign(machine, value, node);
  }
}

/** The team's own limiter that an item is, by the settings. */
function ownLimiterFor(machine: Machine, { node, value }: Item): OwnLimiter | undefined {
  return value.kind === 'external' ? ownLimiterOf(machine.lexicon, value, sourceOf(node).path) : undefined;
}

function passes(nearMisses: readonly NearMiss[] = [], next: Snapshot | null = null, checksInput = false): Extract<Role, { kind: 'passes' }> {
  return { kind: 'passes', nearMisses, next, checksInput, outcome: null };
}

/** What does nothing to requests. */
export const PASSES: Extract<Role, { kind: 'passes' }> = passes();

/** One of several, as the program decides: a guard behind a condition is a guard. What passes on has passed all of their limiters that guard nothing. */
export function strongest(roles: readonly Role[]): Role {
  const rank = ['guard', 'unknown', 'mount', 'answers', 'passes', 'error-handler'];
  const role = [...roles].sort((a, b) => rank.indexOf(a.kind) - rank.indexOf(b.kind))[0] ?? passes();
  return role.kind === 'passes' ? { ...role, nearMisses: roles.flatMap((each) => (each.kind === 'passes' ? each.nearMisses : [])) } : role;
}

/** How a limiter is called in messages: its variable, else its package. */
export function calledAs({ node, label }: Limiter, used: TSESTree.Node | null): Pick<NearMiss, 'name' | 'anonymous'> {
  const name = declaredName(node)?.name ?? (used?.type === 'Identifier' ? used.name : null);
  return { name: name ?? label, anonymous: name === null };
}

/** Whether a limiter is off because an option is not there. */
function isUnset({ row, options }: Limiter, option: string): boolean {
  if (row?.guards) return false;
  return options === null || (options.kind === 'record' && fieldAt(options, option) === undefined);
}

/** Why a limiter guards nothing, or null when it guards. */
export function nearMissOf({ limiter, guard }: LimiterValue, node: TSESTree.Node | null): NearMiss | null {
  const at = { ...calledAs(limiter, node), place: placeOf(node ?? limiter.node) };
  if (limiter.perRequest) return { kind: 'per-request', detail: null, ...at };
  const { off, row } = limiter;
  const counts = row?.off?.find(({ option }) => option === off)?.counts;
  if (off !== null) return { kind: 'switched-off', detail: off, ...(isUnset(limiter, off) && { absent: true as const }), ...(counts !== undefined && { counts }), ...at };
  return guard === 'delay' ? { kind: 'delays-only', detail: null, ...at } : null;
}

function roleOfLimiter(machine: Machine, value: LimiterValue, node: TSESTree.Node, { things, manner }: Chain): Role {
  const miss = nearMissOf(value, node);
  if (miss) return passes([miss]);
  const exemption = exemptionOf(machine, value.limiter, things, manner);
  if (exemption.option !== null) return passes([{ kind: 'switched-off', detail: exemption.option, ...calledAs(value.limiter, node), place: placeOf(node) }]);
  if (value.guard === 'object') return undecided('not-followed', node);
  return asking({ kind: 'guard', by: value.limiter.row?.id ?? 'settings', place: placeOf(node), limiter: value.limiter, next: null }, exemption);
}

function roleOfForeign(machine: Machine, value: Value, node: TSESTree.Node): Role {
  const origin = originOf(value);
  if (ownLimiterFor(machine, { node, value })) return { kind: 'guard', by: 'settings', place: placeOf(node), limiter: null, next: null };
  const subject = shortText(node);
  if (!origin || origin.module === null || isOfProject(origin)) {
    if (isWithoutLimits(machine, value, node)) return passes([], null, true);
    return { kind: 'unknown', why: { reason: origin && isOfProject(origin) ? 'other-file' : value.kind === 'unknown' ? value.reason : 'not-followed', subject } };
  }
  // What a package makes of a limiter, or of what refuses, may refuse as it does.
  if ((value.kind === 'result' && value.args.some((given) => refuses(given))) || speaksOfLimits(origin) || LIMIT_NAME.test(nameIn(node))) return { kind: 'unknown', why: { reason: 'unknown-package', subject } };
  return passes([], null, value.kind !== 'external');
}

/** Whether something may refuse that a package was given: by itself, by path in an object, or in a list; a function, a class, of which it makes services, or what it has made of any of these. */
function refuses(given: Value, depth = 0): boolean {
  if (depth > MAX_WRAPPERS) return false;
  const value = settle(given);
  switch (value.kind) {
    case 'limiter':
      return works(value.limiter);
    case 'passes':
      return value.refuses === true;
    case 'record':
      return [...value.fields.values()].some((field) => refuses(field, depth + 1));
    case 'list':
      return (value.items ?? []).some((item) => refuses(item, depth + 1));
    case 'class':
    case 'function':
      return REFUSAL.test(textOf(value.node));
    case 'result':
      return value.args.some((argument) => refuses(argument, depth + 1));
    default:
      return false;
  }
}

/** What is named or called there, without what it is given: `bodyParser.json` of `bodyParser.json({ limit: '1mb' })`. */
function nameIn(node: TSESTree.Node): string {
  const named = unwrap(node);
  switch (named.type) {
    case 'CallExpression':
    case 'NewExpression':
      return nameIn(named.callee);
    case 'MemberExpression':
      return `${nameIn(named.object)}.${shortText(named.property)}`;
    default:
      return named.type === 'Identifier' ? named.name : '';
  }
}

/** A hook that is async where results count, or is not given what it would have to call, is done when it ends. */
function passesOnAtEnd({ node }: FunctionValue, shape: ReturnType<typeof shapeOf>, manner: Manner): boolean {
  const next = shape?.parameters.indexOf('next') ?? -1;
  const waits = next !== -1 && parametersIn(node).length > next;
  return (node.async && manner.returns !== null) || !waits;
}

function roleOfFunction(machine: Machine, { node, value, hook }: Item & { readonly value: FunctionValue }, chain: Chain): Role {
  const { framework } = chain;
  if (framework.errorHandler && !hook && parametersIn(value.node).length === framework.errorHandler.length) {
    if (isSilent(machine, value)) noteQuiet(machine, value.node);
    else runRequest(machine, value, parametersOf(machine, framework, framework.errorHandler, node), null, handlersOf(framework));
    return { kind: 'error-handler' };
  }
  const shape = shapeOf(framework, hook);
  const outcome = runRequestOnce(machine, value, chain.things, chain.before, hook ? { ...chain.manner, isHook: passesOnAtEnd(value, shape, chain.manner), ignoresValues: shape?.returns === 'pass', ...(shape?.late && { isLate: shape.late }) } : chain.manner);
  const role = roleOfOutcome(machine, outcome, node, chain);
  return limitsAll(outcome) ? role : asking(role, outcome);
}

/** A role with what the code behind it has asked for. */
export function asking(role: Role, { asksPath, asksMethod }: Pick<Outcome, 'asksPath' | 'asksMethod'>): Role {
  return { ...role, ...(asksPath && { asksPath }), ...(asksMethod && { asksMethod }) };
}

/** Whether a limiter has seen every request that goes on, whatever was asked about it: `isStrict(req.path) ? strict(req, res, next) : general(req, res, next)`. */
function limitsAll({ complete, passes: onward, delegates }: Outcome): boolean {
  const isGuard = (value: Value): boolean => value.kind === 'limiter' && nearMissOf(value, null) === null && value.guard !== 'object';
  return complete && onward.length + delegates.length > 0 && onward.every(({ limited }) => limited !== null && works(limited)) && delegates.every(isGuard);
}

/** The role of what cannot be told, because of a piece of code. */
function undecided(reason: UnknownReason, node: TSESTree.Node): Role {
  return { kind: 'unknown', why: { reason, subject: shortText(node) } };
}

/** The role of what takes more steps than there are. */
export function tooMuch(machine: Machine, node: TSESTree.Node): Role {
  return mayLimitAtAll(machine, node) ? undecided('budget', node) : passes([], null, true);
}

/** @param chain the request on whose way the code has run, where that is known */
export function roleOfOutcome(machine: Machine, outcome: Outcome, node: TSESTree.Node, chain: Chain = NO_CHAIN): Role {
  const place = placeOf(node);
  if (!outcome.complete) return tooMuch(machine, node);
  const delegated = outcome.delegates.map((value) => roleOf(machine, { node, value }, value.kind === 'combined' ? chain : NO_CHAIN));
  const strongestDelegate = delegated.length > 0 ? strongest(delegated) : null;
  const goesOn = outcome.passes.length > 0;
  if (strongestDelegate?.kind === 'guard') {
    // Whether a request is counted must not depend on the request, nor on what a package makes of it.
    return goesOn || (outcome.handsOn && outcome.delegates.some(isOfPackage)) ? undecided('unclear-refusal', node) : { ...strongestDelegate, next: null };
  }
  if (goesOn && isUpToClient(outcome, outcome.passes)) return undecided('unclear-refusal', node);
  if (goesOn) {
    const limiter = outcome.passes.find((pass) => pass.limited)?.limited ?? null;
    // Where the program has no limiter, it has none for anybody.
    const isCertain = outcome.passes.every((pass) => pass.limited || (pass.choice === 'program' && !pass.refused));
    if (limiter && works(limiter) && !isCertain && !outcome.passes.some((pass) => pass.refused)) {
      return undecided('unclear-refusal', node);
    }
    if (limiter && works(limiter) && isCertain) return { kind: 'guard', by: limiter.row?.id ?? 'home-made', place, limiter, next: outcome.next };
    if (outcome.refusals.some((refusal) => refusal.clear)) return { kind: 'guard', by: 'home-made', place, limiter: null, next: outcome.next };
    const refusing = [...outcome.refusedBy].find(works);
    if (refusing && outcome.passes.some((pass) => !pass.refused && pass.choice === 'request')) return undecided('unclear-refusal', node);
    if (refusing) return { kind: 'guard', by: refusing.row?.id ?? 'home-made', place, limiter: refusing, next: outcome.next };
    if (outcome.refusals.length > 0) return undecided('unclear-refusal', node);
  }
  if (strongestDelegate?.kind === 'unknown') return strongestDelegate;
  if (outcome.isTooDeep && mayLimitAtAll(machine, node)) return undecided('budget', node);
  if (strongestDelegate?.kind === 'mount') return { ...strongestDelegate, outcome };
  // It may end the connection of who sends too much.
  if (goesOn && outcome.sharesConnection) return undecided('handed-over', node);
  if (goesOn) return { kind: 'passes', nearMisses: uncheckedIn(machine, outcome), next: outcome.next, checksInput: false, outcome };
  if (strongestDelegate?.kind === 'passes' && outcome.answers.length === 0) return strongestDelegate;
  if (strongestDelegate?.kind === 'passes' && outcome.handsOn) return { ...strongestDelegate, outcome };
  return { kind: 'answers', outcome };
}

/** Whether code of a package is called. */
function isOfPackage(value: Value): boolean {
  const origin = originOf(value);
  return origin !== null && origin.module !== null && origin.file === null && !isOfProject(origin);
}

/** Delegates are values of other kinds than own functions: they need no chain. */
const emptyFramework: FrameworkRow = { id: '', name: '', docs: '', packages: [], bodyLimit: null, exports: {}, objects: {} };

const NO_CHAIN: Chain = { framework: emptyFramework, things: [], before: null, manner: handlersOf(emptyFramework) };

/**
 * Limiters that a handler asks without acting on the answer, or that would not limit anyway.
 *
 * @param limited the only requests for which it acts on the answer
 */
export function uncheckedIn(machine: Machine, outcome: Outcome, limited: readonly KnownRequest[] = []): NearMiss[] {
  return [...outcome.checks].map(([limiter, node]): NearMiss => {
    const miss = nearMissOf({ kind: 'limiter', limiter, guard: 'rejecting' }, null);
    if (miss) return { ...miss, place: placeOf(node) };
    const own = { ...calledAs(limiter, null), place: placeOf(node) };
    return limited.length > 0 ? { kind: 'other-path', detail: describeRequests(limited), ...own } : { kind: 'unchecked', detail: null, ...own };
  });
}
