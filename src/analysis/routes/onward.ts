import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { textOf } from '../source.ts';
import { declaredBy, namedIn } from '../values/bindings.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import { isFunction, parametersIn, staticName, unwrap } from '../values/syntax.ts';
import { type FunctionValue, optionsOf, settle, type Value } from '../values/value.ts';
import { isFailure } from './quiet.ts';

/** So many functions that hand `next` to one another are followed. */
const MAX_HANDS = 6;

/** Where the callbacks of a framework are given what passes a request on; null where nothing else tells for sure that one does not. */
const places = new WeakMap<FrameworkRow, { readonly index: number | null }>();

function placeOfNext(framework: FrameworkRow): number | null {
  return getOrMake(places, framework, () => {
    const { objects, parameters = [], goesOn, returns } = framework;
    const isNext = (name: string): boolean => objects[name]?.role === 'next';
    const others = Object.entries(objects).filter(([name]) => !isNext(name)).flatMap(([, { members }]) => Object.values(members));
    const byOthers = others.some(({ does }) => does === 'next' || does === 'pass');
    const index = parameters.findIndex(isNext);
    return { index: goesOn || returns?.passes || byOthers || index === -1 ? null : index };
  }).index;
}

/**
 * Whether a route's callback may pass a request on to what stands behind the route: by its text, without a run. One that does not take what it would
 * have to call, only fails with that, or hands it to own functions which do no more, answers for good.
 */
export function mayPassOn(machine: Machine, value: Value, framework: FrameworkRow): boolean {
  const index = placeOfNext(framework);
  if (index === null) return true;
  return optionsOf(settle(value)).some((option) => option.kind !== 'function' || parametersIn(option.node).length === framework.errorHandler?.length || mayUse(machine, option, index, []));
}

/** Whether a function may call, or keep, its parameter at a place. */
function mayUse(machine: Machine, callee: FunctionValue, index: number, around: readonly FunctionValue[]): boolean {
  const { node } = callee;
  const parameters = parametersIn(node);
  if (node.generator || callee.bound || around.length >= MAX_HANDS || (node.type !== 'ArrowFunctionExpression' && /\barguments\b/.test(textOf(node)))) return true;
  const parameter = parameters[index];
  if (parameters.slice(0, index + 1).some(({ type }) => type === 'RestElement')) return true;
  if (!parameter) return false;
  const variable = declaredBy(node, parameter);
  return !variable?.references.every((reference) => isFailure(reference.identifier) || isHandedOn(machine, callee, reference, [...around, callee]));
}

/** Whether a reference gives a parameter to an own function that does not call it. */
function isHandedOn(machine: Machine, callee: FunctionValue, { identifier }: TSESLint.Scope.Reference, around: readonly FunctionValue[]): boolean {
  const call = identifier.parent;
  if (call.type !== 'CallExpression') return false;
  const index = call.arguments.indexOf(identifier as TSESTree.Identifier);
  if (index === -1 || call.arguments.slice(0, index).some(({ type }) => type === 'SpreadElement')) return false;
  const given = calledIn(machine, callee, unwrap(call.callee));
  return given !== undefined && optionsOf(given).every((option) => option.kind === 'function' && (around.some(({ node, frame }) => node === option.node && frame === option.frame) || !mayUse(machine, option, index, around)));
}

/** What a call in a function calls, as long as that stands outside of it: a variable around it, or a member of its instance or of such a variable. */
function calledIn(machine: Machine, { node, frame, self }: FunctionValue, called: TSESTree.Node): Value | undefined {
  if (called.type === 'Identifier') return settle(namedIn(machine, frame, called));
  const name = called.type === 'MemberExpression' ? staticName(called) : undefined;
  if (called.type !== 'MemberExpression' || name === undefined) return undefined;
  const object = unwrap(called.object);
  const holder = object.type === 'ThisExpression' ? (isOwnThis(object, node) ? self : null) : object.type === 'Identifier' ? settle(namedIn(machine, frame, object)) : null;
  return holder?.kind === 'instance' || holder?.kind === 'record' ? settle(memberOf(machine, holder, name, called)) : undefined;
}

/** Whether `this` is that of a function, rather than of one that stands in it. */
function isOwnThis(node: TSESTree.Node, of: TSESTree.Node): boolean {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (outer === of) return true;
    if (isFunction(outer) && outer.type !== 'ArrowFunctionExpression') return false;
  }
  return false;
}
