import type { TSESTree } from '@typescript-eslint/utils';
import type { Parse, RequestCheck } from '../../knowledge/schema.ts';
import { setFound } from '../values/conditions.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import type { CallSite, Model } from '../values/model.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { anyOf, constant, settle, type Thing, type Value } from '../values/value.ts';
import { ANY, asItCame, type Constraint, constrain, constraintAt, type RecordConstraint, UNREAD } from './constraints.ts';
import { narrow } from './narrowing.ts';
import { type Described, describedAs, readerFor } from './schemas.ts';

type Callee = Pick<CallSite, 'callee' | 'object' | 'name'>;

/** Interprets the rows of validators where a handler calls them. */
export const validationModel: Model = {
  call(machine, site) {
    const { args } = site;
    const found = checkIn(machine, site, args.map(({ value }) => value));
    const argument = found && args[found.parse.value];
    if (!argument) return undefined;
    const { parse, constraint } = found;
    // Whoever looks at the value again, does so because it has passed.
    leave(machine, argument.node, argument.value, constraint);
    const passed = parse.tells ? anyOf([constant(true), constant(false)]) : passing(machine, argument.value, constraint, argument.node);
    const value: Value = parse.at === undefined ? passed : { kind: 'record', fields: new Map([[parse.at, passed]]), open: true };
    return parse.later ? { kind: 'promise', value, rejects: null } : value;
  },
  tested(machine, node) {
    const callee = unwrap(node.callee);
    const [object, name] = callee.type === 'MemberExpression' ? [machine.recorded.get(callee.object) ?? null, staticName(callee) ?? null] : [null, null];
    const value = machine.recorded.get(callee);
    return value !== undefined && checkIn(machine, { callee: value, object, name }, node.arguments.map((each) => machine.recorded.get(each) ?? constant(undefined))) !== undefined;
  },
};

/** What a call checks, if it is one of a schema or a validator package. */
function checkIn(machine: Machine, { callee, object, name }: Callee, args: readonly Value[]): { parse: Parse; constraint: Constraint } | undefined {
  if (!machine.request || !mayCheck(machine, callee, object, name)) return undefined;
  const called = describedAs(machine, callee);
  if (!called) return undefined;
  const { row, module, path } = called;
  const entry = entryOf(row.exports, module, path)?.parses;
  if (entry) {
    const schema = entry.schema === undefined ? undefined : args[entry.schema];
    return schema && { parse: entry, constraint: readerFor(machine, row).read(schema) };
  }
  const parse = row.parses?.[path.at(-1) === '()' ? '' : (path.at(-1) ?? '')];
  return parse && called.constraint ? { parse, constraint: called.constraint } : undefined;
}

/** Most calls can be told at a glance to check nothing. */
function mayCheck({ lexicon }: Machine, callee: Value, object: Value | null, name: string | null): boolean {
  if (object === null) return callee.kind === 'result' || (callee.kind === 'external' && callee.module !== null && lexicon.validators.has(callee.module));
  return name !== null && lexicon.parsing.has(name) && (callee.kind === 'method' || callee.kind === 'external');
}

/** What comes of a value that passes: of a request as a whole, the parts that are checked. */
function passing(machine: Machine, value: Value, constraint: Constraint, node: TSESTree.Node): Value {
  if (value.kind !== 'thing') return constrain(value, constraint);
  if (constraint.kind !== 'record') return constrain(constant(undefined), UNREAD);
  const fields = [...constraint.fields].map(([name, field]) => [name, constrain(memberOf(machine, value, name, node), field)] as const);
  return { kind: 'record', fields: new Map(fields), open: true };
}

/** Lets the path know what has passed: what it says of the parts of an object is true of what these parts were made of. */
function leave(machine: Machine, node: TSESTree.Node, value: Value, constraint: Constraint): void {
  const expression = unwrap(node);
  if (value.kind === 'thing' && constraint.kind === 'record') {
    for (const [name, field] of constraint.fields) leaveMember(machine, value, name, memberOf(machine, value, name, node), field);
  } else if (expression.type === 'ObjectExpression') {
    for (const property of expression.properties) {
      const name = property.type === 'Property' ? staticName(property) : undefined;
      const part = property.type === 'Property' ? machine.recorded.get(property.value) : undefined;
      if (property.type === 'Property' && name !== undefined && part) leave(machine, property.value, part, constraintAt(constraint, name));
    }
  } else if (value.kind === 'input') {
    const object = expression.type === 'MemberExpression' ? machine.recorded.get(expression.object) : undefined;
    const name = expression.type === 'MemberExpression' ? staticName(expression) : undefined;
    if (object?.kind === 'thing' && name !== undefined) leaveMember(machine, object, name, value, constraint);
    else setFound(machine, expression, constrain(value, asItCame(constraint)));
  }
}

