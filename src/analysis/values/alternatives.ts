import { bothCauses } from '../sizes/causes.ts';
import { bothWalks } from '../sizes/pieces.ts';
import { either, exactly, type Quantity } from '../sizes/quantity.ts';
import { byteLength, type Cause, constant, isImport, isPlain, isText, type ListValue, MAX_IMPORTS, NOT_FOLLOWED, number, optionsOf, type Primitive, type RecordValue, text, UNDEFINED, type Value } from './value.ts';

/** So many alternatives a value keeps, and so many functions a call may call. */
export const MAX_OPTIONS = 8;

export function listOf(items: readonly Value[]): ListValue {
  return { kind: 'list', length: exactly(items.length), element: items.length > 0 ? anyOf(items) : null, items, maker: null };
}

/** A record after something not known has been written into it: each field may be another. */
export function overwritten(record: RecordValue, by: Value = NOT_FOLLOWED): RecordValue {
  return { ...record, fields: new Map([...record.fields].map(([name, value]) => [name, anyOf([value, by])])), open: true };
}

/** A truth value that cannot be told. */
export function eitherWay(): Value {
  return anyOf([constant(true), constant(false)]);
}

/** One of several values: what a join of paths or a ternary gives. */
export function anyOf(values: readonly Value[]): Value {
  const [only] = values;
  if (only && values.every((value) => value === only)) return only;
  const options = distinct(values.flatMap(optionsOf));
  const counts = { record: 0, list: 0 };
  for (const { kind } of options) if (kind === 'record' || kind === 'list') counts[kind] += 1;
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
  if (a.items && b.items && a.items.length === b.items.length && a.items.length <= MAX_OPTIONS && !a.maker && !b.maker) {
    return { ...a, ...listOf(a.items.map((item, index) => anyOf([item, b.items?.[index] ?? UNDEFINED]))) };
  }
  // Beside the elements that a number makes, those of a list that is written out do not count.
  const elements = [a, b].flatMap((list) => (list.element && (list === longer || !longer.maker || list.maker || !isPlain(list.element)) ? [list.element] : []));
  return { kind: 'list', length: either(a.length, b.length), element: elements.length > 0 ? anyOf(elements) : null, items: null, maker: longer.maker ?? a.maker ?? b.maker, ...(longer.placed && { placed: true }), ...(a.distinct && b.distinct && { distinct: a.distinct }), ...((a.over ?? b.over) && { over: bothWalks(a.over, b.over) }) };
}

/** Each value once. Lists that are written out may be long: only the kinds of which two objects may mean the same are compared. */
export function distinct(values: readonly Value[]): Value[] {
  const constants = new Set<Primitive>();
  const compared: Value[] = [];
  const isNew = (value: Value): boolean => {
    if (value.kind === 'constant') return constants.size < constants.add(value.value).size;
    if (!COMPARED.has(value.kind)) return true;
    return !compared.some((known) => same(known, value)) && compared.push(value) > 0;
  };
  return [...new Set(values)].filter(isNew);
}

const COMPARED: ReadonlySet<Value['kind']> = new Set<Value['kind']>(['limiter', 'function', 'external', 'unknown']);

/** Whether two values are the same one, or say the same; false where that is not looked into. */
export function same(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind === 'constant' && b.kind === 'constant') return Object.is(a.value, b.value);
  if (a.kind === 'list' && b.kind === 'list') return a.items !== null && b.items !== null && sameEach(a.items, b.items);
  if (a.kind === 'record' && b.kind === 'record') return !a.open && !b.open && sameEach([...a.fields.values()], [...b.fields.values()]) && [...a.fields.keys()].join() === [...b.fields.keys()].join();
  if (a.kind === 'limiter' && b.kind === 'limiter') return a.limiter === b.limiter && a.guard === b.guard;
  if (a.kind === 'function' && b.kind === 'function') return a.node === b.node && a.frame === b.frame;
  if (a.kind === 'external' && b.kind === 'external') return a.module === b.module && a.file === b.file && a.path.join('.') === b.path.join('.');
  return a.kind === 'unknown' && b.kind === 'unknown' && a.reason === b.reason && a.given === b.given;
}

/** The same for each of two lists. */
export function sameEach(some: readonly Value[], others: readonly Value[]): boolean {
  return some.length === others.length && some.every((value, index) => others[index] !== undefined && same(value, others[index]));
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
    result.push(text(texts.slice(1).reduce((size, next) => either(size, next.size), firstText.size), texts.map((each) => each.causes).reduce(bothCauses)));
  }
  return result;
}

function isNumber(value: Value): value is { kind: 'constant'; value: number } {
  return value.kind === 'constant' && typeof value.value === 'number';
}
