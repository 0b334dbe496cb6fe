import type { TSESTree } from '@typescript-eslint/utils';
import type { Parse } from '../../knowledge/schema.ts';
import { eitherWay, listOf } from '../values/alternatives.ts';
import { declaredBy } from '../values/bindings.ts';
import { keyOfThing, setFound } from '../values/found.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import type { CallSite, Model } from '../values/model.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { constant, NOT_FOLLOWED, originOf, settle, type Thing, type Value } from '../values/value.ts';
import { asItCame, constrain, type Constraint, constraintAt, UNREAD } from './constraints.ts';
import { partsOf } from './request-checks.ts';
import { type Described, describedAs, fieldsOfSchema, readerFor } from './schemas.ts';

type Callee = Pick<CallSite, 'callee' | 'object' | 'name'>;

/** Interprets the rows of validators where a handler calls them. */
export const validationModel: Model = {
  read: (machine, object, name) => fieldsOfSchema(machine, object, name, []),
  call(machine, site) {
    const { args, callee } = site;
    const fields = callee.kind === 'method' ? fieldsOfSchema(machine, callee.object, callee.name, args.map(({ value }) => value)) : undefined;
    if (fields) return fields;
    const found = checkIn(machine, site, (index) => args[index]?.value);
    const argument = found && checkedIn(args[found.parse.value], found.parse);
    if (!argument) return undefined;
    const { parse, constraint, part } = found;
    if (part) {
      if (argument.value.kind === 'thing') for (const [member, each] of partsOf(part.of, part.names, constraint)) leaveMember(machine, argument.value, member, memberOf(machine, argument.value, member, argument.node), each);
      return undefined;
    }
    // Whoever looks at the value again does so because it has passed, unless nobody has looked whether it has.
    const ignored = isIgnored(site, parse);
    if (!ignored) leave(machine, argument.node, argument.value, constraint);
    const passed = parse.tells ? eitherWay() : ignored && parse.fails !== undefined ? argument.value : passing(machine, argument.value, constraint, argument.node);
    const value = placed(passed, parse.at);
    return parse.later ? { kind: 'promise', value, rejects: null } : value;
  },
  tested(machine, node) {
    const callee = unwrap(node.callee);
    const [object, name] = callee.type === 'MemberExpression' ? [machine.recorded.get(callee.object) ?? null, staticName(callee) ?? null] : [null, null];
    const recorded = machine.recorded.get(callee);
    const value = recorded && settle(recorded);
    return value !== undefined && checkIn(machine, { callee: value, object, name }, (index) => node.arguments[index] && machine.recorded.get(node.arguments[index])) !== undefined;
  },
};

/** Whether what a call says of a value is dropped: `check(request.body);`, `const { value } = schema.validate(request.body)`. */
function isIgnored({ node }: CallSite, { at, tells, throws, fails }: Parse): boolean {
  if (throws || (at === undefined && !tells)) return false;
  let outer: TSESTree.Node | undefined = node.parent;
  while (outer && (outer.type === 'AwaitExpression' || outer.type === 'ChainExpression' || (outer.type === 'UnaryExpression' && outer.operator === 'void'))) outer = outer.parent;
  if (outer?.type === 'MemberExpression') return isOther(outer, fails);
  if (outer?.type !== 'VariableDeclarator') return outer?.type === 'ExpressionStatement';
  if (outer.id.type === 'ObjectPattern') return fails !== undefined && outer.id.properties.every((property) => property.type === 'Property' && ![undefined, fails].includes(staticName(property)));
  const variable = declaredBy(outer, outer.id);
  return variable?.references.every((reference) => !reference.isRead() || isOther(reference.identifier.parent, fails)) ?? false;
}

/** Whether an expression reads another property of a result than the one that says that something has not passed. */
function isOther(node: TSESTree.Node | undefined, fails: string | undefined): boolean {
  return fails !== undefined && node?.type === 'MemberExpression' && ![undefined, fails].includes(staticName(node));
}

/** What a call checks, if it is one of a schema or a validator package. */
function checkIn(machine: Machine, { callee, object, name }: Callee, argumentAt: (index: number) => Value | undefined): { parse: Parse; constraint: Constraint; part: Described['part'] } | undefined {
  if (!machine.request || !mayCheck(machine, callee, object, name)) return undefined;
  const called = describedAs(machine, callee);
  if (!called) return undefined;
  const { row, module, path } = called;
  const entry = entryOf(row.exports, module, path)?.parses;
  if (entry) {
    const schema = entry.fields ? fieldOf(argumentAt(entry.value), entry.fields.schema) : entry.schema === undefined ? undefined : argumentAt(entry.schema);
    return schema && { parse: entry, constraint: readerFor(machine, row).read(schema), part: null };
  }
  const isCalled = path.at(-1) === '()';
  const parse = (isCalled ? entryOf(row.exports, module, path.slice(0, -1))?.makes : undefined) ?? row.parses?.[isCalled ? '' : (path.at(-1) ?? '')];
  return parse && called.constraint ? { parse, constraint: called.constraint, part: called.part } : undefined;
}

/** What a call checks, and the expression that gives it. */
function checkedIn(argument: CallSite['args'][number] | undefined, { fields }: Parse): Pick<CallSite['args'][number], 'node' | 'value'> | undefined {
  if (!argument || !fields) return argument;
  const value = fieldOf(argument.value, fields.value);
  const written = unwrap(argument.node);
  const property = written.type === 'ObjectExpression' ? written.properties.find((each) => each.type === 'Property' && staticName(each) === fields.value) : undefined;
  return value && { value, node: property?.type === 'Property' ? property.value : argument.node };
}

function fieldOf(value: Value | undefined, name: string): Value | undefined {
  const known = value && settle(value);
  return known?.kind === 'record' ? known.fields.get(name) : undefined;
}

/** What has passed, in the property of a result, or at the place in a list. */
function placed(passed: Value, at: Parse['at']): Value {
  if (at === undefined) return passed;
  if (typeof at === 'number') return listOf([...Array.from({ length: at }, () => NOT_FOLLOWED), passed]);
  return { kind: 'record', fields: new Map([[at, passed]]), open: true };
}

/** Most calls can be told at a glance to check nothing. */
function mayCheck({ lexicon }: Machine, callee: Value, object: Value | null, name: string | null): boolean {
  if (object === null) {
    const origin = originOf(callee);
    return origin !== null && origin.module !== null && lexicon.validators.has(origin.module);
  }
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
  if (value.kind !== 'input') return;
  const left = constrain(value, asItCame(constraint));
  machine.state.set(`t${thing.id}.${name}`, left);
  // What conditions have found out about it before stands there as well.
  const known = `${keyOfThing(thing)}.${name}`;
  if (machine.state.get(known)) machine.state.set(known, left);
}
