import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { sourceOf, textOf } from '../source.ts';
import { fromDefinition } from './bindings.ts';
import type { Frame } from './frame.ts';
import { isOfServers, mayAmplify, maySetUp, ownLimiterOf } from './lexicon.ts';
import type { Machine } from './machine.ts';
import type { Argument, CallSite } from './model.ts';
import { isServed, mayHost, mayInherit, mayLimit, mayMatter, mayServe } from './relevance.ts';
import { REFUSAL } from './speech.ts';
import { isFunction, isInside, staticName } from './syntax.ts';
import { type External, type FunctionNode, type FunctionValue, optionsOf, UNDEFINED, type Value } from './value.ts';

/**
 * Whether a call into another file of the project may change what is asked: whatever is given an object of a framework; outside a
 * request, what may set up servers or limits; in one, what the handler's own file gives request data to, and what may amplify or
 * refuse.
 */
export function mattersHere(machine: Machine, callee: External, file: string, site: CallSite): boolean {
  const { args } = site;
  const { request, source, lexicon } = machine;
  if (ownLimiterOf(lexicon, callee, source.path)) return false;
  if (holdsThings(site) || bringsRefusal(site)) return true;
  if (!request) return mayServe(machine, file) || (args.some(({ value }) => value.kind === 'function') && isServed(machine, file)) || args.some(({ value }) => isMadeToServe(machine, value)) || (site.construct && mayInherit(machine, file));
  const hasData = !args.every(({ value }) => saysNothing(value));
  return source === request.root ? hasData || mayMatter(machine, file) : (hasData && mayMatter(machine, file)) || mayLimit(machine, file);
}

/** Whether a value is an instance of a class of a file that may set up servers: who is given it may tell it what to serve. */
function isMadeToServe(machine: Machine, value: Value): boolean {
  return optionsOf(value).some((option) => option.kind === 'instance' && mayServe(machine, sourceOf(option.of.node).path));
}

export function holdsThings({ args }: CallSite): boolean {
  return args.some(({ value }) => holdsThing(value));
}

export function holdsThing(value: Value): boolean {
  const isThing = ({ kind }: Value): boolean => kind === 'thing';
  return optionsOf(value).some((option) => isThing(option) || (option.kind === 'record' && [...option.fields.values()].some((field) => optionsOf(field).some(isThing))));
}

/** Whether a call is given what a refusal says: `fail(429, …)`, `raise({ status: 429 })`, `reject('Too many requests')`. */
function bringsRefusal({ args }: CallSite): boolean {
  const speaks = (value: Value): boolean => optionsOf(value).some((option) => (option.kind === 'record' ? [...option.fields.values()].some((field) => field.kind === 'constant' && speaks(field)) : option.kind === 'constant' && REFUSAL.test(String(option.value))));
  return args.some(({ value }) => speaks(value));
}

const SHORT = 240;

/**
 * Whether running a function can tell nothing: it is given no request data, objects or functions, uses none, and its text
 * names no amplifier and no refusal. Short functions run all the same: they may return a constant.
 */
export function isInert(machine: Machine, callee: FunctionValue, site: CallSite): boolean {
  const { node } = callee;
  const { args, object } = site;
  if (!machine.request) return isUnused(site.node) && isIdle(machine, callee, args);
  if (node.range[1] - node.range[0] < SHORT || object?.kind === 'instance' || callee.self?.kind === 'instance' || bringsRefusal(site)) return false;
  if (!args.every(({ value }) => saysNothing(value))) return false;
  const isSilent = getOrMake(machine.silent, node, () => {
    const text = textOf(node);
    return !mayAmplify(machine.lexicon, text, sourceOf(node).text) && !REFUSAL.test(text);
  });
  return isSilent && !touchesServers(machine, callee);
}

const HELPER = 600;

/** A longer function of another file that neither limits nor amplifies, and is not given the request itself: what a store or service does. */
export function isAside(machine: Machine, { node }: FunctionValue, site: CallSite): boolean {
  const { request } = machine;
  return request !== null && node.range[1] - node.range[0] > HELPER && sourceOf(node) !== request.root && !holdsThings(site) && !bringsRefusal(site) && machine.isHushed(node);
}

/** A call whose result nobody takes: `start();`, `await start();`. */
export function isUnused(node: TSESTree.Node): boolean {
  return node.parent?.type === 'ExpressionStatement' || (node.parent?.type === 'AwaitExpression' && node.parent.parent.type === 'ExpressionStatement');
}

