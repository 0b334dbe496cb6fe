import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { loadedModule } from '../module-facts.ts';
import { codeOf, type SourceFile, sourceOf, textOf } from '../source.ts';
import { fromDefinition, homeBlock } from '../values/bindings.ts';
import { holdsAmplifier } from '../values/lexicon.ts';
import { isLoud } from '../values/loudness.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import { mayMatter } from '../values/relevance.ts';
import { CHECK_NAME } from '../values/speech.ts';
import { isFunction, parametersIn, staticName } from '../values/syntax.ts';
import { type FunctionNode, type FunctionValue, optionsOf, settle, type Value } from '../values/value.ts';
import { putUnder } from './put.ts';
import { registryOf } from './registry.ts';
import { NOTHING, type Outcome } from './runs.ts';

/** Text that is worth a look when it is sent. */
const LONG = 1000;
const MAX_DEPTH = 3;

/** The outcome of a handler that answers and does nothing else that is asked for. */
export const QUIET_OUTCOME: Outcome = { ...NOTHING, answers: [{ limited: null, refusal: false, error: false, serves: true, present: [] }] };

interface Answers {
  readonly known: Map<TSESTree.Node, boolean>;
  /** Those that rest on what variables of activations hold: they stand until something runs. */
  readonly local: { steps: number; known: Map<TSESTree.Node, boolean> };
}

const quiet = new WeakMap<Machine, Answers>();
/** How often a variable of an activation has been looked up. */
let activationsAsked = 0;

/**
 * Whether a route's last callback can do nothing but answer, with no more than it was given: it names no amplifier, loop, limiter,
 * refusal or object of the framework, neither does what it calls, and request, response and `next` stay in its hands. Most
 * handlers of a real server are of this kind, and need no run.
 */
export function isQuiet(machine: Machine, callee: FunctionValue, framework: FrameworkRow): boolean {
  const { node } = callee;
  const { parameters = [], errorHandler, objects, returns } = framework;
  if (parametersIn(node).length === errorHandler?.length || node.generator) return false;
  if (callee.frame.parent !== null && isQuietWrapper(machine, callee, framework)) return true;
  if (!isSilent(machine, callee)) return false;
  const own = sourceOf(node).scopes.getDeclaredVariables(node);
  const parameterFor = (...roles: readonly string[]): TSESTree.Node | undefined => parametersIn(node)[parameters.findIndex((name) => roles.includes(objects[name]?.role ?? ''))];
  const variableAt = (parameter: TSESTree.Node | undefined): TSESLint.Scope.Variable | undefined =>
    own.find((variable) => parameter !== undefined && variable.identifiers.some((name) => name === parameter));
  const answering = parameterFor('response', 'context');
  // What is returned answers, where nothing else can.
  if (!(answering === undefined && returns) && !variableAt(answering)?.references.every(({ identifier }) => isReceiver(identifier))) return false;
  const next = parameterFor('next');
  return next === undefined || (variableAt(next)?.references.every(({ identifier }) => isFailure(identifier)) ?? false);
}

/** `(req, res, next) => handler(req, res).catch(next)`: whether a wrapper only hands the request on to handlers that are quiet themselves. */
function isQuietWrapper(machine: Machine, { node, frame }: FunctionValue, framework: FrameworkRow): boolean {
  const { scopes } = sourceOf(node);
  const scope = scopes.acquire(node);
  if (scope === null || usesThis(node) || !isCalmText(machine, node)) return false;
  const handlers = new Set<TSESLint.Scope.Variable>();
  for (const reference of scope.through) {
    const { resolved } = reference;
    const cell = resolved ? frame.cells.get(resolved) : undefined;
    const value = cell && machine.state.get(cell.key);
    if (resolved && value?.kind === 'function' && isQuiet(machine, value, framework)) handlers.add(resolved);
    else if (value ? !isPlainValue(machine, value, 0) : !isPlainReference(machine, reference)) return false;
  }
  const isHandedOn = ({ parent }: TSESTree.Node): boolean => {
    const called = parent?.type === 'CallExpression' ? machine.referenceOf(parent.callee) : undefined;
    const variable = called?.resolved;
    return variable ? handlers.has(variable) : false;
  };
  return handlers.size > 0 && scopes.getDeclaredVariables(node).every(({ references }) => references.every(({ identifier }) => isHandedOn(identifier) || isReceiver(identifier) || isFailure(identifier)));
}

