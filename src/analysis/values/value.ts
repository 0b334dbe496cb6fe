import type { TSESTree } from '@typescript-eslint/utils';
import type { CheckedGuard, FrameworkRow, Guard, InputShape, LimiterExport, LimiterRow, ObjectRow } from '../../knowledge/schema.ts';
import type { Place, UnknownReason } from '../model.ts';
import type { Constraint } from '../sizes/constraints.ts';
import { asPiece, bothWalks, type Walk } from '../sizes/pieces.ts';
import { carried, type Quantity, type Step } from '../sizes/quantity.ts';
import type { RequestRun } from './contexts.ts';
import type { Frame } from './frame.ts';

export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;
export type Primitive = string | number | boolean | bigint | null | undefined;

/** Where a count stands in the source, and what it takes to cap it there. */
export interface CountSite {
  readonly node: TSESTree.Node;
  readonly mayBeString: boolean;
  readonly bigint: boolean;
  readonly throwsOn: { readonly nan: boolean; readonly negative: boolean; readonly fraction: boolean };
  readonly wrappable: boolean;
  readonly scale: number;
  readonly shift: number;
  /** The node is a shorthand property: `{ length }`. */
  readonly shorthand: boolean;
  /** Only the stack bounds it, on which so many calls in each other always fit. */
  readonly stacked?: number;
  /** Each round of the loop makes as much as all before it. */
  readonly doubles?: true;
  /** The number is bounded, but the loop never ends when it is NaN. */
  readonly endless?: true;
  /** It is the step of a loop that goes so far: the smaller, the more rounds. */
  readonly paces?: number | 'carried';
  /** Where a loop begins that goes as far as this, or ends that begins with this, where that is no number known: how far they are apart is what counts. */
  readonly from?: TSESTree.Node;
}

/** What multiplies: an amplifying call or a loop, before it is known what is multiplied. */
export interface Maker {
  readonly row: string;
  readonly node: TSESTree.Node;
  readonly place: Place;
  readonly count: Quantity;
  readonly site: CountSite;
  /** For one in another file than the handler: the call that the handler's file makes. */
  readonly via: TSESTree.Node | null;
  /** Under which a path holds what conditions behind it find out about the count. */
  readonly key?: string;
}

/** A maker with what it multiplies and how much comes of it (both in bytes). */
export interface Cause {
  readonly maker: Maker;
  readonly unit: Quantity;
  readonly total: Quantity;
}

export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: UnknownReason;
  /** Whoever uses the program brings it. */
  readonly given?: true;
}

/** A package's export, a project file's export, or (module null) a global: reached by a path of property names. */
export interface External {
  readonly kind: 'external';
  readonly module: string | null;
  readonly path: readonly string[];
  /** For a file of the project: its path. What it exports is looked up when that is asked for. */
  readonly file: string | null;
  /** Looks up what the file exports there; gives the import itself where that cannot be told. Null without a file. */
  readonly settle: (() => Value) | null;
}

/** What a call of something that no row describes gives. */
export interface ResultOf {
  readonly kind: 'result';
  /** Where it comes from, through however many calls: those on the way are `()` in its path. */
  readonly of: External;
  /** What all those calls were given. */
  readonly args: readonly Value[];
  /** The last of them. */
  readonly call: { readonly callee: Value; readonly args: readonly Value[]; /** A container of services makes it: parameters without argument have what their types say. */ readonly injected?: true; /** `new`. */ readonly construct?: true };
}

export interface FunctionValue {
  readonly kind: 'function';
  /** The schema by which its first argument has been checked. */
  readonly checked?: Value;
  readonly node: FunctionNode;
  readonly frame: Frame;
  readonly self: Value | null;
  /** A plugin that acts on what it is given, rather than on a scope of its own. */
  readonly shared?: true;
  /** What `bind` has given it. */
  readonly bound?: readonly Value[];
  /** A field of an object that is read by calling it. */
  readonly getter?: true;
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly frame: Frame;
  readonly statics: Map<string, Value>;
  /** For a function that `new` is used on. */
  readonly made?: { readonly by: FunctionNode; readonly prototype: Map<string, Value> };
}

export interface Instance {
  readonly kind: 'instance';
  readonly of: ClassValue;
  readonly args: readonly Value[];
  readonly fields: Map<string, Value>;
  /** The request for which it was made; null for one that is there for all. */
  readonly during: RequestRun | null;
}

