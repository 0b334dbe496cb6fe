import type { TSESTree } from '@typescript-eslint/utils';
import type { CheckedGuard, Guard, LimiterExport, LimiterRow, OffRow } from '../../knowledge/schema.ts';
import { shortText, sourceOf, textOf } from '../source.ts';
import { listOf } from '../values/alternatives.ts';
import { resultOfCall, runCallbacksIn } from '../values/callbacks.ts';
import { isExported } from '../values/exports.ts';
import { functionKey } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { callsIn, declaredName, staticName } from '../values/syntax.ts';
import { type FunctionValue, type Limiter, type LimiterValue, NOT_FOLLOWED, type RecordValue, type ResultOf, settle, type Thing, truthiness, UNDEFINED, type Value } from '../values/value.ts';
import { fieldAt } from './options.ts';
import { registryOf } from './registry.ts';
import { handlersOf, parametersOf, runRequest } from './runs.ts';

/** Whether a limiter refuses anybody: nothing switches it off, and it counts beyond one request. */
export function works({ off, perRequest }: Limiter): boolean {
  return off === null && !perRequest;
}

function entered(machine: Machine, limiter: Omit<Limiter, 'id'>): Limiter {
  const own = { ...limiter, id: machine.nextId() };
  registryOf(machine).limiters.push(own);
  return own;
}

/** A limiter that a row describes, as this call builds it. */
export function createLimiter(machine: Machine, row: LimiterRow, shape: LimiterExport, given: Value | null, node: TSESTree.Node): LimiterValue {
  const options = optionsFor(machine, shape, given);
  const limiter = entered(machine, {
    row,
    label: row.name,
    shape,
    node,
    options,
    // It is kept as well where what a function around it makes is.
    perRequest: machine.request !== null && !shape.remote && ![node, ...machine.sites].some((made) => isKept(machine, made)),
    off: shape.idle ? shortText(node.type === 'NewExpression' || node.type === 'CallExpression' ? node.callee : node) : shape.calls ? null : offReason(machine, row, options),
  });
  return { kind: 'limiter', limiter, guard: shape.instance, ...(shape.checks && { checks: shape.checks }) };
}

/** A limiter that another instance makes when it is called with options. */
export function configuredLimiter(machine: Machine, value: LimiterValue, guard: Guard, options: Value | null, node: TSESTree.Node): LimiterValue {
  const { row } = value.limiter;
  const limiter = entered(machine, { ...value.limiter, node, options, perRequest: machine.request !== null && !isKept(machine, node), off: row ? offReason(machine, row, options) : null });
  return { kind: 'limiter', limiter, guard };
}

/** Whether what a request makes is put where the next one finds it: `limiter ??= new Limiter()` with a variable from outside, a field, a map. */
function isKept(machine: Machine, made: TSESTree.Node, isNamed = false): boolean {
  const { parent } = made;
  switch (parent?.type) {
    case 'AwaitExpression':
    case 'ConditionalExpression':
    case 'LogicalExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
    case 'TSSatisfiesExpression':
      return isKept(machine, parent, isNamed);
    case 'AssignmentExpression':
      return parent.right === made && (parent.left.type !== 'Identifier' || isFromOutside(machine, parent.left) || (!isNamed && isKeptByName(machine, parent.left)));
    case 'VariableDeclarator':
      return !isNamed && parent.id.type === 'Identifier' && isKeptByName(machine, parent.id);
    case 'CallExpression':
      return parent.arguments.some((argument) => argument === made) && parent.callee.type === 'MemberExpression' && staticName(parent.callee) === 'set';
    default:
      return false;
  }
}

function isFromOutside(machine: Machine, name: TSESTree.Identifier): boolean {
  const reference = machine.referenceOf(name);
  return reference?.resolved != null && reference.resolved.scope.variableScope !== reference.from.variableScope;
}

/** Whether a variable of the function is put where the next request finds it. */
function isKeptByName(machine: Machine, name: TSESTree.Identifier): boolean {
  const { references = [] } = machine.referenceOf(name)?.resolved ?? {};
  return references.some(({ identifier }) => isKept(machine, identifier, true));
}

/** The options themselves, where a function gives them. */
function optionsFor(machine: Machine, { factory, built }: LimiterExport, value: Value | null): Value | null {
  if (factory === undefined) return value;
  const maker = factory === '' ? value : value?.kind === 'record' ? value.fields.get(factory) : undefined;
  const given = maker?.kind === 'function' ? resultOfCall(machine, maker) : NOT_FOLLOWED;
  return built ? builtBy(given, built) : given;
}

