import { getOrMake } from '../memo.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { anyOf } from './alternatives.ts';
import type { State } from './frame.ts';
import { isLeftOf, leftOfBoth } from './narrowed.ts';
import { isObject, NOT_FOLLOWED, optionsOf, UNDEFINED, type Value } from './value.ts';

/*
 * Ways that have met, of which a later condition tells which it was: `if (n > 100) errors.push('too many')`, and behind that
 * `if (errors.length > 0) return`. Where the list is empty, the way was the one on which `n` is at most 100.
 */

/** Where ways have met: what each of them knew. */
export interface Split {
  readonly parts: Part[];
  /** Where ways had met before on each of them. */
  readonly before: readonly (readonly Split[])[];
}

/** What each way has made of one thing. */
export interface Part {
  /** Under which a {@link State} holds it; null for what a function gives. */
  readonly key: string | null;
  /** What it is where they have met; undefined for what only some of them knew. */
  readonly whole: Value | undefined;
  readonly each: readonly (Value | undefined)[];
}

const MAX_SPLITS = 12;
const MAX_PARTS = 48;

/**
 * Adds ways that have met to those of a path, unless nothing there can tell them apart.
 *
 * @param before where ways have met on the path from which they part, and on each of them
 */
export function withSplit(before: { readonly all: readonly Split[]; readonly each: readonly (readonly Split[])[] }, parts: Part[]): readonly Split[] {
  return parts.some(tells) ? [{ parts, before: before.each }, ...before.all.slice(0, MAX_SPLITS - 1)] : before.all;
}

/** Adds ways to those that have met on a path, of which nothing but a later condition tells that there were any. */
export function addSplit(state: State, each: readonly (readonly Split[])[], parts: Part[]): void {
  state.splits = withSplit({ all: state.splits, each }, parts);
}

/**
 * What the ways have made of one thing, they have made of another as well: of what a parameter was given. Ways that have met once are before many that
 * have met since, and each is told once.
 */
export function alsoUnder(splits: readonly Split[], known: string, key: string, whole: Value | undefined): void {
  for (const { parts, before } of splits) {
    const part = parts.find((each) => each.key === known);
    // Where it was another on one of the ways, it was so on what has met there before.
    if (!part || parts.length >= MAX_PARTS || parts.some((each) => each.key === key && each.whole === whole)) continue;
    parts.push({ key, whole, each: part.each });
    for (const [way, earlier] of before.entries()) if (earlier !== splits) alsoUnder(earlier.filter((each) => !splits.includes(each)), known, key, part.each[way]);
  }
}

const MAX_DEPTH = 4;
const MAX_FIELDS = 16;

/** What is given to a variable is, on each of the ways that have met, what that way has made of it. */
export function assignedTo(state: State, value: Value, key: string, given: Value): void {
  if (state.splits.length > 0 && value.kind !== 'constant') derive(state.splits, { key, whole: given, from: [value], compute: ([of]) => of });
}

/** The same for what is computed: `errors += n > 100 ? 1 : 0`. */
export function computedFrom(state: State, whole: Value, from: readonly Value[], compute: (of: readonly Value[]) => Value): void {
  if (state.splits.length > 0 && whole.kind !== 'constant' && from.some((value) => value.kind !== 'constant')) derive(state.splits, { key: null, whole, from, compute });
}

interface Derivation {
  readonly key: string | null;
  readonly whole: Value;
  readonly from: readonly Value[];
  readonly compute: (of: readonly Value[]) => Value | undefined;
}

function derive(splits: readonly Split[], { key, whole, from, compute }: Derivation, depth = 0): void {
  for (const { parts, before } of splits) {
    const known = parts.length < MAX_PARTS ? from.map((value) => onWays(parts, value)) : [];
    if (known.every((each) => each === null)) continue;
    const ways = [...before.keys()].map((way) => from.map((value, index) => known[index]?.(way) ?? value));
    if (!ways.some((of) => of.some((value, index) => value !== from[index]))) continue;
    const each = ways.map((of) => compute(of));
    parts.push({ key, whole, each });
    for (const [way, earlier] of before.entries()) {
      const [of, made] = [ways[way], each[way]];
      if (of && made && made.kind !== 'constant' && earlier !== splits && depth < MAX_DEPTH) derive(earlier.filter((other) => !splits.includes(other) || made !== whole), { key, whole: made, from: of, compute }, depth + 1);
    }
  }
}

/** What each way has made of a value, or of what is in it; null where that is nothing else. */
function onWays(parts: readonly Part[], value: Value, depth = 0): ((way: number) => Value) | null {
  if (value.kind === 'constant') return null;
  const found = waysOf(parts, value);
  if (found) return (way) => found.each[way] ?? value;
  if (depth > 2) return null;
  if (value.kind === 'record' && value.fields.size <= MAX_FIELDS) {
    const known = knownParts(parts, value.fields, depth);
    return known.size === 0 ? null : (way) => ({ ...value, fields: new Map([...value.fields].map(([name, field]) => [name, known.get(name)?.(way) ?? field])) });
  }
  if (value.kind !== 'list' || !value.items || value.maker || value.items.length > MAX_FIELDS) return null;
  const { items } = value;
  const known = knownParts(parts, items.entries(), depth);
  return known.size === 0
    ? null
    : (way) => {
        const made = items.map((item, index) => known.get(index)?.(way) ?? item);
        return { ...value, items: made, element: anyOf(made) };
      };
}