/** An object of a framework: an app, a router, a request, a response, … */
export interface Thing {
  readonly kind: 'thing';
  readonly id: number;
  readonly framework: FrameworkRow;
  readonly type: string;
  readonly row: ObjectRow;
  readonly node: TSESTree.Node;
  /** For an object that stands on another: the app behind `app.route('/x')`. */
  readonly owner: Thing | null;
  /** The path that such an object holds. */
  readonly path: Value | null;
  /** What it was made for, and gives when it is called. */
  readonly holds: Value | null;
  /** The path that everything registered on it begins with; null for none. */
  readonly prefix: Value | null;
  /** Whoever asks for it in the course of a request is given this one. */
  readonly same: boolean;
}

/** A limiter as the program builds it. */
export interface Limiter {
  readonly id: number;
  /** The id of the row, or a name for the kinds that no row describes. */
  readonly row: LimiterRow | null;
  readonly label: string;
  readonly shape: LimiterExport | null;
  readonly node: TSESTree.Node;
  readonly options: Value | null;
  /** Built while a request is answered: it forgets the client at once. */
  readonly perRequest: boolean;
  /** Why it does not limit, or null when it does. */
  readonly off: string | null;
}

/** What a limiter does to some of those that come by it. */
export interface Refusal {
  readonly limiter: Limiter;
  /** What is there of the request wherever it refuses: see `Path.present`. */
  readonly under: readonly string[];
}

export interface LimiterValue {
  readonly kind: 'limiter';
  readonly limiter: Limiter;
  /** What the value is when it is used as middleware, or `object` when it only has members. */
  readonly guard: Guard | 'object';
  /** For a function whose call is a check: what its result says. */
  readonly checks?: readonly CheckedGuard[];
  /** It is a function that limits this one. */
  readonly wrapped?: Value;
}

/** A value whose truthiness says whether a limiter lets the request pass. */
export interface Check {
  readonly kind: 'check';
  readonly limiter: Limiter;
  readonly truthyMeansAllowed: boolean;
  /** For one that is no boolean: what means that it may not. */
  readonly refuses?: CheckedGuard['refuses'];
  /** What is there of the requests about which the limiter is asked, and not of all others: see `Path.present`. */
  readonly under?: readonly string[];
}

export type Value =
  | Unknown
  | { readonly kind: 'constant'; readonly value: Primitive }
  /** `truthy`: it is not 0 although 0 lies in its range, nor NaN. `counts`: it is another one in each round of that loop. */
  | { readonly kind: 'number'; readonly quantity: Quantity; readonly truthy?: true; readonly counts?: Walk }
  /** `tail`: how it ends, where that is written out; `head`: what it is before that, and nothing else, where it is the same value wherever this one is; `of`: the number that it is the text of; `counts`: it is another one in each round of those loops. */
  | { readonly kind: 'text'; readonly size: Quantity; readonly causes: readonly Cause[]; readonly tail?: string; readonly head?: Value; readonly of?: Quantity; readonly counts?: readonly Walk[]; /** It has nothing but blanks. */ readonly blank?: true }
  | { readonly kind: 'bytes'; readonly size: Quantity; readonly causes: readonly Cause[] }
  | {
      readonly kind: 'list';
      readonly length: Quantity;
      /** What each element is, null = holes. */
      readonly element: Value | null;
      /** The elements one by one, where they are known. */
      readonly items: readonly Value[] | null;
      /** What decides the length, when an amplifier does. */
      readonly maker: Maker | null;
      /** How many elements there are for each that the maker counts; one when absent. */
      readonly each?: number;
      /** Its length is that of the largest index to which something was assigned: assigning again makes it no longer. */
      readonly placed?: true;
      /** The loops in whose rounds its elements were put in, each at another place. */
      readonly over?: readonly Walk[];
      /** The elements stand in another order than in `items`. */
      readonly sorted?: true;
      /** It is a `Set`, or a `Map` of which these are the pairs. */
      readonly distinct?: Distinct;
    }
  /** `open`: it may have other fields; those of `rest`, when request data has been spread into it. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Value>; readonly open: boolean; readonly rest?: InputValue }
  /**
   * Something that the request carries, of at most `limit` bytes. `bound` is what the program has found out about it as a number;
   * `checked` what a schema lets through of its parts; `given`: it is not undefined; `pieceOf`: the loops that go through what it is a piece of;
   * `ofPath`: it is the path of the request, or a part of an address with it.
   */
  | { readonly kind: 'input'; readonly shape: InputShape; readonly limit: number; readonly trail: readonly Step[]; readonly bound: Quantity | null; readonly checked?: Constraint; readonly given?: true; readonly pieceOf?: readonly Walk[]; readonly ofPath?: true }
  /** A readable stream or generator that gives this much in all. `fed`: the program puts into it what it gives. */
  | { readonly kind: 'stream'; readonly size: Quantity; readonly causes: readonly Cause[]; readonly fed?: Fed }
  /** A `Map` that nothing changes, by what it was made of. */
  | { readonly kind: 'map'; readonly of: RecordValue | InputValue }
  | { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string }
  | FunctionValue
  | ClassValue
  | Instance
  | External
  | ResultOf
  | Thing
  | LimiterValue
  | Check
  /** `rejects`: the limiter that lets everybody pass for whom it is fulfilled; `mayReject`: the refusal of some; `fails`: it is never fulfilled. */
  | { readonly kind: 'promise'; readonly value: Value; readonly rejects: Limiter | null; readonly mayReject?: Refusal | null; readonly fails?: true }
  /** A member that was read and not called. */
  | { readonly kind: 'method'; readonly object: Value; readonly name: string }
  /** A middleware that never refuses because of the rate; `answers`: it serves what comes. */
  | { readonly kind: 'passes'; readonly name: string; readonly answers?: true; /** What it was given to answer with. */ readonly given?: readonly Value[]; /** It refuses what comes. */ readonly refuses?: true; /** It checks what comes, by what is not read. */ readonly checks?: true; /** The framework for whose files it answers. */ readonly hosts?: string }
  /** Middleware that runs one behind the other for requests that `spared` does not name, or with `others` for those that it does; or of which each runs where those before it have thrown. */
  | { readonly kind: 'combined'; readonly items: readonly Value[]; readonly spared: Value | null; readonly others?: true }
  | { readonly kind: 'either'; readonly options: readonly Value[] };

