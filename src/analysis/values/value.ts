import type { TSESTree } from '@typescript-eslint/utils';
import type { Place, UnknownReason } from '../model.ts';
import type { CheckedGuard, FrameworkRow, Guard, InputShape, LimiterExport, LimiterRow, ObjectRow } from '../../knowledge/schema.ts';
import type { Constraint } from '../sizes/constraints.ts';
import { either, exactly, type Quantity, type Step } from '../sizes/quantity.ts';
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
  readonly call: { readonly callee: Value; readonly args: readonly Value[]; /** A container of services makes it: parameters without argument have what their types say. */ readonly injected?: true };
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
}

export interface ClassValue {
  readonly kind: 'class';
  readonly node: ClassNode;
  readonly frame: Frame;
  readonly statics: Map<string, Value>;
}

export interface Instance {
  readonly kind: 'instance';
  readonly of: ClassValue;
  readonly args: readonly Value[];
  readonly fields: Map<string, Value>;
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
  /** The path that everything registered on it begins with; null for none. */
  readonly prefix: Value | null;
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

export interface LimiterValue {
  readonly kind: 'limiter';
  readonly limiter: Limiter;
  /** What the value is when it is used as middleware, or `object` when it only has members. */
  readonly guard: Guard | 'object';
  /** For a function whose call is a check: what its result says. */
  readonly checks?: readonly CheckedGuard[];
}

/** A value whose truthiness says whether a limiter lets the request pass. */
export interface Check {
  readonly kind: 'check';
  readonly limiter: Limiter;
  readonly truthyMeansAllowed: boolean;
  /** For one that is no boolean: what means that it may not. */
  readonly refuses?: CheckedGuard['refuses'];
}

export type Value =
  | Unknown
  | { readonly kind: 'constant'; readonly value: Primitive }
  | { readonly kind: 'number'; readonly quantity: Quantity }
  | { readonly kind: 'text'; readonly size: Quantity; readonly causes: readonly Cause[] }
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
    }
  /** `open`: it may have other fields; those of `rest`, when request data has been spread into it. */
  | { readonly kind: 'record'; readonly fields: ReadonlyMap<string, Value>; readonly open: boolean; readonly rest?: InputValue }
  /**
   * Something that the request carries, of at most `limit` bytes. `bound` is what the program has found out about it as a number;
   * `checked` what a schema lets through of its parts.
   */
  | { readonly kind: 'input'; readonly shape: InputShape; readonly limit: number; readonly trail: readonly Step[]; readonly bound: Quantity | null; readonly checked?: Constraint }
  /** A readable stream or generator that gives this much in all. */
  | { readonly kind: 'stream'; readonly size: Quantity; readonly causes: readonly Cause[] }
  | { readonly kind: 'regexp'; readonly pattern: string; readonly flags: string }
  | FunctionValue
  | ClassValue
  | Instance
  | External
  | ResultOf
  | Thing
  | LimiterValue
  | Check
  /** `rejects`: the limiter that lets everybody pass for whom it is fulfilled; `mayReject`: one that refuses some. */
  | { readonly kind: 'promise'; readonly value: Value; readonly rejects: Limiter | null; readonly mayReject?: Limiter | null }
  /** A member that was read and not called. */
  | { readonly kind: 'method'; readonly object: Value; readonly name: string }
  /** A middleware that never refuses because of the rate; `answers`: it serves what comes. */
  | { readonly kind: 'passes'; readonly name: string; readonly answers?: true }
  | { readonly kind: 'either'; readonly options: readonly Value[] };

export type ListValue = Extract<Value, { kind: 'list' }>;
export type RecordValue = Extract<Value, { kind: 'record' }>;
export type InputValue = Extract<Value, { kind: 'input' }>;

const MAX_OPTIONS = 8;
/** Files that are loaded one by one are not looked into as long as they are options. */
export const MAX_IMPORTS = 64;

export const UNDEFINED: Value = { kind: 'constant', value: undefined };

export function unknown(reason: UnknownReason): Unknown {
  return { kind: 'unknown', reason };
}

export const NOT_FOLLOWED: Unknown = unknown('not-followed');
export const BUDGET_SPENT: Unknown = unknown('budget');

export function constant(value: Primitive): Value {
  return { kind: 'constant', value };
}

export function number(quantity: Quantity): Value {
  return quantity.origin === 'constant' && quantity.min === quantity.max && !quantity.nan
    ? constant(quantity.min)
    : { kind: 'number', quantity };
}

export function text(size: Quantity, causes: readonly Cause[] = []): Value {
  return { kind: 'text', size, causes };
}

export function listOf(items: readonly Value[]): ListValue {
  return { kind: 'list', length: exactly(items.length), element: items.length > 0 ? anyOf(items) : null, items, maker: null };
}

