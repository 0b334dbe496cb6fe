import { exactly, times } from '../sizes/quantity.ts';
import { anyOf } from './alternatives.ts';
import { dispatch } from './calls.ts';
import { asList } from './lists.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import type { CallSite } from './model.ts';
import { isText, settle, UNDEFINED, type Value } from './value.ts';

/*
 * What functions of packages do that the language does by methods and members: `_.map(list, fn)`, `_.get(object, 'a.b')`. Each gives undefined for what it is not meant
 * for, which is then a call of code that is not read.
 */

/** A method of the list that a function is given: `_.join(list, ',')`. What only goes through a list gives the list. */
export function methodOf(machine: Machine, { method, of, takes }: { readonly method: string; readonly of: number; readonly takes?: number }, site: CallSite): Value | undefined {
  const object = valueAt(site, of);
  if ((object.kind !== 'list' && object.kind !== 'input') || site.args.some(({ spread }) => spread)) return undefined;
  const args = site.args.filter((_, index) => index !== of).slice(0, takes);
  const value = dispatch(machine, { node: site.node, callee: { kind: 'method', object, name: method }, object, name: method, args, construct: false });
  return method === 'forEach' ? object : value;
}

/** What stands in an object along a path. */
export function readFrom(machine: Machine, { reads, of, otherwise }: { readonly reads: number; readonly of: number; readonly otherwise?: number }, site: CallSite): Value | undefined {
  const names = namesIn([valueAt(site, reads)], /[.[\]]+/);
  const object = valueAt(site, of);
  if (!names || object.kind === 'unknown') return undefined;
  const found = names.reduce<Value>((value, name) => memberOf(machine, settle(value), name, site.node), object);
  if (found.kind === 'method') return undefined;
  const other = otherwise === undefined ? undefined : site.args[otherwise]?.value;
  return other && mayBeAbsent(found) ? anyOf([...(found === UNDEFINED ? [] : [found]), other]) : found;
}

/** Some fields of an object. Of a part of the request whose names are not known, that may be any. */
export function picked(machine: Machine, { picks, of }: { readonly picks: number; readonly of: number }, site: CallSite): Value | undefined {
  const object = valueAt(site, of);
  if (object.kind !== 'input' && object.kind !== 'record') return undefined;
  const given = site.args.flatMap(({ value }, index) => (index === picks || (index > picks && of < picks) ? [settle(value)] : []));
  const names = namesIn(given, null);
  if (!names) return object.kind === 'input' ? object : undefined;
  return { kind: 'record', fields: new Map(names.map((name) => [name, memberOf(machine, object, name, site.node)])), open: false };
}

/** A list in pieces: `_.chunk(list, 10)`. */
export function inParts({ parts, of }: { readonly parts: number; readonly of: number }, site: CallSite): Value | undefined {
  const [given, size] = [valueAt(site, of), valueAt(site, parts)];
  if (given.kind !== 'list' || size.kind !== 'constant' || typeof size.value !== 'number' || !(size.value >= 1)) return undefined;
  const list = asList(given);
  const piece: Value = { kind: 'list', length: exactly(Math.trunc(size.value)), element: list.element, items: null, maker: null };
  return { ...list, items: null, length: { ...times(list.length, exactly(1 / Math.trunc(size.value))), integer: true }, element: piece };
}

function valueAt({ args }: CallSite, index: number): Value {
  return settle(args[index]?.value ?? UNDEFINED);
}

/** The names that texts, or lists of them, say: those in a text, where something stands between them. */
function namesIn(values: readonly Value[], between: RegExp | null): readonly string[] | undefined {
  const all = values.flatMap((value) => (value.kind === 'list' ? (value.items ?? [value]) : [value]));
  const isListed = values.some(({ kind }) => kind === 'list');
  return all.every(isText) ? all.flatMap(({ value }) => (between && !isListed ? value.split(between).filter(Boolean) : [value])) : undefined;
}

function mayBeAbsent(value: Value): boolean {
  return value === UNDEFINED || value.kind === 'either' || value.kind === 'unknown' || (value.kind === 'input' && value.given !== true);
}