function leaveMember(machine: Machine, thing: Thing, name: string, value: Value, constraint: Constraint): void {
  if (value.kind === 'input') machine.state.set(`t${thing.id}.${name}`, constrain(value, asItCame(constraint)));
}

/**
 * What a middleware of a validator package lets through, by the member of the request.
 *
 * @returns null for any other value, and for one of these that cannot be read
 */
export function requestChecks(machine: Machine, value: Value): ReadonlyMap<string, Constraint> | null {
  const known = settle(value);
  if (known.kind !== 'result') return null;
  const callee = describedAs(machine, known.call.callee);
  const { args } = known.call;
  const entry = callee && entryOf(callee.row.exports, callee.module, callee.path);
  if (callee && entry?.checks) return partsChecked(entry.checks, args, readerFor(machine, callee.row).read);
  if (callee && entry?.describes?.is === 'parts') return tableOf(machine, callee, args[entry.describes.argument], entry.describes.in);
  const described = describedAs(machine, known);
  return described?.part && described.constraint ? partsOf(described.part.of, described.part.names, described.constraint) : null;
}

function partsChecked({ part, schema, parts, by }: RequestCheck, args: readonly Value[], read: (schema: Value) => Constraint): ReadonlyMap<string, Constraint> | null {
  const checked = new Map<string, Constraint>();
  const given = args[schema] && settle(args[schema]);
  const name = part === undefined ? undefined : args[part] && settle(args[part]);
  const single = name?.kind === 'constant' ? String(name.value) : undefined;
  if (!given || (part !== undefined && single === undefined)) return null;
  if (single === undefined && (given.kind !== 'record' || given.open)) return null;
  const schemas = single === undefined && given.kind === 'record' ? [...given.fields] : [[single ?? '', given] as const];
  for (const [each, value] of schemas) {
    const constraint = read(value);
    if (by !== undefined) checked.set(`${by}(${each})`, constraint);
    for (const member of parts[each] ?? []) checked.set(member, by === undefined ? constraint : asItCame(constraint));
  }
  return checked;
}

/** A check of fields by their paths: `ids.*`, `user.size`. */
function partsOf(members: readonly string[], names: readonly Value[], constraint: Constraint): ReadonlyMap<string, Constraint> {
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
function tableOf(machine: Machine, callee: Described, argument: Value | undefined, where: string): ReadonlyMap<string, Constraint> | null {
  const table = argument && settle(argument);
  if (table?.kind !== 'record' || table.open) return null;
  let checked: ReadonlyMap<string, Constraint> = new Map();
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

/** What two checks of one request let through. */
export function mergeChecks(first: ReadonlyMap<string, Constraint>, then: ReadonlyMap<string, Constraint>): ReadonlyMap<string, Constraint> {
  const merged = new Map(first);
  for (const [member, constraint] of then) merged.set(member, bothOf(merged.get(member) ?? ANY, constraint));
  return merged;
}

function bothOf(first: Constraint, then: Constraint): Constraint {
  if (first.kind === 'any') return then;
  if (then.kind === 'any') return first;
  return first.kind === 'record' && then.kind === 'record' ? bothRecords(first, then) : { kind: 'both', first, then };
}

function bothRecords(first: RecordConstraint, then: RecordConstraint): Constraint {
  const names = new Set([...first.fields.keys(), ...then.fields.keys()]);
  const at = (record: RecordConstraint, name: string): Constraint => record.fields.get(name) ?? record.rest;
  return { kind: 'record', fields: new Map([...names].map((name) => [name, bothOf(at(first, name), at(then, name))])), rest: bothOf(first.rest, then.rest) };
}