/** A record after something not known has been written into it: each field may be another. */
export function overwritten(record: RecordValue, by: Value = NOT_FOLLOWED): RecordValue {
  return { ...record, fields: new Map([...record.fields].map(([name, value]) => [name, anyOf([value, by])])), open: true };
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

/** The alternatives of a value, itself when it has none. */
export function optionsOf(value: Value): readonly Value[] {
  return value.kind === 'either' ? value.options : [value];
}

/** One of several values: what a join of paths or a ternary gives. */
export function anyOf(values: readonly Value[]): Value {
  const [only] = values;
  if (only && values.every((value) => value === only)) return only;
  const options: Value[] = [];
  const counts = { record: 0, list: 0 };
  for (const value of values) {
    for (const option of optionsOf(value)) {
      if (options.some((known) => same(known, option))) continue;
      options.push(option);
      if (option.kind === 'record' || option.kind === 'list') counts[option.kind] += 1;
    }
  }
  const [single] = options;
  if (options.length <= 1) return single ?? NOT_FOLLOWED;
  if (counts.record > 1) return anyOf([...options.filter((option) => option.kind !== 'record'), options.filter((option) => option.kind === 'record').reduce(eitherRecord)]);
  if (counts.list > 1) return anyOf([...options.filter((option) => option.kind !== 'list'), options.filter((option) => option.kind === 'list').reduce(eitherList)]);
  const merged = options.length > MAX_OPTIONS ? merge(options) : options;
  return merged.length === 1 && merged[0] ? merged[0] : { kind: 'either', options: merged };
}

/** One of two records, as one record whose fields may be those of either. */
function eitherRecord(a: RecordValue, b: RecordValue): RecordValue {
  const fields = new Map<string, Value>();
  for (const name of new Set([...a.fields.keys(), ...b.fields.keys()])) fields.set(name, anyOf([fieldOf(a, name), fieldOf(b, name)]));
  const rest = a.rest ?? b.rest;
  return { kind: 'record', fields, open: a.open || b.open, ...(rest && { rest }) };
}

function fieldOf(record: RecordValue, name: string): Value {
  return record.fields.get(name) ?? (record.open ? NOT_FOLLOWED : UNDEFINED);
}

/** One of two lists, as one list whose length and elements may be those of either. */
function eitherList(a: ListValue, b: ListValue): ListValue {
  const longer = b.length.reach > a.length.reach ? b : a;
  // Beside the elements that a number makes, those of a list that is written out do not count.
  const elements = [a, b].flatMap((list) => (list.element && (list === longer || !longer.maker || list.maker || !isPlain(list.element)) ? [list.element] : []));
  return { kind: 'list', length: either(a.length, b.length), element: elements.length > 0 ? anyOf(elements) : null, items: null, maker: longer.maker ?? a.maker ?? b.maker };
}

/** Whether a value is nothing that an amplifier has made. */
export function isPlain(value: Value): boolean {
  return optionsOf(value).every((option) => option.kind === 'constant' || option.kind === 'number' || (option.kind === 'text' && option.causes.length === 0));
}

function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'constant' && b.kind === 'constant') return Object.is(a.value, b.value);
  if (a.kind === 'limiter' && b.kind === 'limiter') return a.limiter === b.limiter && a.guard === b.guard;
  if (a.kind === 'function' && b.kind === 'function') return a.node === b.node && a.frame === b.frame;
  if (a.kind === 'external' && b.kind === 'external') return a.module === b.module && a.file === b.file && a.path.join('.') === b.path.join('.');
  return a.kind === 'unknown' && b.kind === 'unknown' && a.reason === b.reason;
}

/** Fewer alternatives: numbers with numbers, texts with texts. What cannot be merged stays up to the limit, then becomes unknown. */
function merge(options: readonly Value[]): readonly Value[] {
  const numbers = options.flatMap((option) => (option.kind === 'number' ? [option.quantity] : isNumber(option) ? [exactly(option.value)] : []));
  const texts = options.flatMap((option): { size: Quantity; causes: readonly Cause[] }[] => {
    if (option.kind === 'text') return [option];
    return isText(option) ? [{ size: exactly(byteLength(option.value)), causes: [] }] : [];
  });
  const others = options.filter((option) => !(option.kind === 'number' || isNumber(option) || option.kind === 'text' || isText(option)));
  const most = others.every(isImport) ? MAX_IMPORTS : MAX_OPTIONS;
  const result: Value[] = others.length > most ? [NOT_FOLLOWED] : [...others];
  const firstNumber = numbers[0];
  if (firstNumber) result.push(number(numbers.slice(1).reduce(either, firstNumber)));
  const firstText = texts[0];
  if (firstText) {
    result.push(text(texts.slice(1).reduce((size, next) => either(size, next.size), firstText.size), texts.flatMap((each) => each.causes)));
  }
  return result;
}

function isNumber(value: Value): value is { kind: 'constant'; value: number } {
  return value.kind === 'constant' && typeof value.value === 'number';
}

function isText(value: Value): value is { kind: 'constant'; value: string } {
  return value.kind === 'constant' && typeof value.value === 'string';
}

/** The bytes of a text in UTF-8. */
export function byteLength(value: string): number {
  return Buffer.byteLength(value);
}

/** Whether a value is truthy: undefined when it may be either. */
export function truthiness(value: Value): boolean | undefined {
  switch (value.kind) {
    case 'constant':
      return Boolean(value.value);
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
    case 'passes':
      return true;
    case 'number':
      return !value.quantity.nan && (value.quantity.min > 0 || value.quantity.max < 0) ? true : undefined;
    case 'thing':
      // A part of something may be absent: a binding, what a request carries beside its own.
      return value.row.role === 'other' ? undefined : true;
    case 'either': {
      const [first, ...rest] = value.options.map(truthiness);
      return rest.every((each) => each === first) ? first : undefined;
    }
    default:
      return undefined;
  }
}
