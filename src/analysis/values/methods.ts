import { product, replacementOf } from '../sizes/growth.ts';
import { cut, leftBy, type Measure, measure, scaled, without } from '../sizes/measure.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { capturesOf, isOpenEnded } from '../sizes/patterns.ts';
import { asPiece, type Walk } from '../sizes/pieces.ts';
import { difference, exactly, isCarried, type Quantity, requested, UNDECIDED, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { bytesAlone, isNeverMade, lengthOf } from '../sizes/text-units.ts';
import { endsOf, takesPieces } from '../sizes/trips.ts';
import { anyOf, eitherWay, listOf } from './alternatives.ts';
import { callList, runEach } from './list-methods.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { joined } from './operators.ts';
import { constant, type InputValue, isText, lengthOfInput, NOT_FOLLOWED, number, pieceOf, text, type Value } from './value.ts';

export function argument(site: CallSite, index: number): Value | undefined {
  return site.args[index]?.value;
}

/** What is left of a bound when a part is taken: code that is not read may have checked the part as well. */
function undecided({ bound }: InputValue): Quantity | null {
  return bound?.origin === 'unknown' ? bound : null;
}

/** Request data out of text that carries it. */
export function inputOf(value: Extract<Value, { kind: 'input' | 'text' }>, shape: InputValue['shape'] = 'strings'): Value {
  if (value.kind === 'input') return { ...value, shape, bound: undecided(value) };
  if (value.size.origin !== 'request') return NOT_FOLLOWED;
  return { kind: 'input', shape, limit: value.size.reach, trail: value.size.trail, bound: null };
}

export function asText({ size, causes }: Measure): Value {
  return text(size, causes);
}

export function asBytes({ size, causes }: Measure): Value {
  return { kind: 'bytes', size, causes };
}

const SAME_SIZE = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'toString', 'valueOf', 'toWellFormed', 'toLocaleLowerCase', 'toLocaleUpperCase']);

const TRIMS = new Set(['trim', 'trimStart', 'trimEnd']);

/** Whether a text has nothing but blanks. */
export function hasOnlyBlanks(value: Value | undefined): boolean {
  return (value?.kind === 'text' && value.blank === true) || (isText(value) && value.value.trim() === '');
}

/** Methods of text that say the same each time. */
const SURE = new Set(['toLowerCase', 'toUpperCase', 'includes', 'startsWith', 'endsWith', 'indexOf', 'lastIndexOf', 'at', 'charAt', 'slice', 'substring', 'split', 'replace', 'replaceAll']);

/** What a method gives whose text and arguments are written out, or a regular expression that is asked about such text. */
export function spelledOut({ name, args }: CallSite, self: Value): Value | undefined {
  const given = args.map(({ value }) => (value.kind === 'constant' && (typeof value.value === 'string' || typeof value.value === 'number') ? value.value : null));
  if (name === null || given.includes(null)) return undefined;
  if (self.kind === 'regexp') return name === 'test' && typeof given[0] === 'string' ? constant(new RegExp(self.pattern, self.flags).test(given[0])) : undefined;
  if (self.kind !== 'constant' || typeof self.value !== 'string' || !SURE.has(name)) return undefined;
  const method: unknown = Reflect.get(String.prototype, name);
  const result: unknown = typeof method === 'function' ? Reflect.apply(method as (...args: readonly unknown[]) => unknown, self.value, given) : undefined;
  return Array.isArray(result) ? listOf(result.map((part) => constant(String(part)))) : constant(result as string | number | boolean | undefined);
}

