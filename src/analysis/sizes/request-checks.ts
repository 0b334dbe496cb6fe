import type { RequestCheck } from '../../knowledge/schema.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { constant, settle, type Value } from '../values/value.ts';
import { type Checks, mergeChecks, NO_CHECKS } from './checks.ts';
import { ANY, asItCame, bothOf, type Constraint, UNREAD } from './constraints.ts';
import { narrow } from './narrowing.ts';
import { type Described, describedAs, passedBy, readerFor } from './schemas.ts';

/**
 * What a middleware of a validator package lets through, by the member of the request.
 *
 * @returns null for any other value, and for one of these that cannot be read
 */
export function requestChecks(machine: Machine, value: Value): Checks | null {
  const known = settle(value);
  if (known.kind !== 'result') return null;
  const callee = describedAs(machine, known.call.callee);
  const { args } = known.call;
  const entry = callee && entryOf(callee.row.exports, callee.module, callee.path);
  if (callee && entry?.checks) return partsChecked(machine, entry.checks, args, readerFor(machine, callee.row).read);
  if (callee && entry?.describes?.is === 'parts') return tableOf(machine, callee, args[entry.describes.argument], entry.describes.in);
  const described = describedAs(machine, known);
  return described?.part && described.constraint ? partsOf(described.part.of, described.part.names, described.constraint) : null;
}

function partsChecked(machine: Machine, { part, schema, parts, by }: RequestCheck, args: readonly Value[], read: (schema: Value) => Constraint): Checks | null {
  const checked = new Map<string, Constraint>();
  const given = args[schema] && settle(args[schema]);
  const name = part === undefined ? undefined : args[part] && settle(args[part]);
  const single = name?.kind === 'constant' ? String(name.value) : undefined;
  if (!given || (part !== undefined && single === undefined)) return null;
  if (single === undefined && (given.kind !== 'record' || given.open)) return null;
  const schemas = single === undefined && given.kind === 'record' ? [...given.fields] : [[single ?? '', given] as const];
  for (const [each, value] of schemas) {
    const constraint = value.kind === 'function' ? passedBy(machine, value) : read(value);
    if (by !== undefined) checked.set(`${by}(${each})`, constraint);
    for (const member of parts[each] ?? []) checked.set(member, by === undefined ? constraint : asItCame(constraint));
  }
  return checked;
}

/** A check of fields by their paths: `ids.*`, `user.size`. */
export function partsOf(members: readonly string[], names: readonly Value[], constraint: Constraint): Checks {
  let fields: Constraint = ANY;
  for (const name of names) fields = bothOf(fields, name.kind === 'constant' ? atPath(String(name.value).split('.'), constraint) : UNREAD);
  return new Map(members.map((member) => [member, fields]));
}

function atPath([name, ...rest]: readonly string[], constraint: Constraint): Constraint {
  if (name === undefined) return constraint;
  const inner = atPath(rest, constraint);
  return name.includes('*') ? { kind: 'list', most: Number.POSITIVE_INFINITY, element: inner } : { kind: 'record', fields: new Map([[name.replace(/\[.*$/, ''), name.includes('[') ? UNREAD : inner]]), rest: ANY };
}

/** `checkSchema({ n: { in: ['query'], isInt: { options: { max: 100 } } } })`. */
function tableOf(machine: Machine, callee: Described, argument: Value | undefined, where: string): Checks | null {
  const table = argument && settle(argument);
  if (table?.kind !== 'record' || table.open) return null;
  let checked = NO_CHECKS;
  for (const [name, value] of table.fields) {
    const field = settle(value);
    const locations = field.kind === 'record' ? field.fields.get(where) : undefined;
    const members = locations && membersAt(callee, settle(locations));
    if (field.kind !== 'record' || field.open || !members) return null;
    const methods = [...field.fields].filter(([method]) => method !== where);
    const constraint = methods.reduce((before, [method, options]) => byMethod(machine, callee, before, method, settle(options)), ANY);
    checked = mergeChecks(checked, partsOf(members, [constant(name)], constraint));
  }
  return checked;
}

function membersAt({ row, module }: Described, locations: Value): readonly string[] | undefined {
  const names = locations.kind === 'list' ? (locations.items ?? []) : [locations];
  const members = names.map((name) => {
    const path = name.kind === 'constant' ? String(name.value).replace(/ies$/, 'ie').replace(/s$/, '') : '';
    const entry = entryOf(row.exports, module, [path])?.describes;
    return entry?.is === 'part' ? entry.of : undefined;
  });
  return members.every((each) => each !== undefined) ? members.flat() : undefined;
}

function byMethod(machine: Machine, { row }: Described, before: Constraint, method: string, options: Value): Constraint {
  if (options.kind === 'constant' && options.value === false) return before;
  const given = options.kind === 'record' ? options.fields.get('options') : undefined;
  const known = given && settle(given);
  const args = known?.kind === 'list' ? (known.items ?? []) : known ? [known] : [];
  return narrow(readerFor(machine, row), before, row.methods?.[method] ?? 'unread', args);
}
