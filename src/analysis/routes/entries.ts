import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { sourceOf, textOf } from '../source.ts';
import { callFunction } from '../values/activations.ts';
import { classValue } from '../values/bindings.ts';
import { construct } from '../values/classes.ts';
import type { Machine } from '../values/machine.ts';
import { isFunction, parametersIn, staticName } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import type { FunctionNode, Instance } from '../values/value.ts';
import { touchesServers } from '../values/worth.ts';
import { isHushed, noteQuiet } from './quiet.ts';
import { runAsAnswer } from './registrations.ts';
import { containerOf } from './registry.ts';
import { parametersOf } from './request-objects.ts';
import { handlersOf, runRequest } from './runs.ts';
import { answeringTypes, ownTypeOf, pluginParametersOf, type Typed } from './types.ts';

const ENTRY_STEPS = 30_000;

/**
 * Functions that nothing that was read calls: other code does, with anything.
 *
 * @param answering whether functions that only their types make handlers run as well: they register nothing
 */
export function runEntries(machine: Machine, unit: Unit, answering: boolean): void {
  const { source, frame } = unit;
  machine.frame = frame;
  machine.starting = unit;
  const instances = new Map<TSESTree.Node, Instance>();
  const waiting: FunctionNode[] = [];
  const called: FunctionNode[] = [];
  for (const scope of source.scopes.scopes) {
    const { block } = scope;
    if ((scope.type as string) !== 'function' || !isFunction(block) || machine.ran.has(block) || isInsideIdle(machine, scope)) continue;
    const typed = answeringTypes(machine, block);
    if (typed && !answering) continue;
    if (typed && isHushed(machine, block)) {
      noteQuiet(machine, block);
    } else if (typed) {
      machine.budgeted(ENTRY_STEPS, () => runTyped(machine, block, typed, instances));
    } else if (touchesServers(machine, { node: block }) || isPlugin(machine, block)) {
      if (isCalledHere(block)) called.push(block);
      else if (!runAsAnswer(machine, block)) startEntry(machine, block, instances);
    } else {
      waiting.push(block);
    }
    machine.state.reachable = true;
  }
  // What calls others gives them what they are really given.
  for (const block of called) if (!machine.ran.has(block)) startEntry(machine, block, instances);
  for (const block of waiting) if (usesHeldServer(machine, block, instances)) startEntry(machine, block, instances);
  machine.starting = null;
}

const begun = new WeakMap<Machine, WeakSet<FunctionNode>>();

/** Once for each function: one that takes all its steps, or is made out of what does, would take them again for each file that is asked about. */
function startEntry(machine: Machine, node: FunctionNode, instances: Map<TSESTree.Node, Instance>): void {
  const known = getOrMake(begun, machine, () => new WeakSet<FunctionNode>());
  if (known.has(node)) return;
  known.add(node);
  machine.entry += 1;
  machine.budgeted(ENTRY_STEPS, () => {
    runEntry(machine, node, instances);
    return true;
  });
  machine.state.reachable = true;
}

/** Whether the file that a function stands in calls it by its name: `create(options)`, `Server.create(options)`. */
function isCalledHere(node: FunctionNode): boolean {
  const source = sourceOf(node);
  const { parent } = node;
  if (parent.type === 'MethodDefinition') {
    const [owner, name] = [parent.parent.parent.id?.name, staticName(parent)];
    return parent.static && owner !== undefined && name !== undefined && /^\w+$/.test(owner + name) && new RegExp(String.raw`\b${owner}\s*\.\s*${name}\s*\(`).test(source.text);
  }
  const named = node.type === 'FunctionDeclaration' ? node : parent.type === 'VariableDeclarator' ? parent : null;
  const [variable] = named ? source.scopes.getDeclaredVariables(named) : [];
  return variable?.references.some(({ identifier }) => identifier.parent.type === 'CallExpression' && identifier.parent.callee === identifier) ?? false;
}

/** Whether a method uses an app or router that another one of its class has put into a field. */
function usesHeldServer(machine: Machine, node: FunctionNode, instances: ReadonlyMap<TSESTree.Node, Instance>): boolean {
  const { parent } = node;
  const instance = parent.type === 'MethodDefinition' ? instances.get(parent.parent.parent) : undefined;
  if (!instance || machine.ran.has(node)) return false;
  return [...textOf(node).matchAll(/\bthis\s*\.\s*(#?[\w$]+)/g)].some(([, name = '']) => {
    const held = instance.fields.get(name);
    return held?.kind === 'thing' && containerOf(machine, held) !== undefined;
  });
}

/** Whether a function stands in another that has not run either: then that one comes first, or neither. */
function isInsideIdle(machine: Machine, scope: TSESLint.Scope.Scope): boolean {
  for (let outer = scope.upper; outer; outer = outer.upper) {
    if (isFunction(outer.block) && outer.block !== scope.block) return !machine.ran.has(outer.block);
  }
  return false;
}

function runEntry(machine: Machine, node: FunctionNode, instances: Map<TSESTree.Node, Instance>): void {
  const self = instanceAround(machine, node, instances);
  if (machine.ran.has(node)) return;
  const own = ownTypeOf(node);
  const args = own ? pluginParametersOf(machine, own, parametersIn(node)[0] ?? node) : undefined;
  const value = callFunction(machine, { kind: 'function', node, frame: machine.lastFrameAround(node), self }, args ?? [], true);
  machine.exported(value);
}

/** The instance that a method belongs to, made once for a class that nothing in the file instantiates. */
function instanceAround(machine: Machine, node: FunctionNode, instances: Map<TSESTree.Node, Instance>): Instance | null {
  const { parent } = node;
  if ((parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition') || parent.static) return null;
  const owner = parent.parent.parent;
  let instance = instances.get(owner);
  if (!instance) {
    instance = construct(machine, classValue(machine, owner, machine.units.of(owner).frame), [], true);
    machine.exported(instance);
    instances.set(owner, instance);
  }
  return instance;
}

/** Whether a function's own type makes it a plugin of a framework. */
function isPlugin(machine: Machine, node: FunctionNode): boolean {
  const own = ownTypeOf(node);
  return own !== undefined && pluginParametersOf(machine, own, parametersIn(node)[0] ?? node) !== undefined;
}

function runTyped(machine: Machine, node: FunctionNode, { framework, parameters }: Typed, instances: Map<TSESTree.Node, Instance>): boolean {
  const self = instanceAround(machine, node, instances);
  runRequest(machine, { kind: 'function', node, frame: machine.lastFrameAround(node), self }, parametersOf(machine, framework, parameters, node), null, handlersOf(framework));
  return true;
}