export function callText(machine: Machine, site: CallSite, self: Value, of: Measure): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  const known = spelledOut(site, self);
  if (known) return known;
  if (TRIMS.has(name) && hasOnlyBlanks(self)) return constant('');
  if (SAME_SIZE.has(name)) return self.kind === 'constant' && typeof self.value === 'string' ? constantText(self.value, name) : self;
  if (name === 'toArray') return self;
  switch (name) {
    case 'concat':
      return joined([self, ...site.args.map((each) => each.value)]);
    case 'slice':
    case 'substring':
    case 'substr':
      // Of what is too long to be made, no part is ever there.
      return isNeverMade(of.size) ? text({ ...exactly(0), max: of.size.max }) : asText(sliced(machine, site, of));
    case 'charAt':
    case 'at':
      return text({ ...exactly(1), max: 4 });
    case 'split':
      return { kind: 'list', length: { ...lengthOf(of.size), min: 1 }, element: text({ ...exactly(1), max: of.size.max }), items: null, maker: of.causes.at(-1)?.maker ?? null };
    case 'replace':
    case 'replaceAll':
      return replaced(machine, site, of);
    case 'codePointAt':
      return number(isCarried(of.size) && of.causes.length === 0 ? { ...requested(of.size.trail), min: 0, max: 0x10_ff_ff, reach: 0x10_ff_ff, integer: true } : { ...UNDECIDED_COUNT, min: -1 });
    case 'charCodeAt':
    case 'indexOf':
    case 'lastIndexOf':
    case 'search':
    case 'localeCompare':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    case 'includes':
    case 'startsWith':
    case 'endsWith':
      return eitherWay();
    case 'match':
    case 'matchAll':
      return self.kind === 'text' && self.size.origin === 'request' ? inputOf(self) : NOT_FOLLOWED;
    default:
      return undefined;
  }
}

function replaced(machine: Machine, site: CallSite, of: Measure): Value {
  const by = site.args[1];
  const isEach = site.name === 'replaceAll' || (site.args[0]?.value.kind === 'regexp' && site.args[0].value.flags.includes('g'));
  const grown = by && isEach ? product(machine, 'string.replaceAll', site.node, of.size, replacementOf(by.value, of), by.node) : undefined;
  return grown ? asText(grown) : text({ ...of.size, min: 0, max: Number.POSITIVE_INFINITY }, of.causes);
}

function constantText(value: string, name: string): Value {
  switch (name) {
    case 'toLowerCase':
      return constant(value.toLowerCase());
    case 'toUpperCase':
      return constant(value.toUpperCase());
    case 'trim':
      return constant(value.trim());
    case 'trimStart':
      return constant(value.trimStart());
    case 'trimEnd':
      return constant(value.trimEnd());
    default:
      return constant(value);
  }
}

/** The most that `slice(start, end)` leaves: null where nothing limits it. */
export function sliceLimit(site: CallSite): Quantity | null {
  const start = toQuantity(argument(site, 0) ?? constant(0));
  const second = argument(site, 1);
  if (!second) return start.origin === 'constant' && start.max < 0 ? exactly(-start.max) : null;
  const end = toQuantity(second);
  if (site.name === 'substr') return end;
  // From behind: how much is left is as open as the whole.
  if (site.name === 'slice' && (end.origin === 'constant' ? end.max < 0 : end.origin === 'request' && end.min < 0)) return null;
  return start.origin === 'constant' && start.min > 0 && end.origin === 'constant' ? difference(end, start) : end;
}

/** The loop that takes something piece by piece: both ends are other ones in each of its rounds. */
export function loopOfSlice(machine: Machine, { args: [from, to] }: CallSite): Walk | undefined {
  const loop = from?.value.kind === 'number' ? from.value.counts : undefined;
  const ends = loop && to ? endsOf(machine, to.node).map((end) => machine.recorded.get(end) ?? machine.evaluate(end)) : [];
  return ends.some((end) => end.kind === 'number' && end.counts === loop) ? loop : undefined;
}

function sliced(machine: Machine, site: CallSite, of: Measure): Measure {
  const nodes = site.args.map(({ node }) => node);
  // The pieces of a walk add up to what is walked over.
  if (machine.loops.some(({ trips }) => trips && takesPieces(machine, trips, nodes))) return { size: { ...exactly(0), max: of.size.max }, causes: of.causes };
  const limit = sliceLimit(site);
  const loop = loopOfSlice(machine, site);
  if (loop) return { size: asPiece({ ...of.size, min: 0, reach: limit?.origin === 'constant' ? Math.min(of.size.reach, limit.reach) : of.size.reach }, loop), causes: of.causes };
  if (limit) return cut(of, limit);
  const start = toQuantity(argument(site, 0) ?? constant(0));
  const end = site.args[1] && toQuantity(site.args[1].value);
  // An end that is short of the whole, or counts from behind, leaves out something.
  if (end && Number.isFinite(of.size.reach) && end.max < of.size.reach) return leftBy(without(of, 1), end);
  if (!end && start.origin === 'constant' && start.min > 0) return without(of, start.min);
  return leftBy({ size: { ...of.size, min: 0 }, causes: of.causes }, end ?? start);
}

