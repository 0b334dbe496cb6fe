import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { constrain, constraintAt } from '../sizes/constraints.ts';
import { counted, exactly, UNDECIDED, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { lengthOf } from '../sizes/text-units.ts';
import { shortText, textOf } from '../source.ts';
import { callFunction } from './activations.ts';
import { anyOf, overwritten } from './alternatives.ts';
import { external } from './bindings.ts';
import { staticOf } from './constructors.ts';
import { imported, readExport } from './exports.ts';
import { type Frame, inFrame } from './frame.ts';
import type { Machine } from './machine.ts';
import { staticName } from './syntax.ts';
import { type ClassNode, type ClassValue, constant, type External, type FunctionValue, type InputValue, type Instance, lengthOfInput, type ListValue, NOT_FOLLOWED, number, optionsOf, type RecordValue, settle, text, UNDEFINED, type Value } from './value.ts';

/**
 * The value of `object.name` when it is read.
 *
 * @param node where it is read, for places
 */
export function memberOf(machine: Machine, object: Value, name: string, node: TSESTree.Node): Value {
  const modelled = machine.read(object, name, node);
  if (modelled) return modelled;
  switch (object.kind) {
    case 'either':
      return anyOf(optionsOf(object).map((option) => memberOf(machine, option, name, node)));
    case 'external':
      return externalMember(machine, object, name);
    case 'result':
      return { kind: 'method', object, name };
    case 'thing':
      return machine.state.get(`t${object.id}.${name}`) ?? { kind: 'method', object, name };
    case 'record':
      return fieldOf(machine, object, name) ?? (object.rest ? memberOf(machine, object.rest, name, node) : null) ?? (object.open || name === 'hasOwnProperty' ? NOT_FOLLOWED : methodOr(object, name));
    case 'input':
      // `?length=1e9` is a parameter like any other; the length of a text or list that the request carries is bounded by the request.
      if ((name === 'length' || name === 'byteLength') && object.shape !== 'strings' && !isField(object, name, node)) return number(object.bound?.origin === 'unknown' ? UNDECIDED_COUNT : hasElements(object) ? counted(lengthOfInput(object)) : lengthOfInput(object));
      return inputMember(machine, object, name, node);
    case 'list':
      // A set is one as well.
      if (name === 'length' || name === 'size') return number(counted(object.length));
      if (object.sorted && /^\d+$/.test(name)) return someOf(object, Number(name));
      if (/^\d+$/.test(name)) return object.items ? (object.items[Number(name)] ?? UNDEFINED) : (object.element ?? UNDEFINED);
      return { kind: 'method', object, name };
    case 'text':
    case 'bytes':
      if (name === 'length' || name === 'byteLength') return number(counted(object.kind === 'text' ? lengthOf(object.size) : object.size));
      if (name === 'buffer') return object;
      if (/^\d+$/.test(name)) return object.kind === 'text' ? text(exactly(1)) : number({ ...UNDECIDED_COUNT, max: 255 });
      return { kind: 'method', object, name };
    case 'constant':
      if (typeof object.value === 'string') {
        if (name === 'length') return constant(object.value.length);
        if (/^\d+$/.test(name)) return constant(object.value[Number(name)]);
      }
      return object.value === undefined || object.value === null ? UNDEFINED : { kind: 'method', object, name };
    case 'map':
      if (name !== 'size') return { kind: 'method', object, name };
      return object.of.kind === 'record' ? constant(object.of.fields.size) : number(lengthOfInput(object.of));
    case 'instance':
      return instanceMember(machine, object, name) ?? { kind: 'method', object, name };
    case 'class':
      return staticMember(machine, object, name) ?? { kind: 'method', object, name };
    case 'function':
      return staticOf(machine, object, name) ?? { kind: 'method', object, name };
    case 'unknown':
      return object;
    case 'method':
      // `res.locals.rows`: what the program has put there.
      return (object.object.kind === 'thing' && machine.state.get(`t${object.object.id}.${object.name}.${name}`)) || { kind: 'method', object, name };
    default:
      return { kind: 'method', object, name };
  }
}

/** The element at a place of a list that has been sorted: of numbers, what they have in common is known. */
function someOf({ items }: ListValue, index: number): Value {
  const numbers = (items ?? []).flatMap((item) => (item.kind === 'constant' && typeof item.value === 'number' ? [item.value] : []));
  if (!items || numbers.length < items.length || index >= items.length) return NOT_FOLLOWED;
  return number({ ...UNDECIDED, min: Math.min(...numbers), max: Math.max(...numbers), nan: numbers.some(Number.isNaN), integer: numbers.every(Number.isInteger) });
}

/** A field of a record. A getter gives what it gives for the record as it is now. */
function fieldOf(machine: Machine, record: RecordValue, name: string): Value | undefined {
  const field = record.fields.get(name);
  if (!field || !optionsOf(field).some((option) => option.kind === 'function' && option.getter)) return field;
  return anyOf(optionsOf(field).map((option) => (option.kind === 'function' && option.getter ? callFunction(machine, { ...option, self: record }, []) : option)));
}

function externalMember(machine: Machine, object: External, name: string): Value {
  if (name === 'default' || name === '__esModule') return object;
  if (object.file !== null) return imported(machine, object.module ?? '', object.file, [...object.path, name]);
  return readExport(machine, object, name) ?? external(object.module, ...object.path, name);
}

function methodOr(object: Value, name: string): Value {
  return ['toString', 'valueOf', 'constructor', 'toJSON'].includes(name) ? { kind: 'method', object, name } : UNDEFINED;
}

const INPUT_METHODS = new Set([
  'get', 'getAll', 'has', 'entries', 'keys', 'values', 'forEach', 'map', 'filter', 'slice', 'split', 'trim', 'toString', 'toLowerCase', 'toUpperCase', 'join',
  'concat', 'push', 'reduce', 'find', 'some', 'every', 'includes', 'startsWith', 'endsWith', 'match', 'replace', 'replaceAll', 'substring', 'substr', 'repeat',
  'padStart', 'padEnd', 'flatMap', 'sort', 'reverse', 'charAt', 'at', 'indexOf', 'test', 'pop', 'shift', 'fill', 'on', 'pipe', 'charCodeAt', 'codePointAt',
]);

/** `req.query.sort` is a parameter like any other; only `req.query.sort()` would be a method. */
function isCalled(node: TSESTree.Node): boolean {
  return node.parent?.type === 'CallExpression' && node.parent.callee === node;
}

/** Whether request data is a list, text or bytes for certain: JSON, and what some servers make of a query, may be a record with a `length` of its own. */
function hasElements({ shape, checked }: InputValue): boolean {
  return shape === 'bytes' || checked?.kind === 'list' || checked?.kind === 'text';
}

/** `{ length = 16, symbols } = request.body`: of a record. What has a length always has one, and no fields by other names beside it. */
function isField({ checked }: InputValue, name: string, node: TSESTree.Node): boolean {
  if (checked?.kind === 'record' && checked.fields.has(name)) return true;
  if (node.type !== 'Property' || node.parent.type !== 'ObjectPattern') return false;
  return node.value.type === 'AssignmentPattern' || node.parent.properties.some((other) => other.type === 'Property' && other !== node && !/^(?:byteLength|\d+)$/.test(staticName(other) ?? '0'));
}

function isReader(name: string): boolean {
  return name === 'get' || name === 'getAll' || name === 'has';
}

/** The path of a value that is taken by destructuring: `{ size } = req.query` is `req.query.size`, and `{ size } = getQuery(event)` is `getQuery(event).size`. */
function pathText(machine: Machine, object: Extract<Value, { kind: 'input' }>, name: string): string {
  const last = object.trail.at(-1);
  const outer = last ? (last.text ?? (last.node.type === 'Property' ? (staticName(last.node) ?? '') : shortText(last.node))) : '';
  const isPath = PATH.test(outer);
  if (/^\d+$/.test(name)) return isPath ? `${outer}[${name}]` : outer;
  return isPath ? `${outer}.${name}` : name;
}

/** Names, and a call of them with little between its parentheses. */
const PATH = /^[\w$.]+(?:\([\w$., "']*\))?$/;

/** Records of strings inside a record: the query of a parsed URL. */
const RECORDS = new Set(['searchParams', 'query']);

function inputMember(machine: Machine, object: Extract<Value, { kind: 'input' }>, name: string, node: TSESTree.Node): Value {
  if (INPUT_METHODS.has(name) && (isCalled(node) || isReader(name))) return { kind: 'method', object, name };
  const step = { text: node.type === 'MemberExpression' ? null : pathText(machine, object, name), node };
  const shape = object.shape === 'strings' && !RECORDS.has(name) ? 'string' : object.shape;
  const { checked, given: _given, ofPath, ...rest } = object;
  // The query of an address says nothing of its path.
  const member: InputValue = { ...rest, ...(ofPath && !RECORDS.has(name) && { ofPath }), shape, bound: object.bound?.origin === 'unknown' ? object.bound : null, trail: [...object.trail.slice(0, -1), step] };
  return checked ? constrain(member, constraintAt(checked, name)) : member;
}

/** The member of a class body with this name, in the class or what it extends. */
function findMember(machine: Machine, of: ClassValue, name: string, isStatic: boolean, depth = 0, to: 'get' | 'set' = 'get'): { owner: ClassValue; member: TSESTree.ClassElement } | undefined {
  const member = of.node.body.body.find(
    (each) => (each.type === 'MethodDefinition' || each.type === 'PropertyDefinition' || each.type === 'AccessorProperty') && each.static === isStatic && staticName(each) === name && isFor(each, to),
  );
  if (member) return { owner: of, member };
  const parent = depth < 8 && of.node.superClass ? baseOf(machine, of) : undefined;
  return parent ? findMember(machine, parent, name, isStatic, depth + 1, to) : undefined;
}

/** Of a getter and a setter by one name, one is read and the other is given values. */
function isFor(member: TSESTree.ClassElement, to: 'get' | 'set'): boolean {
  const kind = member.type === 'MethodDefinition' ? member.kind : 'method';
  return to === 'set' ? kind === 'set' : kind !== 'set';
}

/** The own class that a class extends. */
export function baseOf(machine: Machine, of: ClassValue): ClassValue | undefined {
  const value = extendedBy(machine, of);
  return value?.kind === 'class' ? value : undefined;
}

/** What a class extends, as the code around the class names it. */
function extendedBy(machine: Machine, { node, frame }: ClassValue): Value | undefined {
  if (!node.superClass) return undefined;
  const { superClass } = node;
  return inFrame(machine, frame, () => settle(machine.evaluate(superClass)));
}

/** What the last own class of those that a class extends, extends in turn: no own class. */
export function foreignBaseOf(machine: Machine, of: ClassValue): Value | undefined {
  let own = of;
  for (let depth = 0; depth < 8; depth++) {
    const value = extendedBy(machine, own);
    if (value?.kind !== 'class') return value;
    own = value;
  }
  return undefined;
}

/** Under which an instance holds what its class gave to the constructor of one that is not read. */
export const SUPER_ARGUMENTS = '#super()';

/** What the constructor of a class that is not read was given for an instance. */
export function superArguments({ fields, args }: Instance): readonly Value[] {
  const given = fields.get(SUPER_ARGUMENTS);
  return given?.kind === 'list' && given.items ? given.items : args;
}

export function instanceMember(machine: Machine, instance: Instance, name: string): Value | undefined {
  const field = instance.fields.get(name);
  if (field && machine.request) {
    if (field.kind === 'record' && !field.open && fillsField(instance.of.node, name)) return overwritten(field);
    if ((field.kind === 'constant' || field.kind === 'number') && changesField(instance.of.node, name)) return anyOf([field, NOT_FOLLOWED]);
  }
  if (field) return field;
  const inherited = instance.of.made?.prototype.get(name);
  if (inherited) return inherited.kind === 'function' ? { ...inherited, self: inherited.self ?? instance } : inherited;
  const found = findMember(machine, instance.of, name, false);
  if (!found) return undefined;
  const { member, owner } = found;
  if (member.type === 'MethodDefinition' && member.value.type === 'FunctionExpression') {
    const method: FunctionValue = { kind: 'function', node: member.value, frame: owner.frame, self: instance };
    if (member.kind === 'get') return callFunction(machine, method, []);
    if (member.kind === 'method') return method;
  }
  return undefined;
}

/** Gives a value to the setter that an instance has for a field; false where there is none. */
export function callSetter(machine: Machine, instance: Instance, name: string, value: Value): boolean {
  if (!hasSetter(instance.of.node) && !instance.of.node.superClass) return false;
  const found = findMember(machine, instance.of, name, false, 0, 'set');
  if (found?.member.type !== 'MethodDefinition' || found.member.value.type !== 'FunctionExpression') return false;
  callFunction(machine, { kind: 'function', node: found.member.value, frame: found.owner.frame, self: instance }, [value]);
  return true;
}

function hasSetter({ body }: ClassNode): boolean {
  return body.body.some((each) => each.type === 'MethodDefinition' && each.kind === 'set');
}

/** `super.name`: the method that the class of the running code extends, which is not read where that is no own class; undefined for code of no class. */
export function superMember(machine: Machine, name: string): Value | undefined {
  const { self } = machine.frame;
  if (self?.kind !== 'instance') return undefined;
  for (let of: ClassValue | undefined = self.of, depth = 0; of && depth < 8; of = baseOf(machine, of), depth += 1) {
    if (!isWithinMethod(machine.frame, of.node)) continue;
    const base = baseOf(machine, of);
    const found = base && findMember(machine, base, name, false);
    if (!found) return { kind: 'method', object: self, name };
    return found.member.type === 'MethodDefinition' && found.member.kind === 'method' && found.member.value.type === 'FunctionExpression' ? { kind: 'function', node: found.member.value, frame: found.owner.frame, self } : undefined;
  }
  return undefined;
}

/** Whether code runs in a method of a class, or in a function inside of one. */
function isWithinMethod(running: Frame, { body: { body } }: ClassNode): boolean {
  for (let frame: Frame | null = running; frame; frame = frame.parent) if (body.some((member) => member.type === 'MethodDefinition' && member.value === frame.scopeBlock)) return true;
  return false;
}

const filled = new WeakMap<ClassNode, Map<string, boolean>>();

/** Whether code of a class writes into what one of its fields holds: at the time of a request there may be more in it. */
function fillsField(node: ClassNode, name: string): boolean {
  const known = getOrMake(filled, node, () => new Map<string, boolean>());
  const before = known.get(name);
  if (before !== undefined) return before;
  const fills = new RegExp(String.raw`\bthis\s*\.\s*${name.replaceAll(/[#$]/g, String.raw`\$&`)}\s*(?:\[[^\]]*\]|\.\s*[\w$]+)\s*=(?![=>])`).test(textOf(node));
  known.set(name, fills);
  return fills;
}

const changed = new WeakMap<ClassNode, Map<string, boolean>>();

/** Whether a method of a class gives one of its fields another value, or adds to what that holds: other requests may have called it. */
export function changesField(node: ClassNode, name: string): boolean {
  const known = getOrMake(changed, node, () => new Map<string, boolean>());
  const before = known.get(name);
  if (before !== undefined) return before;
  const assignment = new RegExp(String.raw`(?:\+\+|--)\s*this\s*\.\s*${name}\b|\bthis\s*\.\s*${name}\s*(?:\+\+|--|(?:[-+*/%&|^?]+|<<|>>>?)?=(?![=>])|\.\s*(?:push|unshift|splice|add|set)\s*\()`);
  const changes = /^#?\w+$/.test(name) && node.body.body.some((member) => member.type === 'MethodDefinition' && member.kind === 'method' && assignment.test(textOf(member)));
  known.set(name, changes);
  return changes;
}

/** A static field is made once, when its class is, whoever reads it first. */
function evaluateOutside(machine: Machine, owner: ClassValue, node: TSESTree.Expression): Value {
  const { request } = machine;
  machine.request = null;
  const value = machine.withSelf(owner.frame, owner, () => machine.evaluate(node));
  machine.request = request;
  return value;
}

function staticMember(machine: Machine, of: ClassValue, name: string): Value | undefined {
  const assigned = of.statics.get(name);
  if (assigned) return assigned;
  const found = findMember(machine, of, name, true);
  if (!found) return undefined;
  const { member, owner } = found;
  if (member.type === 'MethodDefinition' && member.value.type === 'FunctionExpression') {
    const method: FunctionValue = { kind: 'function', node: member.value, frame: owner.frame, self: of };
    return member.kind === 'get' ? callFunction(machine, method, []) : method;
  }
  if (member.type === 'PropertyDefinition') {
    const value = member.value ? evaluateOutside(machine, owner, member.value) : UNDEFINED;
    owner.statics.set(name, value);
    return value;
  }
  return NOT_FOLLOWED;
}