/** What takes each value or key once. `loops`: how many were open where it was made. */
export interface Distinct {
  readonly of: 'values' | 'pairs';
  readonly loops: number;
}

/** What the program has put into a stream so far. */
export interface Fed {
  causes: readonly Cause[];
  /** The call that has sent it: what comes later is sent at once. */
  by: TSESTree.Node | null;
  /** How many loops were open where it was made. */
  readonly outside: number;
  /** It gives what is written to it. */
  readonly passes: boolean;
}

export type StreamValue = Extract<Value, { kind: 'stream' }>;
export type ListValue = Extract<Value, { kind: 'list' }>;
export type RecordValue = Extract<Value, { kind: 'record' }>;
export type InputValue = Extract<Value, { kind: 'input' }>;

/** Under which an instance holds the stream that it is. */
export const STREAM = '#stream';

/** The stream that a value is, or that an instance of an own class is. */
export function streamIn(value: Value): Value {
  return value.kind === 'instance' ? (value.fields.get(STREAM) ?? value) : value;
}

/** Files that are loaded one by one are not looked into as long as they are options. */
export const MAX_IMPORTS = 64;

export const UNDEFINED: Value = { kind: 'constant', value: undefined };

export function unknown(reason: UnknownReason): Unknown {
  return { kind: 'unknown', reason };
}

export const NOT_FOLLOWED: Unknown = unknown('not-followed');
/** What a function is given that only code outside of the program calls. */
export const GIVEN: Unknown = { ...NOT_FOLLOWED, given: true };
/** The method of a request, where that is not known. */
export const METHOD: Unknown = { ...NOT_FOLLOWED };
export const BUDGET_SPENT: Unknown = unknown('budget');

export function constant(value: Primitive): Value {
  return { kind: 'constant', value };
}

export function number({ units: _units, ...quantity }: Quantity): Value {
  return quantity.origin === 'constant' && quantity.min === quantity.max && !quantity.nan
    ? constant(quantity.min)
    : { kind: 'number', quantity };
}

/** How much request data carries. */
export function lengthOfInput({ limit, trail, pieceOf = [] }: InputValue): Quantity {
  return pieceOf.reduce(asPiece, carried(limit, trail));
}

/** For the index in an entry of a list, which no loop goes through yet. */
export const INDEX: Walk = {};

/** What stands where a loop has come to, in something that it goes through. */
export function pieceOf(value: Value, loop: Walk): Value {
  switch (value.kind) {
    case 'input':
      return { ...value, pieceOf: bothWalks(value.pieceOf, [loop]) };
    case 'text':
    case 'bytes':
      return { ...value, size: asPiece(value.size, loop) };
    case 'record':
      return value.fields.size === 0 ? value : { ...value, fields: new Map([...value.fields].map(([name, field]) => [name, field.kind === 'record' ? field : pieceOf(field, loop)])) };
    case 'list':
      return value.items ? { ...value, items: value.items.map((item) => pieceOf(item, loop)) } : { ...value, length: asPiece(value.length, loop) };
    case 'number':
      return value.counts === INDEX ? counting(value, loop) : value;
    case 'either':
      return { kind: 'either', options: value.options.map((option) => pieceOf(option, loop)) };
    default:
      return value;
  }
}

