import type { TSESTree } from '@typescript-eslint/utils';
import type { Member } from '../../knowledge/schema.ts';
import { mergeChecks, NO_CHECKS } from '../sizes/checks.ts';
import { requestChecks } from '../sizes/request-checks.ts';
import { sourceOf, textOf } from '../source.ts';
import { madeElsewhere } from '../values/later.ts';
import { isOfProject } from '../values/lexicon.ts';
import { contentsOf } from '../values/lists.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { isSteady } from '../values/steady.ts';
import { isInside, staticName, unwrap } from '../values/syntax.ts';
import { type External, NOT_FOLLOWED, optionsOf, originOf, settle, type Thing, type Value } from '../values/value.ts';
import { checkedByPaths } from './path-parameters.ts';
import { joinPaths } from './paths.ts';
import { type Container, containerOf, flatten, type Item, type Operation, type PathPattern, registryOf, touch } from './registry.ts';

/** What an operation is given from an argument on. */
export function itemsFrom(site: CallSite, index: number): Item[] {
  const items: Item[] = [];
  for (const argument of site.args.slice(index)) flatten(argument, items);
  return items;
}

/** The paths that a value names; a value that is no path at all gives one that is not constant. */
export function patternsOf(path: Value): PathPattern[] {
  const value = settle(path);
  switch (value.kind) {
    case 'constant':
      return [typeof value.value === 'string' ? value.value : null];
    case 'regexp':
      return [{ source: value.pattern, flags: value.flags }];
    case 'list':
      return value.items ? value.items.flatMap(patternsOf) : [null];
    case 'text':
      return [value.head ? { tail: value.tail ?? '', base: value.head } : value.tail === undefined ? null : { tail: value.tail }];
    default:
      return [isSteady(value) ? { tail: '', base: value } : null];
  }
}

/**
 * Paths behind what all those of one object begin with.
 *
 * @param prefix - An object of its own for each object that has one: where it is not known, it is the same for no others.
 */
export function pathsAfter(prefix: Value, paths: readonly PathPattern[]): PathPattern[] {
  return patternsOf(prefix).flatMap((outer) => paths.map((path) => joinPaths(outer ?? { tail: '', base: prefix }, path)));
}

/** The methods that a value names, in upper case; any where it is not constant. */
export function methodsIn(value: Value | undefined): readonly string[] {
  const names = value ? patternsOf(value).filter((name) => typeof name === 'string') : [];
  return names.length === 0 ? ['*'] : names.map((name) => name.toUpperCase());
}

/** Enters what `use` attaches, with the path that it may begin with. */
export function use(machine: Machine, thing: Thing, site: CallSite, { exact, partial, hooks, methodIn, single }: Omit<Extract<Member, { does: 'use' }>, 'does'>): void {
  const [first] = site.args;
  if (!first) return;
  const head = site.args.length > 1 ? (madeElsewhere(machine, first.value) ?? first.value) : first.value;
  const hasPath = isPath(head) || (site.args.length > 1 && ((!isCallable(first.node) && isOpen(head)) || namesPath(head, first.node)));
  const hook = hooks === undefined || hooks === true ? hooks : { parameters: hooks, returns: 'pass' as const };
  const items = itemsFrom(site, hasPath ? 1 : 0).map((item) => (hook ? { ...item, hook } : item));
  checkFromNowOn(machine, thing, items);
  const last = site.args.at(-1)?.value;
  const method = methodIn !== undefined && last?.kind === 'record' ? last.fields.get(methodIn) : undefined;
  addOperation(machine, thing, { kind: hook && hook !== true ? 'hook' : 'use', methods: method ? methodsIn(method) : ['*'], paths: hasPath ? patternsOf(head) : [exact ? '*' : '/'], items, node: site.node, exact: exact === true, partial: partial === true, single: single === true });
}

