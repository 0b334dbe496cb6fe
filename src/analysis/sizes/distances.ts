import type { TSESTree } from '@typescript-eslint/utils';
import { expressionKey, foundDifference } from '../values/found.ts';
import type { Machine } from '../values/machine.ts';
import { returnedExpression } from '../values/predicates.ts';
import { isFunction, staticName, unwrap } from '../values/syntax.ts';
import { NOT_FOLLOWED, settle } from '../values/value.ts';
import { toQuantity } from './numbers.ts';
import { difference, exactly, larger, type Quantity, quotient, sum, times } from './quantity.ts';

/** A number as something else plus what is known of the rest: `page + 2`. */
interface Relative {
  readonly base: string;
  readonly offset: Quantity;
}

const MAX_DEPTH = 4;

/**
 * How far it is from one number to another where both are told by the same third, or a check has said so: from `Math.max(1, page - 2)` to `page + 2`
 * it is at most 4, whatever the page. Undefined where nothing relates them.
 */
export function distanceBetween(machine: Machine, from: TSESTree.Node, to: TSESTree.Node): Quantity | undefined {
  const checked = foundDifference(machine, to, from);
  if (checked) return toQuantity(checked);
  const lower = relativesOf(machine, from, 'max', 0);
  const distances = relativesOf(machine, to, 'min', 0).flatMap(({ base, offset }) => lower.flatMap((low) => (low.base === base ? [difference(offset, low.offset)] : [])));
  return distances.sort((a, b) => a.reach - b.reach)[0] ?? furthest(machine, from, to);
}

/** How far it is at most where each end is one of several: from `Math.min(a, b)` to `Math.max(a, b)`. Undefined where nothing relates some of them. */
function furthest(machine: Machine, from: TSESTree.Node, to: TSESTree.Node): Quantity | undefined {
  const [starts, ends] = [choicesOf(machine, from), choicesOf(machine, to)];
  if (starts.length * ends.length < 2) return undefined;
  const distances = ends.flatMap((end) => starts.map((start) => {
    const [key, other] = [expressionKey(machine, start), expressionKey(machine, end)];
    const found = foundDifference(machine, end, start);
    return key !== undefined && key === other ? exactly(0) : found && toQuantity(found);
  }));
  const [first, ...others] = distances.filter((distance) => distance !== undefined);
  return first && others.length === distances.length - 1 ? others.reduce(larger, first) : undefined;
}

/** Of which expressions something is one. */
function choicesOf(machine: Machine, expression: TSESTree.Node): readonly TSESTree.Node[] {
  const named = unwrap(expression);
  const node = named.type === 'Identifier' ? (constantOf(machine, named) ?? named) : named;
  switch (node.type) {
    case 'Identifier':
      return chosenTogether(machine, node) ?? [node];
    case 'ConditionalExpression':
      return [node.consequent, node.alternate];
    case 'CallExpression':
      return isLimit(node, 'min') || isLimit(node, 'max') ? node.arguments : [node];
    default:
      return [node];
  }
}

/** `const [low, high] = a < b ? [a, b] : [b, a]` */
function chosenTogether(machine: Machine, node: TSESTree.Identifier): readonly TSESTree.Node[] | undefined {
  const definition = machine.referenceOf(node)?.resolved?.defs.at(-1);
  const declared = definition?.node.type === 'VariableDeclarator' && definition.node.parent.kind === 'const' ? definition.node : undefined;
  if (declared?.id.type !== 'ArrayPattern' || declared.init?.type !== 'ConditionalExpression') return undefined;
  const index = declared.id.elements.findIndex((element) => element === definition?.name);
  const chosen = [declared.init.consequent, declared.init.alternate].map((list) => (list.type === 'ArrayExpression' ? list.elements[index] : null));
  return chosen.every((each) => each !== null && each !== undefined && isUnchanged(machine, each)) ? chosen.filter((each) => each !== null && each !== undefined) : undefined;
}

/** The most that the least of some numbers can be where one falls as another rises: of `Math.min(page, 999 - page)` half of 999. Undefined where none does. */
export function meetingOf(machine: Machine, numbers: readonly TSESTree.Node[]): Quantity | undefined {
  const falling = numbers.flatMap((each) => fallingOf(machine, each));
  if (falling.length === 0) return undefined;
  const rising = numbers.flatMap((each) => relativesOf(machine, each, 'min', 0));
  const meetings = falling.flatMap(({ base, offset }) => rising.flatMap((rise) => (rise.base === base ? [quotient(sum(offset, rise.offset), exactly(2))] : [])));
  return meetings.sort((a, b) => a.reach - b.reach)[0];
}

/** What a number is less than something by: `999 - page`. */
function fallingOf(machine: Machine, expression: TSESTree.Node): readonly Relative[] {
  const named = unwrap(expression);
  const node = named.type === 'Identifier' ? constantOf(machine, named) : named;
  if (node?.type !== 'BinaryExpression' || node.operator !== '-') return [];
  return relativesOf(machine, node.right, 'max', 0).map(({ base, offset }) => ({ base, offset: difference(quantityOf(machine, node.left), offset) }));
}

/** What a number is told by. `limit`: of which function it is no less, or no more, than each argument. */
function relativesOf(machine: Machine, expression: TSESTree.Node, limit: 'min' | 'max', depth: number): readonly Relative[] {
  const node = unwrap(expression);
  const key = depth > MAX_DEPTH ? undefined : expressionKey(machine, node);
  const own = key === undefined || node.type === 'Literal' ? [] : [{ base: key, offset: exactly(0) }];
  return [...own, ...(depth > MAX_DEPTH ? [] : partsOf(machine, node, limit, depth + 1))];
}