/** Whether a value is a piece, or holds one, of what one of these loops goes through. */
export function isPieceOf(value: Value, loops: readonly Walk[]): boolean {
  switch (value.kind) {
    case 'input':
      return value.pieceOf?.some((loop) => loops.includes(loop)) ?? false;
    case 'text':
    case 'bytes':
      return value.size.pieces?.some(({ of }) => loops.includes(of)) ?? false;
    case 'record':
      return [...value.fields.values()].some((field) => isPieceOf(field, loops));
    case 'list':
      return value.items ? value.items.some((item) => isPieceOf(item, loops)) : (value.length.pieces?.some(({ of }) => loops.includes(of)) ?? false);
    case 'either':
      return value.options.some((option) => isPieceOf(option, loops));
    default:
      return false;
  }
}

/** The same number as one that is another in each round of a loop. */
export function counting(value: Value, loop: Walk | undefined): Value {
  return loop && value.kind === 'number' ? { ...value, counts: loop } : value;
}

export function text(size: Quantity, causes: readonly Cause[] = []): Value {
  return { kind: 'text', size, causes };
}

/** What a call of code that is not read gives; undefined where it cannot be told whose code that is. */
export function foreignResult(callee: Value, args: readonly Value[], construct = false): ResultOf | undefined {
  const call = { callee, args, ...(construct && { construct: true as const }) };
  switch (callee.kind) {
    case 'external':
      return { kind: 'result', of: callee, args, call };
    case 'result':
      return { kind: 'result', of: callee.of, args: [...callee.args, ...args], call };
    case 'method': {
      const { object, name } = callee;
      const origin = originOf(object);
      return origin ? { kind: 'result', of: { ...origin, path: [...origin.path, '()', name] }, args: object.kind === 'result' ? [...object.args, ...args] : args, call } : undefined;
    }
    default:
      return undefined;
  }
}

/** What a value that no row describes comes from. */
export function originOf(value: Value): External | null {
  switch (value.kind) {
    case 'external':
      return value;
    case 'result':
      return value.of;
    case 'method':
      return originOf(value.object);
    case 'promise':
      return originOf(value.value);
    default:
      return null;
  }
}

/** The value behind an import of a project file; any other value is itself. */
export function settle(value: Value): Value {
  return value.kind === 'external' && value.settle ? value.settle() : value;
}

/** Whether a value stands for what a project file exports. */
export function isImport(value: Value): value is External {
  return value.kind === 'external' && value.file !== null;
}

/** Whether a value is a text that is written out. */
export function isText(value: Value | undefined): value is Extract<Value, { kind: 'constant' }> & { readonly value: string } {
  return value?.kind === 'constant' && typeof value.value === 'string';
}

/** Whether a value is one of these constants. */
export function isAmong(value: Value | undefined, constants: readonly Primitive[]): boolean {
  return value?.kind === 'constant' && constants.includes(value.value);
}

function isNonZero({ nan, min, max }: Quantity): boolean {
  return !nan && (min > 0 || max < 0);
}

/** The alternatives of a value, itself when it has none. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.options : [value];
}

/** Whether a value is nothing that an amplifier has made. */
export function isPlain(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'constant' || option.kind === 'number' || (option.kind === 'text' && option.causes.length === 0));
}

/** The bytes of a text in UTF-8. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value);
}

/** Whether a value is an object for certain, and so neither null nor undefined nor any other constant. */
export function isObject(value: Value): boolean {
  switch (value.kind) {
    case 'function':
    case 'class':
    case 'instance':
    case 'record':
    case 'list':
    case 'limiter':
    case 'promise':
    case 'regexp':
    case 'bytes':
    case 'stream':
    case 'map':
    case 'passes':
      return true;
    case 'thing':
      // A part of something may be absent: a binding, what a request carries beside its own.
      return value.row.role !== 'other';
    default:
      return false;
  }
}

/** Whether a value is truthy: undefined when it may be either. */
export function truthiness(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value);
    case 'number':
      if (value.quantity.min === 0 && value.quantity.max === 0) return false;
      return value.truthy === true || isNonZero(value.quantity) ? true : undefined;
    case 'input':
      return value.given === true && value.bound && isNonZero(value.bound) ? true : undefined;
    case 'either': {
      const [first, ...rest] = value.options.map(truthiness);
      return rest.every((each) => each === first) ? first : undefined;
    }
    default:
      return isObject(value) ? true : undefined;
  }
}