/** Whether running a longer function outside a request can set up nothing: it is given no server's parts, has none, and names none. */
function isIdle(machine: Machine, { node, frame, self }: FunctionValue, args: readonly Argument[]): boolean {
  if (machine.modules === null || node.range[1] - node.range[0] < SHORT) return false;
  if (args.some(({ value }) => mayBringServers(machine, value)) || (self && mayBringServers(machine, self)) || touchesServers(machine, { node, frame })) return false;
  return !(args.some(({ value }) => value.kind === 'function') && KEEPING.test(textOf(node)) && mayServe(machine, sourceOf(node).path));
}

/** Puts something where other code may find it: `this.routes.push(route)`, `this.handlers[name] = handler`. */
const KEEPING = /\.(?:push|unshift|set|add)\s*\(|\bthis\s*\.\s*[\w$.]+\s*(?:\[[^\]]*\]\s*)?=(?![=>])/;

function mayBringServers(machine: Machine, value: Value, depth = 0): boolean {
  return optionsOf(value).some((option) => {
    switch (option.kind) {
      case 'function':
        return touchesServers(machine, option);
      case 'record':
        return [...option.fields.values()].some((field) => mayBringServers(machine, field, depth + 1));
      case 'instance':
        return depth < 2 && [...option.fields.values()].some((field) => mayBringServers(machine, field, depth + 1));
      case 'list':
        return option.items?.some((item) => mayBringServers(machine, item, depth + 1)) ?? false;
      default:
        return isServerValue(machine, option);
    }
  });
}

/** Whether an argument brings nothing of a request: neither data, nor what a condition comes out as, which the function may insist on. */
function saysNothing(value: Value): boolean {
  const options = optionsOf(value);
  return options.every(isBlank) && !(options.length > 1 && options.every((option) => option.kind === 'constant' && typeof option.value === 'boolean'));
}

/** Whether a value is nothing that a request has brought and nothing that can be changed, as far as is known. */
export function isBlank(value: Value): boolean {
  return value.kind === 'constant' || value.kind === 'unknown' || value.kind === 'result' || value.kind === 'external' || (value.kind === 'number' && value.quantity.origin !== 'request');
}

/**
 * Whether a function, or what it calls, uses anything of a framework: only then is it worth running outside a request.
 *
 * @param frame the activation around it, where that is known: another one may hold other values
 */
export function touchesServers(machine: Machine, { node, frame }: { readonly node: FunctionNode; readonly frame?: Frame }): boolean {
  const { known, untouched: byFrame } = machine.touching[machine.request ? 'inside' : 'outside'];
  const untouched = frame && getOrMake(byFrame, frame, () => new Set<TSESTree.Node>());
  if (untouched?.has(node)) return false;
  const before = known.get(node);
  if (before !== undefined) return before;
  const reached = new Set<TSESTree.Node>([node]);
  let result = false;
  for (const each of reached) {
    const uses = known.get(each) ?? usesOf(machine, each);
    if (typeof uses === 'boolean') result = uses;
    else for (const callee of uses) reached.add(callee);
    if (result) break;
  }
  if (result) known.set(node, true);
  // Where nothing is touched, nothing that can be reached touches anything either: but what the function around one is given may.
  else for (const each of reached) if (!isInFunction(each)) known.set(each, false);
  if (!result) untouched?.add(node);
  return result;
}

function isInFunction(node: TSESTree.Node): boolean {
  for (let outer: TSESTree.Node | null | undefined = node.parent; outer; outer = outer.parent) if (isFunction(outer)) return true;
  return false;
}

/** The own code that a function or class names, or true when it uses something of a framework itself. */
function usesOf(machine: Machine, node: TSESTree.Node): true | TSESTree.Node[] {
  const scope: TSESLint.Scope.Scope | null = sourceOf(node).scopes.acquire(node);
  const used: TSESTree.Node[] = [];
  for (const { resolved, identifier } of scope?.through ?? []) {
    if (isAskedAbout(identifier)) continue;
    const definition = resolved?.defs.at(-1);
    // What a function is given by itself may be what it answers; a function in it that is given such things has to be met.
    if (isInType(identifier) && (identifier.parent.type === 'TSTypeQuery' || (isFunction(node) && node.params.some((parameter) => isInside(identifier, parameter))))) {
      if (resolved && namesServer(machine, resolved, identifier)) return true;
      continue;
    }
    if (!resolved || !definition) {
      if (identifier.type === 'Identifier' && (identifier.name === 'require' || registersByName(machine, identifier))) return true;
      continue;
    }
    const named = usesOfName(machine, resolved, definition.node);
    if (!Array.isArray(named)) return true;
    used.push(...named);
  }
  return used;
}