function knownParts<K>(parts: readonly Part[], inner: Iterable<readonly [K, Value]>, depth: number): ReadonlyMap<K, (way: number) => Value> {
  const known = new Map<K, (way: number) => Value>();
  for (const [name, value] of inner) {
    const each = onWays(parts, value, depth + 1);
    if (each) known.set(name, each);
  }
  return known;
}

function tells({ whole, each }: Part): boolean {
  return whole !== undefined && !each.includes(whole) && each.some((value) => value !== undefined && optionsOf(value).every((option) => option.kind === 'constant' || isObject(option)));
}

/**
 * Leaves of the ways that have met before those on which a value may be what a condition has left of it.
 *
 * @param before what the value was where the condition was asked
 */
export function leaveWays(state: State, before: Value, after: Value): void {
  leaveWaysOf(state, before, (value) => optionsOf(value).some((option) => optionsOf(after).some((left) => mayBe(option, left))));
}

/** The same for what a condition says otherwise: of the fields that a record has. */
export function leaveWaysOf(state: State, before: Value, fits: (value: Value) => boolean): void {
  leave(state, state.splits, before, fits);
}

function leave(state: State, splits: readonly Split[], before: Value, fits: (value: Value) => boolean): void {
  let whole = before;
  for (const { parts, before: outer } of splits) {
    const found = waysOf(parts, whole);
    if (!found) continue;
    const kept = [...found.each.keys()].filter((way) => fits(found.each[way] ?? NOT_FOLLOWED));
    if (kept.length === 0) continue;
    if (kept.length < found.each.length) for (const part of parts) if (part !== found.part) learn(state, part, kept);
    const [first, ...others] = kept.map((way) => found.each[way]);
    const [way] = kept;
    if (first && way !== undefined && others.length === 0) {
      leave(state, outer[way] ?? [], first, fits);
      return;
    }
    // On all ways that are left it is what it was before they parted.
    if (first && others.every((other) => other === first)) whole = first;
  }
}

function learn(state: State, { key, whole, each }: Part, kept: readonly number[]): void {
  const now = key === null ? undefined : state.get(key);
  const values = kept.flatMap((way) => each[way] ?? []);
  if (key === null || values.length < kept.length || !(now === whole || (now && whole && isLeftOf(now, whole)))) return;
  const told = anyOf(values);
  if (now !== whole && now) state.set(key, leftOfBoth(now, told));
  else state.set(key, told);
}

/** What a value was on each of the ways: one that a part of the split is, or a field of it. */
function waysOf(parts: readonly Part[], value: Value): { readonly part: Part; readonly each: readonly (Value | undefined)[] } | undefined {
  const found = placesIn(parts).get(value);
  if (!found) return undefined;
  const { part, at } = found;
  if (at === null) return { part, each: part.each };
  return { part, each: part.each.map((way) => innerOf(way, at)) };
}

function innerOf(way: Value | undefined, at: string | number): Value | undefined {
  if (way?.kind === 'record' && typeof at === 'string') return way.fields.get(at) ?? (way.open ? undefined : UNDEFINED);
  return way?.kind === 'list' && typeof at === 'number' ? way.items?.[at] : undefined;
}

/** Where a value stands: it is what a part is, or in it under a name or at an index. */
interface Place {
  readonly part: Part;
  readonly at: string | number | null;
}

/** The places of values among parts, which only grow: for so many of them as have been entered. */
const places = new WeakMap<readonly Part[], { count: number; readonly of: Map<Value, Place> }>();

function placesIn(parts: readonly Part[]): ReadonlyMap<Value, Place> {
  const known = getOrMake(places, parts, () => ({ count: 0, of: new Map<Value, Place>() }));
  for (; known.count < parts.length; known.count++) {
    const part = parts[known.count];
    // One unknown is like the other: which of them it is cannot be told.
    if (part?.whole && part.whole.kind !== 'unknown') enterPlaces(known.of, part, part.whole);
  }
  return known.of;
}

/** What may be another on each way. */
const OPEN = /^(?:either|number|input|text|record|list)$/;

/** The first part that has a value is the one that counts. */
function enterPlaces(of: Map<Value, Place>, part: Part, whole: Value): void {
  if (!of.has(whole)) of.set(whole, { part, at: null });
  const inner = whole.kind === 'record' ? whole.fields : whole.kind === 'list' ? (whole.items?.entries() ?? []) : [];
  for (const [at, value] of inner) if (OPEN.test(value.kind) && !of.has(value)) of.set(value, { part, at });
}

/** Whether one value may be what another says, as far as their kinds and sizes tell. */
function mayBe(value: Value, left: Value): boolean {
  if (value === left) return true;
  if (value.kind === 'constant' && left.kind === 'constant') return Object.is(value.value, left.value);
  if (value.kind === 'list' && left.kind === 'list') return value.length.min <= left.length.max && left.length.min <= value.length.max;
  for (const [one, other] of [[value, left], [left, value]] as const) {
    if (one.kind !== 'constant') continue;
    if (isObject(other)) return false;
    if (other.kind === 'text') return typeof one.value === 'string';
    if (other.kind === 'number') return typeof one.value === 'number' && one.value >= toQuantity(other).min && one.value <= toQuantity(other).max;
  }
  return true;
}