/** A validator on the stack holds for what comes behind it, whatever its path: for others it may say too much, and never too little. */
function checkFromNowOn(machine: Machine, thing: Thing, items: readonly Item[]): void {
  const container = containerOf(machine, thing);
  for (const { value } of items) {
    const checks = originOf(value)?.file === null ? requestChecks(machine, value) : null;
    if (container && checks) container.checked = mergeChecks(container.checked, checks);
  }
}

function isPath(value: Value): boolean {
  switch (value.kind) {
    case 'constant':
      return typeof value.value === 'string';
    case 'regexp':
    case 'text':
      return true;
    case 'list':
      return value.items !== null && value.items.length > 0 && value.items.every(isPath);
    case 'external':
      return value.module === null && value.path[0] === 'process';
    case 'either':
      return value.options.every((option) => isPath(option) || (option.kind === 'constant' && !option.value));
    default:
      return false;
  }
}

/** Nothing is known of it, or that it stands on a global object. */
function isOpen(value: Value): boolean {
  return value.kind === 'unknown' || (value.kind === 'external' && value.module === null && value.path.length > 1);
}

/** `config.apiPrefix`, `urlJoin(base, 'api')`: where a value cannot be looked up, what it is called tells a path from a middleware. */
function namesPath(value: Value, node: TSESTree.Node): boolean {
  const isKnown = optionsOf(value).map(settle).some((option) => !isPath(option) && !['unknown', 'method', 'result', 'external', 'constant', 'either'].includes(option.kind));
  if (isKnown) return false;
  const called = node.type === 'CallExpression' ? unwrap(node.callee) : node;
  const name = called.type === 'Identifier' ? called.name : called.type === 'MemberExpression' ? staticName(called) : undefined;
  return name !== undefined && (/(?:path|prefix|ur[il]|endpoint)s?$/i.test(name) || (called !== node && /^(?:path|ur[il])_?join$|^join_?(?:path|ur[il])/i.test(name)));
}

function isCallable(node: TSESTree.Node): boolean {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}

type Optional = 'methods' | 'paths' | 'name' | 'exact' | 'partial' | 'single' | 'isMessage' | 'reach' | 'apart' | 'answering' | 'options' | 'checked';

/**
 * Enters an operation where it happens: behind those of its file, and of all files that run before. It sees every request where it says
 * nothing else.
 */
export function addOperation(machine: Machine, thing: Thing, operation: Omit<Operation, 'at' | 'ahead' | 'entry' | 'during' | 'request' | 'source' | Optional> & Partial<Pick<Operation, Optional>>): Operation | null {
  const container = containerOf(machine, thing);
  if (!container) return null;
  const { operations } = container;
  const source = sourceOf(operation.node);
  touch(machine, container, source);
  const { during } = machine;
  const items = thing.framework.bound ? operation.items.map((item) => onObject(item, thing)) : operation.items;
  const { kind, node, methods = ['*'], paths: own = ['/'], name = '', exact = kind === 'route', partial = false, single = false, isMessage = false, reach = null, apart = false, answering = null, options = null, checked = NO_CHECKS } = operation;
  const prefix = container.below ?? thing.prefix;
  const paths = prefix === null ? own : pathsAfter(prefix, own);
  const request = machine.request === container.request ? null : machine.request;
  const at = registeredAt(machine, operation);
  if (at !== node) touch(machine, container, sourceOf(at));
  const entered: Operation = { kind, node, at, source, methods, paths, exact, partial, items, ahead: 0, entry: machine.entry, during, request, name, single, isMessage, reach, apart, answering, options, checked: mergeChecks(container.checked, mergeChecks(kind === 'route' ? checkedByPaths(thing.framework, paths) : NO_CHECKS, checked)) };
  insert(machine, operations, entered);
  if (request === null) defer(machine, container, entered);
  return entered;
}

function insert(machine: Machine, operations: Operation[], entered: Operation): void {
  let position = operations.length;
  while (position > 0 && comesBefore(machine, entered, operations[position - 1] ?? entered)) position -= 1;
  if (position === operations.length) operations.push(entered);
  else operations.splice(position, 0, entered);
  registryOf(machine).version += 1;
}