/** What a chain of calls says, as an object of options. */
function builtBy(given: Value, names: Readonly<Record<string, string>>): Value {
  const fields = new Map<string, Value>();
  let value = given;
  while (value.kind === 'result') {
    const { callee, args }: ResultOf['call'] = value.call;
    const name = callee.kind === 'method' ? callee.name : callee.kind === 'external' ? (callee.path.at(-1) ?? '') : '';
    const option = names[name];
    // The last call of one kind counts.
    if (option !== undefined && !fields.has(option)) fields.set(option, args[0] ?? UNDEFINED);
    value = callee.kind === 'method' ? callee.object : UNDEFINED;
  }
  const isNothing = given.kind === 'constant' && (given.value === null || given.value === undefined);
  return given.kind === 'result' || isNothing ? { kind: 'record', fields, open: false } : NOT_FOLLOWED;
}

/** The limits that options of a row with guard classes list, one by one; null where they cannot be told. */
export function limitsIn({ guards }: LimiterRow, options: Value | null): readonly Value[] | null {
  if (options === null) return [];
  if (options.kind === 'list') return options.items;
  const listed = options.kind === 'record' ? options.fields.get(guards?.limits?.list ?? '') : undefined;
  if (listed) return listed.kind === 'list' ? listed.items : null;
  return options.kind === 'record' ? [options] : null;
}

/** The option that takes a limiter's effect away, as written; null when none does. */
export function offReason(machine: Machine, row: LimiterRow, options: Value | null): string | null {
  const limits = row.guards ? limitsIn(row, options) : null;
  if (limits === null) return offReasonOf(machine, row, options);
  const reasons = limits.map((limit) => offReasonOf(machine, row, limit));
  if (reasons.every((reason) => reason !== null)) return reasons[0] ?? row.guards?.limits?.list ?? null;
  return offReasonOf(machine, row, options);
}

function offReasonOf(machine: Machine, row: LimiterRow, options: Value | null): string | null {
  for (const off of row.off ?? []) {
    if (off.versions !== undefined) continue;
    const value = options?.kind === 'record' ? fieldAt(options, off.option) : undefined;
    if (off.when === 'missing') {
      if (!value && (options === null || (options.kind === 'record' && !options.open))) return off.option;
    } else if (value && isOff(machine, row, value, off)) {
      return off.option;
    }
  }
  return null;
}

function isOff(machine: Machine, row: LimiterRow, value: Value, { when }: OffRow): boolean {
  if (typeof when === 'object' && 'lacks' in when) return lacks(row, value, when);
  if (typeof when === 'object') {
    return value.kind === 'external' && value.module !== null && row.packages.includes(value.module) && value.path.join('.') === when.export;
  }
  const number = value.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined;
  switch (when) {
    case 'true':
      return value.kind === 'constant' && value.value === true;
    case 'false':
      return value.kind === 'constant' && value.value === false;
    case 'always-true':
      return value.kind === 'function' ? truthiness(resultOfCall(machine, value)) === true : value.kind === 'constant' && value.value === true;
    case 'always-false':
      return value.kind === 'function' ? truthiness(resultOfCall(machine, value)) === false : value.kind === 'constant' && value.value === false;
    case 'infinite':
      return number !== undefined && number >= Number.MAX_SAFE_INTEGER;
    case 'zero':
      return number === 0;
    case 'string':
      return value.kind === 'constant' && typeof value.value === 'string';
    case 'random':
      if (value.kind !== 'function') return false;
      resultOfCall(machine, value);
      return isRandom(machine, value.node);
    case 'passes-on':
      return value.kind === 'function' && passesOn(machine, row, value);
    case 'missing':
      return false;
  }
}

/** Whether a list holds none of the calls that it must, as far as it is seen. */
function lacks({ packages }: LimiterRow, value: Value, { lacks: exports, option, is }: { readonly lacks: readonly string[]; readonly option: string; readonly is: string }): boolean {
  if (value.kind !== 'list' || !value.items) return false;
  return value.items.every((item) => {
    const made = settle(item);
    if (made.kind !== 'result') return made.kind === 'constant';
    if (made.of.module === null || !packages.includes(made.of.module)) return false;
    if (!exports.includes(made.of.path.join('.'))) return true;
    const options = settle(made.args[0] ?? NOT_FOLLOWED);
    if (options.kind !== 'record') return false;
    const said = options.fields.get(option);
    return said ? said.kind === 'constant' && said.value !== is : !options.open;
  });
}