function partsOf(machine: Machine, node: TSESTree.Node, limit: 'min' | 'max', depth: number): readonly Relative[] {
  switch (node.type) {
    case 'Identifier': {
      const made = constantOf(machine, node);
      return made ? relativesOf(machine, made, limit, depth) : (atCall(machine, node, (argument) => relativesOf(machine, argument, limit, depth)) ?? []);
    }
    case 'CallExpression':
      return (isLimit(node, limit) ? node.arguments : givenBack(machine, node)).flatMap((argument) => relativesOf(machine, argument, limit, depth));
    case 'AwaitExpression':
      return relativesOf(machine, node.argument, limit, depth);
    case 'LogicalExpression':
      return node.operator === '??' && machine.recorded.get(node.left)?.kind === 'number' ? relativesOf(machine, node.left, limit, depth) : [];
    case 'BinaryExpression': {
      const { left, right, operator } = node;
      if (operator === '-') return moved(relativesOf(machine, left, limit, depth), difference(exactly(0), quantityOf(machine, right)));
      if (operator === '+') return [...moved(relativesOf(machine, left, limit, depth), quantityOf(machine, right)), ...moved(relativesOf(machine, right, limit, depth), quantityOf(machine, left))];
      return operator === '*' ? productsOf(machine, unwrap(left), right) : [];
    }
    default:
      return [];
  }
}

/** What a call gives back of what it is given: `assertMost(page)`. */
function givenBack(machine: Machine, { callee, arguments: given }: TSESTree.CallExpression): readonly TSESTree.Node[] {
  const called = settle(machine.recorded.get(callee) ?? NOT_FOLLOWED);
  const result = called.kind === 'function' && !called.bound ? returnedExpression(called) : undefined;
  if (called.kind !== 'function' || result?.type !== 'Identifier' || given.some(({ type }) => type === 'SpreadElement') || !isUnchanged(machine, result)) return [];
  const name = machine.referenceOf(result)?.resolved?.defs[0]?.name;
  const argument = given[called.node.params.findIndex((parameter) => parameter === name)];
  return argument ? [argument] : [];
}

/** `(page - 1) * size` is `page * size` less one size. */
function productsOf(machine: Machine, left: TSESTree.Node, right: TSESTree.Node): readonly Relative[] {
  if (left.type !== 'BinaryExpression' || (left.operator !== '-' && left.operator !== '+')) return [];
  const [outer, inner] = [expressionKey(machine, left.left), expressionKey(machine, right)];
  if (outer === undefined || inner === undefined) return [];
  const part = times(quantityOf(machine, left.right), quantityOf(machine, right));
  return [{ base: `#(${outer}*${inner})`, offset: left.operator === '+' ? part : difference(exactly(0), part) }];
}

function moved(relatives: readonly Relative[], by: Quantity): readonly Relative[] {
  return relatives.map(({ base, offset }) => ({ base, offset: sum(offset, by) }));
}

function isLimit({ callee }: TSESTree.CallExpression, limit: 'min' | 'max'): boolean {
  const called = unwrap(callee);
  return called.type === 'MemberExpression' && called.object.type === 'Identifier' && called.object.name === 'Math' && staticName(called) === limit;
}

/** What a constant is declared as, if that still means the same. */
function constantOf(machine: Machine, node: TSESTree.Identifier): TSESTree.Node | null {
  const definition = machine.referenceOf(node)?.resolved?.defs.at(-1)?.node;
  if (definition?.type !== 'VariableDeclarator' || definition.id.type !== 'Identifier' || definition.parent.kind !== 'const' || !definition.init) return null;
  return isUnchanged(machine, definition.init) ? definition.init : null;
}

/**
 * Reads what a parameter of the function that is running was called with, where the call stands: for a parameter that is never assigned, and for what one
 * is declared as, which stands for what it is at first. Undefined for anything else.
 */
function atCall<T>(machine: Machine, node: TSESTree.Identifier, read: (argument: TSESTree.Node) => T): T | undefined {
  const { frame } = machine;
  const { site, caller, scopeBlock } = frame;
  const index = isFunction(scopeBlock) ? scopeBlock.params.findIndex((parameter) => parameter === node || parameter === machine.referenceOf(node)?.resolved?.defs[0]?.name) : -1;
  if (index === -1 || caller === null || (site?.type !== 'CallExpression' && site?.type !== 'NewExpression')) return undefined;
  const called = settle(machine.recorded.get(site.callee) ?? NOT_FOLLOWED);
  const argument = site.arguments[index];
  const isDirect = called.kind === 'function' && called.node === scopeBlock && !called.bound && !site.arguments.some(({ type }) => type === 'SpreadElement');
  if (!isDirect || !argument || (scopeBlock.params[index] !== node && !isUnchanged(machine, node))) return undefined;
  machine.frame = caller;
  try {
    return read(argument);
  } finally {
    machine.frame = frame;
  }
}

/** Whether nothing that an expression reads is given another value: it names only functions, and variables that are not assigned again. */
function isUnchanged(machine: Machine, node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Identifier':
      return machine.referenceOf(node)?.resolved?.references.every((reference) => !reference.isWrite() || reference.init === true) ?? false;
    case 'Literal':
      return true;
    case 'BinaryExpression':
      return isUnchanged(machine, node.left) && isUnchanged(machine, node.right);
    case 'ConditionalExpression':
      return isUnchanged(machine, node.consequent) && isUnchanged(machine, node.alternate);
    case 'CallExpression':
      return (isLimit(node, 'min') || isLimit(node, 'max')) && node.arguments.every((argument) => isUnchanged(machine, argument));
    default:
      return false;
  }
}

function quantityOf(machine: Machine, node: TSESTree.Node): Quantity {
  return toQuantity(machine.recorded.get(node) ?? machine.evaluate(node));
}
