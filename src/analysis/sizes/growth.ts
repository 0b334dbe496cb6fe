import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { anyOf, listOf } from '../values/alternatives.ts';
import type { LoopContext } from '../values/contexts.ts';
import { isThere } from '../values/found.ts';
import { appended } from '../values/list-methods.ts';
import type { Machine } from '../values/machine.ts';
import { childrenOf } from '../values/syntax.ts';
import { type CountSite, type ListValue, type Maker, optionsOf, text, type Value } from '../values/value.ts';
import { bothCauses, makerOf } from './causes.ts';
import { type Measure, measure, multiplied } from './measure.ts';
import { mayBeText, onlyNumbers, toQuantity } from './numbers.ts';
import { bothWalks, type Walk } from './pieces.ts';
import { exactly, isCarried, type Quantity, sum, times, UNDECIDED_COUNT } from './quantity.ts';
import { isSame } from './starts.ts';
import type { Counter } from './trips.ts';

const NEVER_THROWS = { nan: false, negative: false, fraction: false };
const BAD_LENGTH = { nan: true, negative: true, fraction: true };

function makerFor(machine: Machine, row: string, node: TSESTree.Node, count: Quantity, at: Pick<CountSite, 'node' | 'mayBeString' | 'throwsOn' | 'wrappable'> & Partial<CountSite>): Maker {
  return makerOf(machine, row, node, count, { bigint: false, scale: 1, shift: 0, shorthand: false, ...at });
}

/** `list.length = n`: holes up to n elements. A string that is a number counts (ECMA-262, ArraySetLength). */
export function resized(machine: Machine, list: ListValue, target: TSESTree.Node, value: Value): Value {
  const node = target.parent?.type === 'AssignmentExpression' ? target.parent.right : target;
  const length = toQuantity(value);
  const maker = makerFor(machine, 'array.length', target, length, { node, mayBeString: mayBeText(value), throwsOn: BAD_LENGTH, wrappable: true });
  return { ...list, items: null, length: { ...length, min: Math.max(0, length.min), nan: false }, maker };
}

/** `list[n] = x`: at least n + 1 elements. */
export function extended(machine: Machine, list: ListValue, target: TSESTree.MemberExpression, index: Value, value: Value): Value {
  if (textOf(target.property) === `${textOf(target.object)}.length`) return { ...appended(list, listOf([value])), ...(machine.loops.length > 0 && { items: null }) };
  const element = list.element ? anyOf([list.element, value]) : value;
  const over = bothWalks(list.over, walksIn(index));
  const numeric = onlyNumbers(index);
  if (!numeric || numeric.kind === 'constant') return { ...list, items: null, element, over };
  const length = sum(toQuantity(numeric), exactly(1));
  // What is there already makes nothing longer.
  if (length.origin !== 'request' || length.reach <= list.length.reach || isThere(machine, target)) return { ...list, items: null, element, over };
  // As many elements as the request carries, each of what it carries: how much that is together nobody knows.
  if (isCarried(length)) return { kind: 'list', items: null, element, length: { ...UNDECIDED_COUNT, max: length.max }, maker: null, placed: true, over };
  const around = loopsOver(machine, target.property);
  const maker = around.length > 0 ? largestOf(around) : makerFor(machine, 'array.index', target, length, { node: target.property, mayBeString: false, throwsOn: NEVER_THROWS, wrappable: true, shift: -1 });
  return { kind: 'list', items: null, element, length: { ...length, min: 0, nan: false }, maker, placed: true, over };
}

/** The loops in each of whose rounds an index is another. */
function walksIn(index: Value): readonly Walk[] {
  return optionsOf(index).flatMap((option) => (option.kind === 'number' && option.counts ? [option.counts] : []));
}

/** The loops that are open and whose variable an index is made of: they decide how large it gets. */
function loopsOver(machine: Machine, index: TSESTree.Node): readonly LoopContext[] {
  return machine.loops.filter(({ trips }) => trips !== null && mentions(machine, index, trips.variable));
}

function mentions(machine: Machine, node: TSESTree.Node, counter: Counter): boolean {
  return isSame(machine, node, counter) || childrenOf(node).some((child) => mentions(machine, child, counter));
}

/** The loop that runs most often; null where none of them multiplies. */
function largestOf(loops: readonly LoopContext[]): Maker | null {
  return loops.flatMap(({ maker }) => maker ?? []).sort((a, b) => b.count.reach - a.count.reach)[0] ?? null;
}

/** `10n ** n`: as text it has a digit for each factor of ten. Undefined for a base that does not grow. */
export function powerOfBigInt(machine: Machine, node: TSESTree.BinaryExpression, base: bigint, exponent: Value): Value | undefined {
  const digits = Math.log10(Math.abs(Number(base)));
  if (!(digits > 0)) return undefined;
  const count = toQuantity(exponent);
  const maker = makerFor(machine, 'bigint.power', node, count, { node: node.right, mayBeString: mayBeText(exponent), throwsOn: BAD_LENGTH, wrappable: false });
  const { size, causes } = multiplied(maker, count, exactly(digits), []);
  return text(size, causes);
}

/**
 * Text of the request with other text of the request put between or in place of its characters: the product of both.
 * Undefined where one of them is no request data.
 *
 * @param pieces how many places there are, from the size of the text
 */
export function product(machine: Machine, row: string, call: TSESTree.Node, pieces: Quantity, inserted: Measure, site: TSESTree.Node): Measure | undefined {
  if (pieces.origin !== 'request' || inserted.size.origin !== 'request' || !machine.request) return undefined;
  const total = times(pieces, inserted.size);
  const maker = makerFor(machine, row, call, pieces, { node: site, mayBeString: true, throwsOn: NEVER_THROWS, wrappable: false });
  return { size: total, causes: bothCauses(inserted.causes, [{ maker, unit: inserted.size, total }]) };
}

/** What a replacement pattern puts in: the text itself where it says so (`$&`, and all before or behind it). */
export function replacementOf(replacement: Value, replaced: Measure): Measure {
  const isQuadratic = replacement.kind === 'constant' && typeof replacement.value === 'string' && /\$[`']/.test(replacement.value);
  return isQuadratic ? replaced : measure(replacement, 'text');
}
