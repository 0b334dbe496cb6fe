import type { TSESTree } from '@typescript-eslint/utils';
import type { DescribedApps, FrameworkRow } from '../../knowledge/schema.ts';
import { entryOf, isOfProject } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { baseOf } from '../values/members.ts';
import { speaksOfLimits } from '../values/speech.ts';
import { type ClassValue, constant, isAmong, NOT_FOLLOWED, optionsOf, originOf, type RecordValue, settle, type Thing, truthiness, type Value } from '../values/value.ts';
import { propertyOf } from './callbacks.ts';
import { decorationsOf } from './decorated/decorations.ts';
import { findExport, objectBehind } from './export-places.ts';
import { serve } from './held.ts';
import { createLimiter } from './limiters.ts';
import { addOperation, patternsOf } from './operations.ts';
import { fieldAt } from './options.ts';
import { joinPaths } from './paths.ts';
import { createThing, flatten, type Item, type PathPattern } from './registry.ts';
import { methodOf } from './workers.ts';

/** An app that an object describes, with all objects that do, the object itself first. */
interface Described {
  readonly machine: Machine;
  readonly thing: Thing;
  readonly rows: DescribedApps;
  readonly records: readonly RecordValue[];
  /** Where it is written. */
  readonly node: TSESTree.Node;
}

/** Enters the app that a file's default export describes, or the decorator of the class that it is, if it does. */
export function describeExported(machine: Machine, value: Value): void {
  const { ast } = machine.source;
  const found = settle(value);
  if (found.kind === 'class') describeDecorated(machine, found);
  else describeApp(machine, found, findExport(ast, 'default')?.expression ?? ast);
}

function describeDecorated(machine: Machine, of: ClassValue): void {
  for (const rows of machine.lexicon.described) {
    const { decorated } = rows.rows;
    if (!decorated) continue;
    for (const { of: decorator, args: [object], node } of decorationsOf(machine, of.node, of.frame)) {
      if (!object || !isOneOf(rows.framework, decorated.by, decorator)) continue;
      const written = node.expression.type === 'CallExpression' ? (node.expression.arguments[0] ?? node) : node;
      describeBy(machine, rows, object, written, [record([[decorated.methods, record(methodsIn(machine, of))]])]);
    }
  }
}

/** The methods of a class and of the own classes that it extends, by name. */
function methodsIn(machine: Machine, of: ClassValue): (readonly [string, Value])[] {
  const base = baseOf(machine, of);
  const own = of.node.body.body.flatMap((member) => (member.type === 'MethodDefinition' && member.kind === 'method' && member.key.type === 'Identifier' ? [member.key.name] : []));
  return [...(base ? methodsIn(machine, base) : []), ...own.map((name) => [name, methodOf(machine, of, name)] as const)];
}

function record(fields: Iterable<readonly [string, Value]>): RecordValue {
  return { kind: 'record', fields: new Map(fields), open: false };
}

/** Enters the app that a value describes, if it does. */
export function describeApp(machine: Machine, value: Value, node: TSESTree.Node): void {
  for (const rows of machine.lexicon.described) describeBy(machine, rows, value, node, []);
}

/** @param added objects that add to what it says */
function describeBy(machine: Machine, { framework, rows }: Machine['lexicon']['described'][number], value: Value, node: TSESTree.Node, added: readonly RecordValue[]): void {
  const object = settle(value);
  if (object.kind !== 'record') return;
  const beside = flatten({ node, value: fieldAt(object, rows.marked.list) ?? NOT_FOLLOWED }).map((item) => settle(item.value));
  const thing = beside.some((each) => isMark(framework, rows, each)) ? createThing(machine, framework, rows.object, keyAt(node, rows.marked.list)) : undefined;
  if (!thing) return;
  const records = [object, ...added, ...beside.filter((each) => each.kind === 'record')];
  const app: Described = { machine, thing, rows, records, node };
  const isUnclear = records.some(({ open }) => open) || beside.some((each) => each.kind !== 'record' && !isMark(framework, rows, each) && mayGuard(each));
  const served = said(app, rows.served);
  // Other code may serve it, behind what it likes.
  if (isUnclear || (served && !isTrue(served))) stack(app, { node: thing.node, value: NOT_FOLLOWED });
  serve(machine, thing);
  enterRoutes(app);
}

function isMark(framework: FrameworkRow, { marked }: DescribedApps, value: Value): boolean {
  return isOneOf(framework, marked.by, value);
}

/** Whether a value is one of these exports of a framework. */
function isOneOf({ packages }: FrameworkRow, exports: readonly string[], value: Value): boolean {
  if (value.kind !== 'external' || value.module === null || !packages.includes(value.module)) return false;
  return entryOf(Object.fromEntries(exports.map((path) => [path, true])), value.module, value.path) === true;
}

/** Whether what an object is mixed with may bring a guard: code of the project that is not read, or what says so. */
function mayGuard(value: Value): boolean {
  const origin = originOf(value);
  return origin === null || isOfProject(origin) || speaksOfLimits(origin);
}

function isTrue(value: Value): boolean {
  return value.kind === 'constant' && value.value === true;
}

/** What the objects say of the app. */
function said({ records }: Described, path: string): Value | undefined {
  return records.map((record) => fieldAt(record, path)).find((value) => value !== undefined);
}

function stack({ machine, thing }: Described, item: Item): void {
  addOperation(machine, thing, { kind: 'use', items: [item], node: item.node });
}