/** Puts what waits for a promise behind all that its module does at once, when that has ended. Where plugins are loaded, these have an order of their own. */
function defer(machine: Machine, { thing, operations }: Container, entered: Operation): void {
  const { running, deferred, callbacks } = machine;
  if (!running || (!deferred && callbacks.length === 0)) return;
  // Code that is not read may call at once, or ever so late.
  if (!deferred) running.waits = true;
  else if (!Object.values(thing.row.members).some(({ does }) => does === 'register')) machine.later(() => {
    const position = operations.indexOf(entered);
    if (running.waits || position === -1) return;
    operations.splice(position, 1);
    insert(machine, operations, entered);
  });
}

/** A callback that is called on the object that it is registered on, where it speaks of that. */
function onObject(item: Item, thing: Thing): Item {
  const { value } = item;
  const asksFor = value.kind === 'function' && !value.self && value.node.type !== 'ArrowFunctionExpression' && /\bthis\b/.test(textOf(value.node));
  return asksFor ? { ...item, value: { ...value, self: thing } } : item;
}

/** Whether an operation happens before one that has been entered already: because its file does, or because that one waits for a request. */
function comesBefore({ modules }: Machine, { during, request }: Operation, other: Operation): boolean {
  if (request === null !== (other.request === null)) return request === null;
  return modules !== null && other.during !== during && modules.rankOf(other.during) > modules.rankOf(during);
}

/**
 * Enters that code which is not read was given an object, and may do anything with it.
 *
 * @param to the export that it comes from, where that is known
 * @param isKnown it registers nothing by files of this project, so that only its name may speak of limits
 * @param code what was called
 */
export function addHandedOver(machine: Machine, thing: Thing, to: External | null, node: TSESTree.Node, isKnown: boolean, code: Value = to ?? NOT_FOLLOWED): void {
  const value = isKnown ? to : to === null || isOfProject(to) ? code : null;
  addOperation(machine, thing, { kind: 'handed-over', items: value ? [{ node, value }] : [], node, name: to?.module ?? '' });
}

/** The call in the handler's own file that led to the registration in another one, where that one does not say which route it is. */
function registeredAt({ sites }: Machine, { node, items }: Pick<Operation, 'node' | 'items'>): TSESTree.Node {
  const namesRoute = node.type === 'CallExpression' && node.arguments[0]?.type === 'Literal';
  const handler = namesRoute ? undefined : items.at(-1)?.value;
  const own = handler && handlerIn(handler, node);
  if (own === undefined || sourceOf(own) === sourceOf(node)) return node;
  return sites.findLast((site) => sourceOf(site) === sourceOf(own)) ?? givenTo(own) ?? node;
}

/** The call that a function is written in as an argument. */
function givenTo({ parent }: TSESTree.Node): TSESTree.Node | undefined {
  return parent?.type === 'CallExpression' ? parent : undefined;
}

/** The function that answers: itself, or what the wrapper was given that made it. */
function handlerIn(value: Value, registered: TSESTree.Node): TSESTree.Node | undefined {
  if (value.kind !== 'function') return undefined;
  const { frame, node } = value;
  const given = isWithin(registered, frame.scopeBlock) ? [] : frame.arguments.flatMap(functionsIn);
  return given.findLast((each) => sourceOf(each) !== sourceOf(registered)) ?? given.at(-1) ?? node;
}

/** The functions that a value is, or that a list of it has. */
function functionsIn(value: Value): readonly TSESTree.Node[] {
  return optionsOf(value).flatMap((option) => {
    if (option.kind === 'function') return [option.node];
    return option.kind === 'list' ? contentsOf(option).flatMap(functionsIn) : [];
  });
}

function isWithin(node: TSESTree.Node, outer: TSESTree.Node): boolean {
  return sourceOf(node) === sourceOf(outer) && isInside(node, outer);
}
