import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { callFunction } from './activations.ts';
import { anyOf } from './alternatives.ts';
import type { Machine } from './machine.ts';
import { type ClassNode, type ClassValue, type FunctionNode, type FunctionValue, type Instance, NOT_FOLLOWED, optionsOf, type Value } from './value.ts';

/** A function that `new` is used on, as a class without members: what it puts on `this` are fields. */
const nodes = new WeakMap<FunctionNode, ClassNode>();

const classes = new WeakMap<Machine, Map<FunctionNode, ClassValue>>();

function classOf(machine: Machine, { node, frame }: FunctionValue): ClassValue {
  const known = getOrMake(classes, machine, () => new Map<FunctionNode, ClassValue>());
  return getOrMake(known, node, () => ({ kind: 'class', node: getOrMake(nodes, node, () => emptyClass(node)), frame, statics: new Map(), made: { by: node, prototype: new Map<string, Value>() } }));
}

function emptyClass({ range, loc, parent }: FunctionNode): ClassNode {
  const body = { type: 'ClassBody', body: [], range, loc };
  const made = { type: 'ClassExpression', id: null, superClass: null, body, range, loc, parent };
  return Object.assign(made, { body: Object.assign(body, { parent: made }) }) as unknown as TSESTree.ClassExpression;
}

/** Puts something on the prototype of a function: `F.prototype.name = …`. */
export function assignPrototype(machine: Machine, of: FunctionValue, name: string, value: Value): void {
  classOf(machine, of).made?.prototype.set(name, value);
}

/** Puts something on a function: `F.MAX = 50`. What is no constant, and what requests change, nobody knows. */
export function assignStatic(machine: Machine, of: FunctionValue, name: string, value: Value): void {
  const { statics } = classOf(machine, of);
  if (statics.has(name) || value.kind === 'constant') statics.set(name, statics.has(name) || machine.request ? NOT_FOLLOWED : value);
}

/** A constant that has been put on a function. */
export function staticOf(machine: Machine, of: FunctionValue, name: string): Value | undefined {
  return classes.get(machine)?.get(of.node)?.statics.get(name);
}

/** `new f()` of a function: what it gives where that is an object, else the instance that it has filled. */
export function constructWith(machine: Machine, callee: FunctionValue, args: readonly Value[]): Value {
  const { self } = machine.frame;
  // `if (!(this instanceof F)) return new F()`: what it makes for those who forget `new`.
  if (self?.kind === 'instance' && self.of.made?.by === callee.node) return self;
  const instance: Instance = { kind: 'instance', of: classOf(machine, callee), args, fields: new Map(), during: machine.request };
  const given = callFunction(machine, { ...callee, self: instance }, args);
  return anyOf(optionsOf(given).map((option) => (option.kind === 'constant' ? instance : option)));
}

/** Whether `new` makes instances of a function. */
export function isConstructor({ type, async, generator, parent }: FunctionNode): boolean {
  return type !== 'ArrowFunctionExpression' && !async && !generator && parent.type !== 'MethodDefinition' && !(parent.type === 'Property' && parent.method);
}