const ENCODINGS: Readonly<Record<string, number>> = { hex: 2, base64: 4 / 3, base64url: 4 / 3 };

export function callBytes(machine: Machine, site: CallSite, self: Extract<Value, { kind: 'bytes' }>): Value | undefined {
  switch (site.name) {
    case 'digest':
    case 'toString': {
      const encoding = argument(site, 0);
      const factor = encoding?.kind === 'constant' && typeof encoding.value === 'string' ? (ENCODINGS[encoding.value] ?? 1) : 1;
      return asText(scaled(self, factor));
    }
    case 'fill':
    case 'reverse':
    case 'swap16':
    case 'update':
      return self;
    case 'slice':
    case 'subarray':
      // What has been allocated stays allocated: a part of it is smaller on the wire only.
      return { ...self, size: sliced(machine, site, { ...self, size: bytesAlone(self.size) }).size };
    default:
      return undefined;
  }
}

export function callInput(machine: Machine, site: CallSite, self: InputValue): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  if (name === 'get' || name === 'getAll' || name === 'at' || name === 'pop' || name === 'shift' || name === 'find' || name === 'param') {
    const { given: _given, ...rest } = self;
    return { ...rest, shape: self.shape === 'strings' ? 'string' : self.shape, bound: undecided(self), trail: [{ text: null, node: site.node }] };
  }
  if (name === 'entries' && self.shape === 'json') return callList(machine, site, asList(self));
  if (['map', 'flatMap', 'filter', 'forEach', 'reduce', 'some', 'every', 'join', 'concat', 'sort', 'reverse', 'entries', 'keys', 'values', 'fill', 'push'].includes(name)) {
    if (name === 'filter' || name === 'sort' || name === 'reverse' || name === 'entries' || name === 'values' || name === 'keys') {
      runEach(machine, site, asList(self));
      return self;
    }
    if (name === 'join') return joinedInput(machine, site, self);
    return callList(machine, site, asList(self));
  }
  if (name === 'match') return matchesOf(self, argument(site, 0));
  if (SAME_SIZE.has(name) || name === 'split') return { ...self, shape: name === 'split' ? 'string' : self.shape };
  if (name === 'slice' || name === 'substring' || name === 'substr') {
    const limit = sliceLimit(site);
    const piece = { ...self, bound: undecided(self), limit: limit?.origin === 'constant' ? Math.min(self.limit, Math.max(0, limit.max)) : self.limit };
    const loop = loopOfSlice(machine, site);
    return loop ? pieceOf(piece, loop) : piece;
  }
  if (name === 'has' || name === 'hasOwnProperty') return eitherWay();
  return callText(machine, site, text(lengthOfInput(self)), { size: lengthOfInput(self), causes: [] });
}

/** What a pattern finds in request text, if it does: the whole, and what its groups capture. What may not be of any length is undecided. */
export function matchesOf(self: InputValue, pattern: Value | undefined): Value {
  return anyOf([foundBy(self, pattern), constant(null)]);
}

function foundBy(self: InputValue, pattern: Value | undefined): Value {
  const part = (found: string): InputValue => ({ ...self, shape: 'string', bound: isOpenEnded(found) ? undecided(self) : UNDECIDED });
  if (pattern?.kind !== 'regexp') return { ...self, shape: 'string', bound: UNDECIDED };
  return pattern.flags.includes('g') ? part(pattern.pattern) : listOf(capturesOf(pattern.pattern).map(part));
}

/** Request text, split and joined with something else. */
function joinedInput(machine: Machine, site: CallSite, self: InputValue): Value {
  const pieces = lengthOfInput(self);
  const [first] = site.args;
  const grown = first && product(machine, 'string.join', site.node, pieces, measure(first.value, 'text'), first.node);
  return grown ? asText(grown) : text({ ...pieces, max: Number.POSITIVE_INFINITY });
}