/** Whether a function calls something whose result differs from call to call: then each request has a key of its own. */
function isRandom(machine: Machine, node: TSESTree.Node): boolean {
  return callsIn(node).some((call) => {
    const callee = machine.recorded.get(call.callee);
    return callee?.kind === 'external' && machine.lexicon.bounds.functions.get(functionKey(callee))?.some((row) => row.does === 'random') === true;
  });
}

/** Whether a limiter's own handler lets pass what it should refuse. */
function passesOn(machine: Machine, row: LimiterRow, value: FunctionValue): boolean {
  const framework = machine.lexicon.knowledge.frameworks.find((each) => row.frameworks.includes(each.id));
  if (!framework?.parameters) return false;
  const { passes, answers } = runRequest(machine, value, parametersOf(machine, framework, framework.parameters, value.node), null, handlersOf(framework));
  return passes.length > 0 && answers.length === 0;
}

/** What a member of a limiter is: read, or called. */
export function limiterMember(machine: Machine, value: LimiterValue, name: string, site: CallSite | null): Value | undefined {
  const member = value.limiter.shape?.members?.[name];
  if (!member) return undefined;
  if (!site) return member.read ? { ...value, guard: member.read } : undefined;
  const { call } = member;
  if (!call) return undefined;
  if (call === 'self') return value;
  if (typeof call !== 'string' && 'adds' in call) return enlarged(machine, value, call.adds, site);
  if (typeof call === 'string' && call !== 'rejecting') return called(machine, value.limiter, call, site.node);
  runAllowed(machine, value.limiter, site);
  if (call === 'rejecting') return called(machine, value.limiter, call, site.node);
  const checks = 'property' in call ? [call] : call;
  const lacking = checks.find(({ needs }) => needs !== undefined && !mayHave(value.limiter, needs));
  return checked(machine, lacking?.needs === undefined ? value.limiter : { ...value.limiter, off: lacking.needs }, checks, site.node);
}

/** Whether an option may be true, as far as the options are seen. */
function mayHave({ options }: Limiter, option: string): boolean {
  if (options?.kind !== 'record') return true;
  const said = fieldAt(options, option);
  return said ? truthiness(said) !== false : options.open;
}

/** Functions that it is given run for whom it lets pass. */
function runAllowed(machine: Machine, limiter: Limiter, { args }: CallSite): void {
  const callbacks = args.filter(({ value }) => value.kind === 'function');
  if (callbacks.length === 0) return;
  machine.maybe(() => {
    machine.state.note({ limited: limiter });
    for (const { value } of callbacks) runCallbacksIn(machine, value);
  });
}

/** A limiter like another, with one more in a list of its options. */
function enlarged(machine: Machine, value: LimiterValue, option: string, { args, node }: CallSite): LimiterValue {
  const { row, options } = value.limiter;
  const list = options?.kind === 'record' ? options.fields.get(option) : undefined;
  const items = list?.kind === 'list' ? (list.items ?? [NOT_FOLLOWED]) : [];
  const fields = new Map(options?.kind === 'record' ? options.fields : []).set(option, listOf([...items, ...args.map((each) => each.value)]));
  const enlargedOptions: Value = { kind: 'record', fields, open: options?.kind === 'record' && options.open };
  const limiter = entered(machine, { ...value.limiter, node, options: enlargedOptions, off: row ? offReason(machine, row, enlargedOptions) : null });
  return { ...value, limiter };
}

/** What a call gives that asks a limiter which the program does not make; undefined where no row describes it. */
export function ask(machine: Machine, id: string, { node }: CallSite): Value | undefined {
  const row = machine.lexicon.knowledge.limiters.find((each) => each.id === id);
  const shape = row && Object.values(row.exports).find(({ asks }) => asks);
  if (!row || !shape?.asks) return undefined;
  const limiter = entered(machine, { row, label: row.name, shape, node, options: null, perRequest: false, off: null });
  return checked(machine, limiter, shape.asks, node);
}

/** What the call of a check gives: a value, or an object some of whose properties say whether the request may go on. */
export function checked(machine: Machine, limiter: Limiter, guards: readonly CheckedGuard[], node: TSESTree.Node): Value {
  machine.noteCheck(limiter, node);
  const fields = new Map<string, Value>();
  const atOnce = guards.some((guard) => guard.atOnce);
  const given = (value: Value): Value => (atOnce ? value : { kind: 'promise', value, rejects: null });
  for (const { property, truthyMeansAllowed, method, refuses } of guards) {
    const check: Value = { kind: 'check', limiter, truthyMeansAllowed, ...(refuses !== undefined && { refuses }) };
    if (property === null) return given(check);
    fields.set(property, method ? { kind: 'limiter', limiter, guard: 'check', checks: [{ property: null, truthyMeansAllowed, atOnce: true }] } : check);
  }
  return given({ kind: 'record', fields, open: true });
}