function enterRoutes(app: Described): void {
  const { rows, node } = app;
  for (const path of rows.before) {
    for (const { value } of flatten({ node, value: said(app, path) ?? constant(undefined) })) if (truthiness(value) !== false) stack(app, { node: keyAt(node, path), value });
  }
  const limit = said(app, rows.limit.field);
  const listed = keyAt(node, rows.routes);
  const elements = elementsOf(valueAt(node, rows.routes));
  const routes = flatten({ node: listed, value: said(app, rows.routes) ?? constant(undefined) });
  const isBare = app.records.every(({ open }) => !open) && routes.every(({ value }) => value.kind === 'constant' && value.value === undefined);
  if (rows.bare && isBare) enterRoute(app, record([]), keyAt(node, rows.marked.list), limit);
  for (const [index, { value }] of routes.entries()) {
    const route = settle(value);
    if (route.kind === 'record') enterRoute(app, route, elements?.[index] ?? listed, limit);
  }
}

function enterRoute(app: Described, route: RecordValue, node: TSESTree.Node, limitOfAll: Value | undefined): void {
  const { machine, thing, rows } = app;
  const { route: how, prefix } = rows;
  const below = patternsOf(fieldAt(route, how.path) ?? constant('/')).flatMap((path) => patternsOf(said(app, prefix) ?? constant('')).map((outer) => joinPaths(outer, path)));
  const before: Item[] = how.before.flatMap((path) => flatten({ node, value: fieldAt(route, path) ?? constant(undefined) })).filter(({ value }) => truthiness(value) !== false);
  const own = fieldAt(route, rows.limit.route);
  const limiter = limiterOf(app, own && truthiness(own) !== false ? own : limitOfAll, node);
  const hooks = how.hooks.flatMap((hook): Item[] => {
    const asked = fieldAt(route, typeof hook === 'string' ? hook : hook.when);
    const value = typeof hook === 'string' ? asked : asked && truthiness(asked) !== false ? said(app, hook.method) : undefined;
    return value ? flatten({ node, value, hook: true }) : [];
  });
  const unseen: Item[] = route.open ? [{ node, value: NOT_FOLLOWED, hook: true }] : [];
  const ahead = [...before, ...limiter, ...unseen, ...hooks];
  const add = (methods: readonly string[], paths: readonly PathPattern[], items: readonly Item[], at: TSESTree.Node): void => {
    addOperation(machine, thing, { kind: 'route', methods, paths, items: [...ahead, ...items], node: at, single: true });
  };
  const handlers = fieldAt(route, how.handlers);
  const table = handlers?.kind === 'record' ? handlers : null;
  const isWhole = Object.entries(how.whole).some(([field, values]) => isAmong(fieldAt(route, field), values));
  if (isWhole || (handlers === undefined && !route.open) || table?.fields.size === 0) {
    const key = keyAt(node, how.path);
    add(['*'], below.map((path) => joinPaths(path, '/*')), [{ node: key, value: { kind: 'passes', name: rows.object, answers: true } }], key);
  }
  for (const [name, handler] of table?.fields ?? []) {
    const key = keyAt(valueAt(node, how.handlers) ?? node, name);
    const [first = '', path = first] = name.trim().split(/\s+/);
    const methods = path === first ? ['*'] : (how.words[first] ?? [first.toUpperCase()]);
    add(methods, below.map((outer) => joinPaths(outer, `/${path.replace(/^\//, '')}`)), handlersIn(app, handler, key), key);
  }
}

/** The limiter that options describe, where there are any. */
function limiterOf({ machine, rows }: Described, options: Value | undefined, node: TSESTree.Node): Item[] {
  const row = machine.lexicon.knowledge.limiters.find(({ id }) => id === rows.limit.limiter);
  const shape = row?.exports[rows.limit.export];
  const given = options && optionsOf(options).find((each) => truthiness(each) !== false);
  return row && shape && given ? [{ node, value: createLimiter(machine, row, shape, given, node) }] : [];
}

/** What a handler is written as: a function, the name of one, an object that holds either, or a list with middleware in front. */
function handlersIn({ rows }: Described, handler: Value, node: TSESTree.Node): Item[] {
  const given = settle(handler);
  const inner = given.kind === 'record' ? (fieldAt(given, rows.route.handler) ?? constant('')) : given;
  return flatten({ node, value: inner }).map(({ value }) => ({ node, value: value.kind === 'function' ? value : value.kind === 'constant' ? { kind: 'passes', name: String(value.value), answers: true } : value }));
}

/** The expression that an object literal gives a field, through objects and variables. */
function valueAt(node: TSESTree.Node, path: string): TSESTree.Node | null {
  return path.split('.').reduce<TSESTree.Node | null>((current, name) => (current && propertyOf(objectBehind(current) ?? current, name)?.value) ?? null, node);
}

/** The name of a field where it is written, or of the innermost around it; the expression itself where none is. */
function keyAt(node: TSESTree.Node, path: string): TSESTree.Node {
  let current = node;
  let key = node;
  for (const name of path.split('.')) {
    const property = propertyOf(objectBehind(current) ?? current, name);
    if (!property) break;
    current = property.value;
    key = property.key;
  }
  return key;
}

function elementsOf(node: TSESTree.Node | null): readonly TSESTree.Node[] | null {
  const list = node && (objectBehind(node) ?? node);
  const elements = list?.type === 'ArrayExpression' ? list.elements : [];
  const written = elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [element] : []));
  return written.length === elements.length ? written : null;
}
