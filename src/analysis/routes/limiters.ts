import type { TSESTree } from '@typescript-eslint/utils';
import type { CheckedGuard, Guard, LimiterExport, LimiterMember, LimiterRow } from '../../knowledge/schema.ts';
import { shortText, sourceOf, textOf } from '../source.ts';
import { listOf } from '../values/alternatives.ts';
import { runCallbacksIn } from '../values/callbacks.ts';
import { isExported } from '../values/exports.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { declaredName, isFunction, parametersIn, staticName, unwrap } from '../values/syntax.ts';
import { type Limiter, type LimiterValue, NOT_FOLLOWED, originOf, settle, type Thing, truthiness, type Value } from '../values/value.ts';
import { offReason, optionsFor } from './limiter-options.ts';
import { fieldAt, nodeAt } from './options.ts';
import { isRandomKey } from './random-keys.ts';
import { registryOf } from './registry.ts';

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
  const options = optionsFor(machine, shape, given && settledOrMade(machine, given));
  const limiter = entered(machine, {
    row,
    label: row.name,
    shape,
    node,
    options,
    // It is kept as well where what a function around it makes is.
    perRequest: machine.request !== null && !shape.remote && !keepsCounts(machine, shape, options, node) && ![node, ...machine.sites].some((made) => isKept(machine, made)),
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

/** Whether a limiter counts in something that was there before the request: `ratelimit({ db })(ctx, next)`. What a package makes is a connection to it. */
function keepsCounts(machine: Machine, { keeps, options: index }: LimiterExport, options: Value | null, node: TSESTree.Node): boolean {
  const store = keeps !== undefined && options?.kind === 'record' ? options.fields.get(keeps) : undefined;
  if (keeps === undefined || !store) return false;
  const given = node.type === 'CallExpression' || node.type === 'NewExpression' ? node.arguments[index] : undefined;
  const written = given?.type === 'ObjectExpression' ? nodeAt(given, keeps) : given;
  const from = written && rootOf(written);
  if (from?.type === 'Identifier') return isFromOutside(machine, from);
  const origin = originOf(store);
  return from?.type === 'ThisExpression' || (origin !== null && origin.module !== null && machine.lexicon.limiters.get(origin.module)?.packages.includes(origin.module) !== true);
}

/** What an expression of names with dots begins with. */
function rootOf(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? rootOf(inner.object) : inner;
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
      if (parent.right !== made) return false;
      if (parent.left.type === 'MemberExpression') return !isOfRequest(machine, parent.left);
      return parent.left.type !== 'Identifier' || isFromOutside(machine, parent.left) || (!isNamed && isKeptByName(machine, parent.left));
    case 'VariableDeclarator':
      return !isNamed && parent.id.type === 'Identifier' && isKeptByName(machine, parent.id);
    case 'CallExpression':
      return parent.arguments.some((argument) => argument === made) && parent.callee.type === 'MemberExpression' && staticName(parent.callee) === 'set';
    default:
      return false;
  }
}

/** Whether a member is one of what a handler is given for a single request: `req.limiter`, `ctx.state.limiter`. */
function isOfRequest(machine: Machine, { object }: TSESTree.MemberExpression): boolean {
  const holder = unwrap(object);
  if (holder.type === 'MemberExpression') return isOfRequest(machine, holder);
  const definition = holder.type === 'Identifier' ? machine.referenceOf(holder)?.resolved?.defs[0] : undefined;
  if (definition?.type !== 'Parameter' || !isFunction(definition.node)) return false;
  const given = machine.handlers.get(definition.node);
  const type = given?.parameters[parametersIn(definition.node).findIndex((parameter) => parameter === definition.name)];
  return type != null && ['request', 'response', 'context'].includes(given?.framework.objects[type]?.role ?? '');
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

/** Whether a value is a limiter that refuses, as its options tell: neither one that only delays, nor one that is switched off. */
export function mayRefuseAny(value: Value): value is LimiterValue {
  return value.kind === 'limiter' && value.guard !== 'delay' && value.limiter.off === null;
}

/** What a member of a limiter is: read, or called. */
export function limiterMember(machine: Machine, value: LimiterValue, name: string, site: CallSite | null): Value | undefined {
  const member = value.limiter.shape?.members?.[name];
  if (!member) return undefined;
  if (!site) return member.read ? { ...value, guard: member.read } : undefined;
  const idle = idleBy(machine, member, site);
  if (idle !== null) return limiterMember(machine, { ...value, limiter: { ...value.limiter, off: value.limiter.off ?? idle } }, name, { ...site, args: [] });
  const { call } = member;
  if (!call) return undefined;
  if (call === 'self') return value;
  if (typeof call !== 'string' && 'wraps' in call) return { kind: 'limiter', limiter: value.limiter, guard: 'rejecting', wrapped: site.args[call.wraps]?.value ?? NOT_FOLLOWED };
  if (typeof call !== 'string' && 'adds' in call) return enlarged(machine, value, call.adds, site);
  if (typeof call === 'string' && call !== 'rejecting') return called(machine, value.limiter, call, site.node);
  runAllowed(machine, value.limiter, site);
  if (call === 'rejecting') return called(machine, value.limiter, call, site.node);
  const checks = 'property' in call ? [call] : call;
  const lacking = checks.find(({ needs }) => needs !== undefined && !mayHave(value.limiter, needs));
  return checked(machine, lacking?.needs === undefined ? value.limiter : { ...value.limiter, off: lacking.needs }, checks, site.node);
}

/** The argument with which a limiter counts for each request by itself, or for nothing. */
function idleBy(machine: Machine, { key, points }: LimiterMember, { args }: CallSite): string | null {
  const [by, much] = [key === undefined ? undefined : args[key], points === undefined ? undefined : args[points]];
  if (much?.value.kind === 'constant' && much.value.value === 0) return shortText(much.node);
  return by && isRandomKey(machine, by.node) ? shortText(by.node) : null;
}

/** Whether an option may be true, as far as the options are seen. */
function mayHave({ options }: Limiter, option: string): boolean {
  if (options?.kind !== 'record') return true;
  const said = fieldAt(options, option);
  return said ? truthiness(said) !== false : options.open;
}

/** A function that the limiter was given runs for whom it lets pass. */
export function callWrapped(machine: Machine, limiter: Limiter, given: Value, site: CallSite): Value {
  const wrapped = settle(given);
  let value: Value = NOT_FOLLOWED;
  if (wrapped.kind === 'function') {
    machine.maybe(() => {
      machine.state.note({ limited: limiter });
      const result = machine.callAs(wrapped, site.args.map((argument) => argument.value));
      value = result.kind === 'promise' ? result.value : result;
    });
  }
  machine.noteCheck(limiter, site.node);
  return { kind: 'promise', value, rejects: limiter };
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

function called(machine: Machine, limiter: Limiter, guard: Guard, node: TSESTree.Node): Value {
  if (guard !== 'rejecting') return { kind: 'limiter', limiter, guard };
  machine.noteCheck(limiter, node);
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: limiter };
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