/** What a limiter's plugin adds to an object of the framework: a function that makes a limiter, called here. */
export function addedByPlugin(machine: Machine, { framework, row: { role } }: Thing, name: string, site: CallSite): LimiterValue | undefined {
  if (role !== 'app' && role !== 'router') return undefined;
  for (const row of machine.lexicon.knowledge.limiters) {
    const shape = row.frameworks.includes(framework.id) ? Object.values(row.exports).find(({ plugin }) => plugin?.adds?.[name]) : undefined;
    const added = shape?.plugin?.adds?.[name];
    if (!shape || !added) continue;
    const { limiter } = createLimiter(machine, row, { ...shape, plugin: undefined }, site.args[0]?.value ?? null, site.node);
    return { kind: 'limiter', limiter, guard: added.gives, ...(added.gives === 'check' && { checks: added.check }) };
  }
  return undefined;
}

/** Why a plugin's limit does not hold for a route with these options, in the words of the program; null where it does. */
export function pluginOff(machine: Machine, { row, shape, options }: Limiter, route: RecordValue | null): string | null {
  const plugin = shape?.plugin;
  if (!plugin || !row) return null;
  const own = route ? fieldAt(route, plugin.route) : undefined;
  if (isFalse(own)) return plugin.route;
  if (own?.kind === 'record') return plugin.enabled !== undefined && isFalse(own.fields.get(plugin.enabled)) ? `${plugin.route}.${plugin.enabled}` : offReason(machine, row, own);
  const isOptIn = plugin.optIn !== undefined && options?.kind === 'record' && isFalse(options.fields.get(plugin.optIn));
  return isOptIn && own === undefined ? (plugin.optIn ?? null) : null;
}

function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'constant' && value.value === false;
}

function called(machine: Machine, limiter: Limiter, guard: Guard, node: TSESTree.Node): Value {
  if (guard !== 'rejecting') return { kind: 'limiter', limiter, guard };
  machine.noteCheck(limiter, node);
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: limiter };
}

/** Requests per window as written, when both are constant. */
export function rateOf({ row, options }: Limiter): { count: number; windowMs: number } | null {
  if (!row?.rate || (options && (options.kind !== 'record' || options.open))) return null;
  const { count, window, windowUnit, defaults } = row.rate;
  const at = (names: readonly string[], fallback: number): number | null => {
    const value = names.map((name) => (options?.kind === 'record' ? options.fields.get(name) : undefined)).find((each) => each !== undefined);
    if (!value) return fallback;
    return value.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
  };
  const requests = at(count, defaults[0]);
  const length = at([window], defaults[1]);
  return requests === null || length === null ? null : { count: requests, windowMs: windowUnit === 's' ? length * 1000 : length };
}

/** A limiter of the team's own, which settings name. */
export function ownLimiter(machine: Machine, label: string, node: TSESTree.Node): Limiter {
  return entered(machine, { row: null, label, shape: null, node, options: null, perRequest: false, off: null });
}

/** Whether nothing that can be seen uses a limiter. */
export function isUnused(machine: Machine, limiter: Limiter): boolean {
  if (readsOf(limiter) > 0) return false;
  return !isExported(machine, limiter) || machine.modules === null || machine.modules.importersOf(sourceOf(limiter.node).path).length === 0;
}

/** How often the name of a limiter is read, and once more when its file exports it. */
export function usesOf(machine: Machine, limiter: Limiter): number {
  return readsOf(limiter) + (isExported(machine, limiter) ? 1 : 0);
}

/** Compared, shown or logged: that attaches nothing. */
function isOnlyLookedAt({ parent }: TSESTree.Node, { shape }: Limiter): boolean {
  switch (parent?.type) {
    case 'MemberExpression':
      return shape?.members !== undefined && !Object.hasOwn(shape.members, staticName(parent) ?? '');
    case 'BinaryExpression':
    case 'UnaryExpression':
    case 'TemplateLiteral':
      return true;
    case 'CallExpression':
      return textOf(parent.callee).startsWith('console.');
    default:
      return false;
  }
}

/** At least 1 for one that has no name of its own. */
function readsOf(limiter: Limiter): number {
  const name = declaredName(limiter.node);
  if (!name) return 1;
  const variable = sourceOf(name).scopes.getDeclaredVariables(name.parent).find(({ identifiers }) => identifiers.includes(name));
  return variable?.references.filter((reference) => reference.isRead() && !isOnlyLookedAt(reference.identifier, limiter)).length ?? 1;
}
