import type { SourceCode } from 'eslint';
import type { AmplificationFact, CountFact } from '../../analysis/model.ts';
import type { LintedFile } from '../file.ts';
import { composeEdits, type Edit } from './edit.ts';
import { alsoFor } from './handler.ts';
import { insertLines, leaving } from './lines.ts';
import { styleOf } from './style.ts';
import { asArgument, asCompared, asLeftOfOr, findNode, isHidden, type SyntaxNode } from './syntax.ts';

/** What the options say about sizes. Bytes, bytes per byte, and a count. */
export interface SizeLimits {
  readonly maxBytes: number;
  readonly maxFactor: number;
  readonly fixCount: number;
}

/** The largest number of repetitions that keeps the response within the limits; 0 when even one is too large. */
export function capFor({ unit, factor, count, reach }: AmplificationFact, { maxBytes, maxFactor, fixCount }: SizeLimits): number {
  // What comes beside the units: `[...rows, 'end']` has one more than there are rows.
  const beside = reach === null || count.max === null ? 0 : Math.max(0, reach - unit * count.max);
  const most = count.doubles ? Math.log2(maxBytes / unit) : (maxBytes - beside) / unit;
  const bySize = Math.min(fixCount, Math.floor(most));
  // A carried value that is multiplied is judged by its factor: capping its size alone might not be enough.
  return factor === null || factor === 0 || count.max === null
    ? bySize
    : Math.min(bySize, Math.floor((maxFactor * count.max) / factor));
}

/** The value that keeps the response within the limits when the deciding expression is at most that; at least that, for the step of a loop. */
export function boundFor(fact: AmplificationFact, limits: SizeLimits): number {
  const { count } = fact;
  const cap = capFor(fact, limits);
  if (count.paces === null) return Math.max(Math.floor(cap * count.scale + count.shift), 0);
  return count.paces === 'carried' ? 1 : roundedUp(count.paces / Math.max(cap, 1));
}

/** A number that reads well: a whole one, or one digit of a fraction. */
function roundedUp(value: number): number {
  if (value >= 1) return Math.ceil(value);
  const digits = Math.ceil(-Math.log10(value));
  return Number((Math.ceil(value * 10 ** digits) / 10 ** digits).toFixed(digits));
}

/**
 * Caps the deciding count where it stands: a literal becomes a smaller literal, anything else is wrapped as far as its
 * possible values need it.
 *
 * @returns null when there is nothing that can be wrapped, or no count is small enough
 */
export function capCount(sourceCode: SourceCode, fact: AmplificationFact, limits: SizeLimits): Edit | null {
  const { count } = fact;
  const cap = capFor(fact, limits);
  if (GLOBALS.some((name) => isHidden(sourceCode, name, count.place.range[0]))) return null;
  if (count.paces !== null) return keepStep(sourceCode, fact, boundFor(fact, limits));
  const value = Math.floor(cap * count.scale + count.shift);
  if (cap < 1 || value < 0 || !count.wrappable) return null;
  const capped = count.bigint && count.literal ? `${String(value)}n` : String(value);
  const node = findNode(sourceCode, count.place);
  if (node !== null && !count.literal && isWrittenNumber(node)) return { range: count.place.range, text: count.prefix + String(value) };
  const known = isSafe(count) ? capIn(sourceCode, node) : null;
  if (known) return Number(known.value) > value ? { range: [...known.range], text: String(value) } : null;
  const text = count.literal ? capped : wrapCount(sourceCode, count, node, value);
  return text === sourceOf(sourceCode, count) ? null : { range: count.place.range, text: count.prefix + text };
}

/** What a cap calls. */
const GLOBALS = ['Math', 'Number', 'BigInt'];

/** Whether an expression is made of numbers alone: `8 * 1024 * 1024`. */
function isWrittenNumber({ type, value, operator, left, right, argument }: SyntaxNode): boolean {
  if (type === 'Literal') return typeof value === 'number';
  if (type === 'UnaryExpression') return (operator === '-' || operator === '+') && argument != null && isWrittenNumber(argument);
  return type === 'BinaryExpression' && left !== undefined && right !== undefined && isWrittenNumber(left) && isWrittenNumber(right);
}

/** Keeps the step of a loop from becoming too small. */
function keepStep(sourceCode: SourceCode, { count }: AmplificationFact, least: number): Edit | null {
  if (!count.wrappable || !(least > 0)) return null;
  const node = findNode(sourceCode, count.place);
  const text = sourceOf(sourceCode, count);
  const number = count.mayBe.string ? `Number(${asArgument(text, node)})` : null;
  const known = count.mayBe.nan ? `${number ?? asLeftOfOr(text, node)} || ${String(least)}` : (number ?? asArgument(text, node));
  return { range: count.place.range, text: `${count.prefix}Math.max(${known}, ${String(least)})` };
}

