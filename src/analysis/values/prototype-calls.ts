import type { TSESTree } from '@typescript-eslint/utils';
import { callFunction } from './activations.ts';
import { dispatch } from './calls.ts';
import type { Frame } from './frame.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import type { Argument, CallSite } from './model.ts';
import { isFunction } from './syntax.ts';
import { type FunctionValue, settle, type Thing, UNDEFINED, type Value } from './value.ts';

/** What a call of a function through its own methods, or through `Reflect.apply`, calls: on what, and with what. */
interface Through {
  readonly self: Value;
  readonly args: readonly Argument[];
}

/** Undefined for any other call, and for arguments that are not known one by one. */
function through(machine: Machine, { name, node, args: [self = { node, value: UNDEFINED, spread: false }, ...rest] }: CallSite): Through | undefined {
  switch (name) {
    case 'call':
      return { self: self.value, args: rest };
    case 'apply': {
      const [list] = rest;
      if (!list) return { self: self.value, args: [] };
      const items = itemsOf(machine, list);
      return items && { self: self.value, args: items.map((value, index) => elementOf(list.node, index, value)) };
    }
    default:
      return undefined;
  }
}

/** What stands in a list of arguments, or what the function around it was called with where that is `arguments`; undefined where nobody can say. */
function itemsOf({ frame }: Machine, { node, value }: Argument): readonly Value[] | undefined {
  if (value.kind === 'list' && value.items && !value.maker) return value.items;
  if (node.type !== 'Identifier' || node.name !== 'arguments') return undefined;
  let around: Frame | null = frame;
  while (around && (!isFunction(around.scopeBlock) || around.scopeBlock.type === 'ArrowFunctionExpression')) around = around.parent;
  return around?.arguments;
}

/** An argument that stands in a list. */
function elementOf(list: TSESTree.Node, index: number, value: Value): Argument {
  const elements = list.type === 'ArrayExpression' && list.elements.every((element) => element !== null && element.type !== 'SpreadElement') ? list.elements : [];
  const node = elements[index];
  return node ? { node, value, spread: false } : { node: list, value, spread: false, within: true };
}

/** `Reflect.apply(f, self, args)` is `f.apply(self, args)`. */
export function reflectedCall(machine: Machine, site: CallSite): Value | undefined {
  const [callee, ...args] = site.args;
  if (!callee) return undefined;
  const object = settle(callee.value);
  return dispatch(machine, { ...site, callee: { kind: 'method', object, name: 'apply' }, object, name: 'apply', args });
}

/**
 * `String.prototype.repeat.call(text, n)`, `''.repeat.apply(text, [n])`, `Math.min.apply(null, numbers)`, `limiter.call(null, request, response, next)`:
 * a function of the language, or a middleware, through its own methods.
 */
export function calledThrough(machine: Machine, callee: Value, site: CallSite): Value | undefined {
  const { node } = site;
  const method = callee.kind === 'method' ? callee.name : callee.kind === 'external' && callee.path.at(-2) === 'prototype' ? callee.path.at(-1) : undefined;
  if (site.name === 'bind') {
    const [self] = site.args;
    if (site.args.length !== 1 || !self) return undefined;
    return method === undefined ? callee : { kind: 'method', object: self.value, name: method };
  }
  const called = through(machine, site);
  if (!called) return undefined;
  const { self, args } = called;
  if (method === undefined) return dispatch(machine, { ...site, callee, object: null, name: null, args });
  return dispatch(machine, { ...site, callee: memberOf(machine, self, method, node), object: self, name: method, args });
}

/** `handler.bind(object)`, `handler.call(object, …)`, `handler.apply(object, […])` for an own function. */
export function functionThroughPrototype(machine: Machine, callee: FunctionValue, site: CallSite): Value | undefined {
  const [self, ...rest] = site.args;
  switch (site.name) {
    case 'bind':
      return { ...callee, self: callee.self ?? self?.value ?? null, ...(rest.length > 0 && { bound: [...(callee.bound ?? []), ...rest.map(({ value }) => value)] }) };
    case 'call':
      return callFunction(machine, { ...callee, self: callee.self ?? self?.value ?? null }, rest.map((argument) => argument.value));
    case 'apply': {
      const [list] = rest;
      return callFunction(machine, { ...callee, self: callee.self ?? self?.value ?? null }, (list && itemsOf(machine, list)) ?? []);
    }
    default:
      return undefined;
  }
}

/** `app.get.call(app, …)`, `app.get.bind(app)`: the method itself, where it is given the object that it was taken from. */
export function methodThroughPrototype(machine: Machine, method: Extract<Value, { kind: 'method' }>, owner: Thing, site: CallSite): Value | undefined {
  const [self, ...rest] = site.args;
  const given = self && settle(self.value);
  if (given?.kind !== 'thing' || given.id !== owner.id) return undefined;
  switch (site.name) {
    case 'bind':
      return rest.length === 0 ? method : undefined;
    case 'call':
      return dispatch(machine, { ...site, callee: method, object: owner, name: method.name, args: rest });
    case 'apply': {
      const [list] = rest;
      const args = list && itemsOf(machine, list)?.map((value) => ({ node: list.node, value, spread: false }));
      return args ? dispatch(machine, { ...site, callee: method, object: owner, name: method.name, args }) : undefined;
    }
    default:
      return undefined;
  }
}