/** Whether a middleware can do nothing but pass on or turn away, for reasons that are no limit: see {@link isQuiet}. */
export function isPassive(machine: Machine, callee: FunctionValue, { parameters = [], errorHandler }: FrameworkRow): boolean {
  const { node } = callee;
  if (parametersIn(node).length === errorHandler?.length || node.generator || !isSilent(machine, callee)) return false;
  const next = parametersIn(node)[parameters.indexOf('next')];
  const variable = sourceOf(node).scopes.getDeclaredVariables(node).find(({ identifiers }) => identifiers.some((name) => name === next));
  return variable?.references.some(({ identifier: { parent } }) => parent.type === 'CallExpression' && parent.arguments.length === 0) ?? false;
}

/** `response.send(…)`: used for a member, and not handed on. */
function isReceiver(node: TSESTree.Node): boolean {
  return node.parent?.type === 'MemberExpression' && node.parent.object === node;
}

/** `next(error)`, `.catch(next)`: the request does not go on to the next route. */
export function isFailure(node: TSESTree.Node): boolean {
  const call = node.parent;
  if (call?.type !== 'CallExpression') return false;
  if (call.callee !== node) return call.callee.type === 'MemberExpression' && staticName(call.callee) === 'catch';
  return call.arguments.length === 1 && call.arguments[0]?.type !== 'Literal';
}

/** Whether nothing that a function names, and nothing of the instance that it belongs to, is worth a run. */
export function isSilent(machine: Machine, { node, self }: FunctionValue): boolean {
  if (!isHushed(machine, node) || callsPut(machine, node)) return false;
  return self?.kind !== 'instance' || !usesThis(node) || isPlainValue(machine, self, 0);
}

/** Whether a function may call what the program has put on objects, where that is worth a run. */
function callsPut(machine: Machine, node: FunctionNode): boolean {
  return registryOf(machine).put.size > 0 && putUnder(machine).some(([name, value]) => textOf(node).includes(`.${name}`) && (value.kind === 'limiter' || (value.kind === 'function' && value.node !== node && !isHushed(machine, value.node))));
}

/** Whether nothing that a function names, and nothing that it reaches by name, is worth a run. */
export function isHushed(machine: Machine, node: FunctionNode): boolean {
  return answered(machine, node, () => isHushedText(machine, node) && (!usesThis(node) || isMethodOfHushed(machine, node)));
}

/** The answer to whether a function or class is hushed, found once. */
function answered(machine: Machine, node: FunctionNode | TSESTree.ClassBody, find: () => boolean): boolean {
  const { known, local } = getOrMake(quiet, machine, (): Answers => ({ known: new Map(), local: { steps: 0, known: new Map() } }));
  const { steps } = machine.budget;
  if (local.steps !== steps) Object.assign(local, { steps, known: new Map() });
  const before = known.get(node);
  if (before !== undefined) return before;
  const now = local.known.get(node);
  if (now !== undefined) {
    // Whoever asks rests on it as well.
    activationsAsked += 1;
    return now;
  }
  // What names itself adds nothing to what it says.
  known.set(node, true);
  const asked = activationsAsked;
  const result = find();
  known.delete(node);
  (activationsAsked === asked ? known : local.known).set(node, result);
  return result;
}

function usesThis(node: FunctionNode): boolean {
  return /\bthis\b/.test(textOf(node));
}

/** `this` brings what the class around has, as long as that is written here. */
function isMethodOfHushed(machine: Machine, node: FunctionNode): boolean {
  const body = classBodyAround(node);
  const names = membersUsed(node);
  if (body === null) return false;
  return names === null ? isHushedClass(machine, body) : hasHushed(machine, body, (member) => isUsed(member, names));
}

function isHushedClass(machine: Machine, body: TSESTree.ClassBody): boolean {
  return answered(machine, body, () => hasHushed(machine, body, () => true));
}

/** Whether those members of a class that matter are hushed, and so is what it extends. */
function hasHushed(machine: Machine, body: TSESTree.ClassBody, matters: (member: TSESTree.ClassElement) => boolean): boolean {
  if (body.parent.superClass !== null && !isImported(machine, body.parent.superClass)) return false;
  return body.body.every((member) => !matters(member) || ((member.type === 'MethodDefinition' || member.type === 'PropertyDefinition') && isHushedMember(machine, member.value)));
}