/** Whether a global registers what answers requests: `Deno.serve`. */
function registersByName({ lexicon }: Machine, { name, parent }: TSESTree.Identifier): boolean {
  const path = [name];
  for (let outer: TSESTree.Node = parent; outer.type === 'MemberExpression'; outer = outer.parent) path.push(staticName(outer) ?? '');
  return path.some((_, index) => lexicon.globals.get(path.slice(0, index + 1).join('.'))?.meaning.handler !== undefined);
}

/** Whether a name only tells kinds of objects apart: `request instanceof http2.Http2ServerRequest`. */
function isAskedAbout(name: TSESTree.Node): boolean {
  let node = name;
  while (node.parent?.type === 'MemberExpression' && node.parent.object === node) node = node.parent;
  return node.parent?.type === 'BinaryExpression' && node.parent.operator === 'instanceof' && node.parent.right === node;
}

/** What stands between an expression and its type is no part of a type. */
const WITH_TYPE = /^TS(?:As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$|^TSEnum|^TSExportAssignment$/;

function isInType({ parent }: TSESTree.Node): boolean {
  return parent?.type.startsWith('TS') === true && !WITH_TYPE.test(parent.type);
}

/** Whether a name in a type is that of an app or router, which a parameter of this type is: `app: Express`, `app: express.Application`. */
function namesServer(machine: Machine, variable: TSESLint.Scope.Variable, name: TSESTree.Node): boolean {
  const node = variable.defs.at(-1)?.node;
  const imported = node?.parent.type === 'ImportDeclaration' ? fromDefinition(machine, variable, machine.units.of(node).frame) : undefined;
  const path: string[] = [];
  for (let outer = name.parent; outer?.type === 'TSQualifiedName'; outer = outer.parent) path.push(outer.right.name);
  return imported?.kind === 'external' && imported.module !== null && isOfServers(machine.lexicon, imported.module, [...imported.path, ...path]);
}

function usesOfName(machine: Machine, variable: TSESLint.Scope.Variable, definition: TSESTree.Node): true | TSESTree.Node[] {
  if (isFunction(definition) && 'id' in definition && definition.id === variable.defs[0]?.name) return [definition];
  if (definition.type === 'VariableDeclarator' && definition.init && isFunction(definition.init)) return [definition.init];
  if (definition.type === 'TSImportEqualsDeclaration') return true;
  // Inside of a class its name is a variable of its own.
  if (definition.type === 'ClassDeclaration' || definition.type === 'ClassExpression') return [definition];
  if (definition.parent?.type === 'ImportDeclaration') return isServerValue(machine, fromDefinition(machine, variable, machine.units.of(definition).frame) ?? UNDEFINED) ? true : [];
  const own = machine.units.of(definition).frame.cells.get(variable);
  const code: TSESTree.Node[] = [];
  for (const cell of [own, ...machine.allCells(variable)]) {
    const used = codeIn(machine, (cell && machine.state.get(cell.key)) ?? UNDEFINED);
    if (used === null) return true;
    code.push(...used);
  }
  return code;
}

const MAX_FIELDS_DEPTH = 2;

/** The own code that a value brings; null for one that holds something of a framework. */
function codeIn(machine: Machine, value: Value, depth = 0): readonly TSESTree.Node[] | null {
  const code: TSESTree.Node[] = [];
  for (const each of optionsOf(value)) {
    const option = each.kind === 'map' ? each.of : each;
    if (option.kind === 'function') {
      code.push(option.node);
    } else if ((option.kind === 'class' || option.kind === 'instance') && depth <= MAX_FIELDS_DEPTH) {
      const { node, made, statics } = option.kind === 'class' ? option : option.of;
      const held = [...statics.values(), ...(option.kind === 'instance' ? option.fields.values() : [])].map((field) => codeIn(machine, field, depth + 1));
      if (made !== undefined || held.includes(null)) return null;
      code.push(node, ...held.flatMap((each) => each ?? []));
    } else if ((option.kind === 'record' || option.kind === 'list') && depth <= MAX_FIELDS_DEPTH) {
      const held = (option.kind === 'record' ? [...option.fields.values()] : (option.items ?? [])).map((field) => codeIn(machine, field, depth + 1));
      if (held.includes(null)) return null;
      code.push(...held.flatMap((each) => each ?? []));
    } else if (isServerValue(machine, option)) {
      return null;
    }
  }
  return code;
}

function isServerValue(machine: Machine, value: Value): boolean {
  switch (value.kind) {
    case 'thing':
    case 'limiter':
    case 'instance':
    case 'class':
      return true;
    case 'external':
      return value.file === null ? maySetUp(machine.lexicon, value) : (machine.request ? mayServe : mayHost)(machine, value.file);
    default:
      return false;
  }
}