/** Answers 400 ahead of the amplifier when the count is above the cap, or null where the file has no place for it. */
export function refuseCount(file: LintedFile, fact: AmplificationFact, limits: SizeLimits): Edit | null {
  const { sourceCode } = file;
  const { count, refuse } = fact;
  const cap = capFor(fact, limits);
  const value = count.paces === null ? Math.floor(cap * count.scale + count.shift) : boundFor(fact, limits);
  if (refuse === null || count.origin !== 'request' || count.literal || (cap < 1 && count.paces !== 'carried') || value < 0) return null;
  if (!isRepeatable(sourceOf(sourceCode, count))) return null;
  const also = refuse.statement.includes('$also') ? alsoFor(file, file.knowledge.frameworks.find(({ id }) => id === refuse.by)?.answers ?? {}) : null;
  const lines = [`if (${refusal(sourceCode, count, value)}) {`, ...leaving(refuse.statement.replace('$also', () => also?.expression ?? '')), '}'];
  const style = styleOf(sourceCode);
  const added = also?.added ? [also.added.joined ?? insertLines(sourceCode.text, file.facts.module.importAt, [also.added.line], style)] : [];
  return composeEdits(sourceCode.text, [...added, insertLines(sourceCode.text, refuse.at, lines, style)]);
}

/** Whether a count needs no more than a cap. */
function isSafe({ mayBe, throwsOn, bigint, prefix }: CountFact): boolean {
  return !mayBe.string && !mayBe.nan && !bigint && prefix === '' && !(mayBe.negative && throwsOn.negative) && !(mayBe.fraction && throwsOn.fraction);
}

/** The number in `Math.min(…, 5000)`, and in what a fix has wrapped around it: a smaller one takes its place. */
function capIn(sourceCode: SourceCode, node: SyntaxNode | null | undefined): SyntaxNode | null {
  if (node?.type !== 'CallExpression' || !node.arguments) return null;
  const callee = calleeOf(sourceCode, node);
  const last = node.arguments.at(-1);
  if (callee === 'Math.min') return last?.type === 'Literal' && typeof last.value === 'number' ? last : null;
  return callee === 'Math.max' || callee === 'Math.trunc' ? capIn(sourceCode, node.arguments[0]) : null;
}

/** What a call names in front of its arguments: `Math.min`. */
function calleeOf({ text }: SourceCode, { range: [start] }: SyntaxNode): string {
  return text.slice(start, text.indexOf('(', start));
}

function wrapCount(sourceCode: SourceCode, count: CountFact, whole: SyntaxNode | null, cap: number): string {
  const { mayBe, throwsOn, bigint } = count;
  const looser = bigint ? null : cappedAbove(sourceCode, whole, cap);
  const node = looser ?? whole;
  const text = looser ? sourceCode.text.slice(...looser.range) : sourceOf(sourceCode, count);
  const number = (looser ? !isNumberCall(sourceCode, looser) : mayBe.string) || bigint ? `Number(${asArgument(text, node)})` : null;
  const known = mayBe.nan ? `${number ?? asLeftOfOr(text, node)} || 0` : (number ?? asArgument(text, node));
  const capped = `Math.min(${known}, ${String(cap)})`;
  const positive = mayBe.negative && throwsOn.negative ? `Math.max(${capped}, 0)` : capped;
  const cut = mayBe.fraction && throwsOn.fraction ? `Math.trunc(${positive})` : positive;
  return bigint ? `BigInt(${cut})` : cut;
}

/** What `Math.min(…, 5000)` caps, whose place a smaller cap takes; null for anything else. */
function cappedAbove(sourceCode: SourceCode, node: SyntaxNode | null, cap: number): SyntaxNode | null {
  const [value, most, ...others] = node?.type === 'CallExpression' ? (node.arguments ?? []) : [];
  if (!node || !value || value.type === 'SpreadElement' || others.length > 0 || most?.type !== 'Literal' || typeof most.value !== 'number' || most.value < cap) return null;
  return calleeOf(sourceCode, node) === 'Math.min' ? value : null;
}

/** Whether a call gives a number, whatever it is given. */
function isNumberCall(sourceCode: SourceCode, node: SyntaxNode): boolean {
  return node.type === 'CallExpression' && /^(?:Number|(?:Number\.)?parse(?:Int|Float)|Math\.\w+)$/.test(calleeOf(sourceCode, node));
}

/** The condition under which a count must be refused: above the cap, or a value on which the amplifier throws. */
function refusal(sourceCode: SourceCode, count: CountFact, cap: number): string {
  const { mayBe, throwsOn } = count;
  const node = findNode(sourceCode, count.place);
  const text = sourceOf(sourceCode, count);
  const value = mayBe.string ? `Number(${asArgument(text, node)})` : asCompared(text, node);
  if (count.paces !== null) return `!(${value} >= ${String(cap)})`;
  const above = `${value} > ${String(cap)}`;
  const negative = mayBe.negative && throwsOn.negative;
  if (mayBe.fraction && throwsOn.fraction) {
    return `!Number.isInteger(${value})${negative ? ` || ${value} < 0` : ''} || ${above}`;
  }
  if (mayBe.nan && throwsOn.nan) return `!(${negative ? `${value} >= 0 && ` : ''}${value} <= ${String(cap)})`;
  return negative ? `${value} < 0 || ${above}` : above;
}

/** The whole expression; the fact's own text is cut short for messages. */
function sourceOf({ text }: SourceCode, { place }: CountFact): string {
  return text.slice(...place.range);
}

/** Whether an expression can be written twice: it awaits, yields, assigns and counts nothing. */
function isRepeatable(text: string): boolean {
  return !/\+\+|--|\b(?:await|yield)\b|(?<![=!<>])=(?![=>])/.test(text);
}