/** Whether a member of a class has one of these names, or may give a field of that name its value. */
function isUsed(member: TSESTree.ClassElement, names: ReadonlySet<string>): boolean {
  const name = 'key' in member ? staticName(member) : undefined;
  if (name === undefined || names.has(name) || name === 'constructor') return true;
  return Array.from(textOf(member).matchAll(SET_MEMBER)).some(([, set = '']) => names.has(set));
}

/** `this.name`, or `this` by itself. */
const OWN_MEMBER = /\bthis\b(?:\s*[?!]*\.\s*(#?[\w$]+))?/g;

/** `this.name = …`, or as a part of a pattern that may be assigned to. */
const SET_MEMBER = /\bthis\s*\.\s*(#?[\w$]+)\s*(?:(?:\?\?|\|\||&&)?=(?![=>])|[\],}])/g;

/** The members of its instance that a function uses; null where it uses the instance itself. */
function membersUsed(node: FunctionNode): ReadonlySet<string> | null {
  return membersIn(textOf(node)) ?? membersIn(codeOf(node));
}

function membersIn(text: string): ReadonlySet<string> | null {
  const names = new Set<string>();
  for (const [, name] of text.matchAll(OWN_MEMBER)) {
    if (name === undefined) return null;
    names.add(name);
  }
  return names;
}

function isImported(machine: Machine, node: TSESTree.Node): boolean {
  const definition = machine.referenceOf(node)?.resolved?.defs.at(-1);
  return (definition?.type as string | undefined) === 'ImportBinding';
}

function isHushedMember(machine: Machine, value: TSESTree.Node | null): boolean {
  if (value === null || value.type === 'TSEmptyBodyFunctionExpression' || value.type === 'Literal') return true;
  return isFunction(value) ? isHushed(machine, value) : isHushedText(machine, value);
}

/** A module that is loaded where it is used. */
const LOADING = /\brequire\s*\(/;

/** Whether the text of a piece of code speaks of nothing that is worth a run. A comment speaks of nothing. */
function isCalmText(machine: Machine, node: TSESTree.Node): boolean {
  const source = sourceOf(node);
  const modules = (): ReadonlySet<string> => pathModulesIn(source);
  // A check by its name may be one of a limiter that the program has put on an object.
  const isCalm = (text: string): boolean => !CHECK_NAME.test(text) && !LOADING.test(text) && !isLoud(machine.lexicon, text, source.text, modules);
  const text = textOf(node);
  if (isCalm(text)) return true;
  const code = codeOf(node);
  return code.length < text.length && isCalm(code);
}

/** Whether neither the text of a piece of code nor what it names is worth a run. */
function isHushedText(machine: Machine, node: TSESTree.Node): boolean {
  const scope = sourceOf(node).scopes.acquire(node);
  return scope !== null && isCalmText(machine, node) && scope.through.every((reference) => isPlainReference(machine, reference));
}

const pathModules = new WeakMap<SourceFile, ReadonlySet<string>>();

/** The names under which a file knows Node's module of paths, where nothing else in it is called so. */
function pathModulesIn(source: SourceFile): ReadonlySet<string> {
  return getOrMake(pathModules, source, () => {
    const { scopes } = source.scopes;
    const declared = scopes.flatMap(({ variables }) => variables);
    const modules = declared.filter(({ defs }) => /^(?:node:)?path(?:\/(?:posix|win32))?$/.test(loadedModule(defs.at(-1)?.node) ?? ''));
    return new Set(modules.filter((module) => declared.every((other) => other === module || other.name !== module.name)).map(({ name }) => name));
  });
}

function classBodyAround(node: TSESTree.Node): TSESTree.ClassBody | null {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer.type === 'ClassBody') return outer;
    if (isFunction(outer) && outer.type !== 'ArrowFunctionExpression' && outer.parent.type !== 'MethodDefinition') return null;
  }
  return null;
}

function isPlainReference(machine: Machine, reference: TSESLint.Scope.Reference): boolean {
  const { resolved } = reference;
  const definition = resolved?.defs.at(-1);
  if (!resolved || !definition || isTypeReference(reference)) return true;
  const { node } = definition;
  if ((definition.type as string) === 'ImportBinding') return isPlainImport(machine, fromDefinition(machine, resolved, machine.units.of(reference.identifier).frame), reference.identifier);
  if (isFunction(node) && 'id' in node && node.id === definition.name) return isHushed(machine, node);
  if (node.type === 'ClassDeclaration') return isHushedClass(machine, node.body);
  const value = valueAround(machine, resolved, reference.identifier);
  return value !== undefined && isPlainValue(machine, value, 0);
}

/** What a variable around a function holds; undefined where that differs between activations of the function that declares it. */
function valueAround(machine: Machine, variable: TSESLint.Scope.Variable, node: TSESTree.Node): Value | undefined {
  const home = homeBlock(variable.scope);
  const isLocal = isFunction(home);
  if (isLocal) activationsAsked += 1;
  const frame = isLocal ? (machine.repeated.has(home) ? undefined : machine.lastFrames.get(home)) : machine.units.of(node).frame;
  const cell = frame?.cells.get(variable);
  return cell && machine.state.get(cell.key);
}

/** What is imported, or the member of it that is used: looked into where its file may matter. */
function isPlainImport(machine: Machine, value: Value | undefined, node: TSESTree.Node): boolean {
  if (isPlainExternal(machine, value)) return true;
  if (value?.kind !== 'external' || value.file === null || depth >= MAX_DEPTH) return false;
  const { parent } = node;
  const name = parent?.type === 'MemberExpression' && parent.object === node ? staticName(parent) : undefined;
  const found = settle(name === undefined ? value : memberOf(machine, value, name, node));
  // What cannot be looked into tells nothing.
  if (found.kind === 'external') return found.file !== null || isPlainExternal(machine, found);
  depth += 1;
  try {
    return isPlainValue(machine, found, 0);
  } finally {
    depth -= 1;
  }
}

/** How many files deep the question has gone. */
let depth = 0;

/** A name that only the compiler reads. Scope managers without types know none. */
function isTypeReference(reference: TSESLint.Scope.Reference): boolean {
  return (reference as { readonly isValueReference?: boolean }).isValueReference === false;
}

/** Of no framework or limiter, and no amplifier by another name. */
function isPlainExternal(machine: Machine, value: Value | undefined): boolean {
  const { lexicon } = machine;
  if (value?.kind !== 'external' || holdsAmplifier(lexicon, value)) return false;
  if (value.file !== null) return !mayMatter(machine, value.file);
  const { module } = value;
  if (module === null) return true;
  // Decorators are looked at where they stand, and exceptions speak for themselves.
  const framework = lexicon.frameworks.get(module);
  return (framework === undefined || framework.decorators !== undefined) && !lexicon.limiters.has(module);
}

function isPlainValue(machine: Machine, value: Value, level: number): boolean {
  switch (value.kind) {
    case 'constant':
      // What is short may name a method.
      return typeof value.value === 'string' ? value.value.length < LONG && !machine.lexicon.amplifiers.methods.has(value.value) : value.value !== 429;
    case 'unknown':
    case 'regexp':
      return true;
    case 'result':
      return isPlainExternal(machine, value.of) && (level >= MAX_DEPTH || value.args.every((argument) => isPlainValue(machine, argument, level + 1)));
    case 'external':
      return isPlainExternal(machine, value);
    case 'function':
      return isHushed(machine, value.node);
    case 'promise':
      return value.rejects === null && isPlainValue(machine, value.value, level);
    case 'record':
      return level < MAX_DEPTH && [...value.fields.values()].every((field) => isPlainValue(machine, field, level + 1));
    case 'list':
      return level < MAX_DEPTH && value.maker === null && (value.items ?? []).every((item) => isPlainValue(machine, item, level + 1));
    case 'instance':
      return level < MAX_DEPTH && isHushedClass(machine, value.of.node.body) && [...value.fields.values(), ...(value.of.made?.prototype.values() ?? [])].every((field) => isPlainValue(machine, field, level + 1));
    case 'method':
      return isPlainValue(machine, value.object, level);
    case 'either':
      return optionsOf(value).every((option) => isPlainValue(machine, option, level));
    default:
      return false;
  }
}

/** Notes a quiet handler, and the functions in it, as run: nothing in them is left to be found. */
export function noteQuiet(machine: Machine, node: FunctionNode): void {
  const pending = [sourceOf(node).scopes.acquire(node)];
  for (let scope = pending.pop(); scope; scope = pending.pop()) {
    if (isFunction(scope.block)) machine.ran.add(scope.block);
    pending.push(...scope.childScopes);
  }
}
