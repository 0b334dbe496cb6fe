import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { extended, resized } from '../sizes/growth.ts';
import { given, mayMiss } from '../sizes/numbers.ts';
import { through } from '../sizes/quantity.ts';
import { sourceOf } from '../source.ts';
import { anyOf, listOf, overwritten } from './alternatives.ts';
import { autoImported } from './auto-imports.ts';
import { assignPrototype, assignStatic } from './constructors.ts';
import { assignExport } from './exports.ts';
import { expressionKey, foundUnder, noteWritten, replaceFound, setFound } from './found.ts';
import { type Cell, type CellTraits, type Frame, inFrame } from './frame.ts';
import { meaningOf } from './lexicon.ts';
import type { Machine } from './machine.ts';
import { callSetter, memberOf } from './members.ts';
import { assignedTo } from './splits.ts';
import { annotationOf, isFunction, specifierName, staticName, unwrap } from './syntax.ts';
import { type ClassNode, type ClassValue, constant, type External, type Instance, NOT_FOLLOWED, optionsOf, type RecordValue, settle, UNDEFINED, type Value } from './value.ts';

/** The block whose activation holds the variables of a scope: a function, or the program. */
export function homeBlock(scope: TSESLint.Scope.Scope): TSESTree.Node {
  for (let current: TSESLint.Scope.Scope | null = scope; current; current = current.upper) {
    if ((current.type as string) === 'function' || current.block.type === 'Program') return current.block;
  }
  return scope.block;
}

function frameOf(machine: Machine, variable: TSESLint.Scope.Variable): Frame | null {
  const home = homeBlock(variable.scope);
  for (let frame: Frame | null = machine.frame; frame; frame = frame.parent) {
    if (frame.scopeBlock === home) return frame;
  }
  return null;
}

function cellOf(machine: Machine, frame: Frame, variable: TSESLint.Scope.Variable): Cell {
  const known = frame.cells.get(variable);
  if (known) return known;
  // A module has one activation in each machine, and other functions may have many.
  const { shared, written, outlives } = frame.parent === null ? traitsOf(variable) : getOrMake(traits, variable, () => traitsOf(variable));
  const cell = { key: `c${machine.nextId()}`, shared, written, outlives, version: 0, at: 0, first: null };
  frame.cells.set(variable, cell);
  return cell;
}

const traits = new WeakMap<TSESLint.Scope.Variable, CellTraits>();

function traitsOf({ scope: { variableScope: home }, references }: TSESLint.Scope.Variable): CellTraits {
  const isElsewhere = ({ from }: TSESLint.Scope.Reference): boolean => from.variableScope !== home;
  return {
    shared: references.some((reference) => reference.isWrite() && reference.init !== true && isElsewhere(reference)),
    written: references.some((reference) => isElsewhere(reference) && isFieldWrite(reference.identifier)),
    outlives: references.some((reference) => isElsewhere(reference) || isInClass(reference.from, home)),
  };
}

/** Whether a scope lies in a class that lies in another scope: what it names there is looked at when the class is. */
function isInClass(scope: TSESLint.Scope.Scope, outer: TSESLint.Scope.Scope): boolean {
  for (let current: TSESLint.Scope.Scope | null = scope; current && current !== outer; current = current.upper) {
    if ((current.type as string) === 'class') return true;
  }
  return false;
}

/** Whether an occurrence of a name writes into what it holds: `x.a = …`, `x[k] = …`, `Object.assign(x, …)`. */
function isFieldWrite(node: TSESTree.Node): boolean {
  const { parent } = node;
  if (parent?.type === 'CallExpression') return parent.arguments[0] === node && parent.callee.type === 'MemberExpression' && staticName(parent.callee) === 'assign';
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return false;
  return parent.parent.type === 'AssignmentExpression' && parent.parent.left === parent;
}

/** The cell that an identifier names on the current path, with the frame that holds it. */
export function cellFor(machine: Machine, node: TSESTree.Identifier | TSESTree.JSXIdentifier): { cell: Cell; frame: Frame } | undefined {
  const variable = machine.referenceOf(node)?.resolved;
  const frame = variable && variable.defs.length > 0 ? frameOf(machine, variable) : null;
  return variable && frame ? { cell: cellOf(machine, frame, variable), frame } : undefined;
}

/** Under which the state holds what an identifier names; for a name that nothing declares, what this request has assigned to it. */
export function stateKeyOf(machine: Machine, node: TSESTree.Identifier): string | undefined {
  const found = cellFor(machine, node);
  if (found) return found.cell.key;
  return machine.request && machine.referenceOf(node)?.resolved === null ? `g.${node.name}` : undefined;
}

/** The value of an identifier. */
export function evaluateIdentifier(machine: Machine, node: TSESTree.Identifier): Value {
  const variable = machine.referenceOf(node)?.resolved;
  if (!variable || variable.defs.length === 0) return machine.state.get(`g.${node.name}`) ?? autoImported(machine, node.name) ?? globalNamed(node.name);
  const frame = frameOf(machine, variable);
  // The name may be one of another file than that whose code runs: of what a class extends.
  if (!frame) return fromDefinition(machine, variable, machine.units.of(node).frame) ?? NOT_FOLLOWED;
  const cell = cellOf(machine, frame, variable);
  const value = machine.state.get(cell.key);
  if (!value) return fromDefinition(machine, variable, frame) ?? NOT_FOLLOWED;
  // What had been assigned when the modules had run may be another value by now.
  if (!machine.request && machine.waiting && frame.parent === null) return cell.shared ? openEnded(value) : value;
  // What no other request can have changed, and what this one has assigned itself. A number may be one that all of them add to.
  if (!machine.request || frame.depth >= machine.frame.depth || frame.request === machine.request) return value;
  if (machine.state.has(cell.key, machine.request.base) && !optionsOf(value).some((option) => option.kind === 'number')) return value;
  if (cell.written && value.kind === 'record') return overwritten(value);
  return cell.shared ? openEnded(value) : value;
}

/** The value of a variable that other requests may have changed: objects stay what they are, data may be anything. */
function openEnded(value: Value): Value {
  return anyOf(
    optionsOf(value).map((option) => {
      switch (option.kind) {
        case 'constant':
        case 'number':
        case 'text':
        case 'bytes':
        case 'list':
        case 'record':
          return NOT_FOLLOWED;
        default:
          return option;
      }
    }),
  );
}

function globalNamed(name: string): Value {
  if (name === 'undefined') return UNDEFINED;
  if (name === 'NaN') return constant(Number.NaN);
  if (name === 'Infinity') return constant(Number.POSITIVE_INFINITY);
  return external(null, name);
}

/** What a variable's declaration says, for one that the run has not assigned. */
export function fromDefinition(machine: Machine, variable: TSESLint.Scope.Variable, frame: Frame): Value | undefined {
  const definition = variable.defs.at(-1);
  if (!definition) return undefined;
  const { node } = definition;
  switch (node.type) {
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return machine.imports(node.parent.source.value, frame.source.path);
    case 'ImportSpecifier': {
      const found = machine.imports((node.parent as TSESTree.ImportDeclaration).source.value, frame.source.path, specifierName(node.imported));
      return (found.file === null ? valueInRow(machine, found) : undefined) ?? found;
    }
    case 'TSImportEqualsDeclaration':
      return node.moduleReference.type === 'TSExternalModuleReference' ? machine.imports(node.moduleReference.expression.value, frame.source.path) : NOT_FOLLOWED;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      if (definition.name.parent === node && 'id' in node && node.id === definition.name) return { kind: 'function', node, frame, self: null };
      return undefined;
    case 'ClassDeclaration':
    case 'ClassExpression':
      return classValue(machine, node, frame);
    case 'TSEnumDeclaration':
      return enumValue(machine, node);
    case 'VariableDeclarator': {
      const annotation = annotationOf(node.id);
      return annotation && !node.init ? machine.typed(annotation, node.id) : undefined;
    }
    default:
      return undefined;
  }
}

/** An import of a module, by export name. */
export function external(module: string | null, ...path: readonly string[]): External {
  // `Buffer` of `node:buffer` is the global one.
  const isGlobal = module !== null && /^(?:node:)?buffer$/.test(module) && path.length > 0;
  return { kind: 'external', module: isGlobal ? null : module, path: path.filter((name) => name !== 'default'), file: null, settle: null };
}

/** What its row says that a package's export is: a constant, or a middleware that passes on. */
export function valueInRow(machine: Machine, imported: External): Value | undefined {
  const read = meaningOf(machine.lexicon, imported)?.meaning.read;
  if (read && 'value' in read) return constant(read.value);
  return read && 'passes' in read ? { kind: 'passes', name: imported.path.join('.') } : undefined;
}

const classes = new WeakMap<Machine, Map<ClassNode, Map<Frame, ClassValue>>>();

/** The class that a declaration makes in a frame: the same object each time. */
export function classValue(machine: Machine, node: ClassNode, frame: Frame): ClassValue {
  const known = getOrMake(classes, machine, () => new Map<ClassNode, Map<Frame, ClassValue>>());
  const frames = getOrMake(known, node, () => new Map<Frame, ClassValue>());
  return getOrMake(frames, frame, () => ({ kind: 'class', node, frame, statics: new Map<string, Value>() }));
}

function enumValue(machine: Machine, node: TSESTree.TSEnumDeclaration): Value {
  const fields = new Map<string, Value>();
  let next = 0;
  for (const member of node.body.members) {
    const name = member.id.type === 'Identifier' ? member.id.name : member.id.value;
    const value: Value = member.initializer ? machine.evaluate(member.initializer) : constant(next);
    if (value.kind === 'constant' && typeof value.value === 'number') next = value.value + 1;
    fields.set(name, value);
  }
  return { kind: 'record', fields, open: false };
}

/**
 * Gives the names of a pattern their values, in the current state.
 *
 * @param under the key of what the value is of
 */
export function bind(machine: Machine, pattern: TSESTree.Node, value: Value, under?: string): void {
  machine.budget.step();
  const target = unwrap(pattern);
  switch (target.type) {
    case 'Identifier':
      assignIdentifier(machine, target, value);
      return;
    case 'AssignmentPattern':
      bind(machine, target.left, withDefault(machine, value, target.right));
      return;
    case 'ObjectPattern': {
      const taken: string[] = [];
      for (const property of target.properties) {
        if (property.type === 'RestElement') {
          bind(machine, property.argument, restOf(value, taken));
          continue;
        }
        const name = staticName(property);
        if (name !== undefined) taken.push(name);
        const key = name === undefined || under === undefined ? undefined : `${under}.${name}`;
        bind(machine, property.value, name === undefined ? NOT_FOLLOWED : ((key && foundUnder(machine, key, name)) || memberOf(machine, value, name, property)), key);
      }
      return;
    }
    case 'ArrayPattern':
      for (const [index, element] of target.elements.entries()) {
        if (!element) continue;
        if (element.type === 'RestElement') bind(machine, element.argument, value.kind === 'list' && value.items ? listOf(value.items.slice(index)) : NOT_FOLLOWED);
        else bind(machine, element, memberOf(machine, value, String(index), element));
      }
      return;
    case 'MemberExpression':
      assignMember(machine, target, value);
      return;
    default:
  }
}

/** The same for what an expression has given. */
export function bindTo(machine: Machine, pattern: TSESTree.Node, value: Value, source: TSESTree.Node | null): void {
  bind(machine, pattern, value, source && pattern.type === 'ObjectPattern' ? expressionKey(machine, source) : undefined);
}

function restOf(value: Value, taken: readonly string[]): Value {
  if (value.kind === 'record') return { ...value, fields: new Map([...value.fields].filter(([name]) => !taken.includes(name))) };
  return value.kind === 'input' ? value : NOT_FOLLOWED;
}

function withDefault(machine: Machine, value: Value, fallback: TSESTree.Expression): Value {
  if (!optionsOf(value).some(mayMiss)) return value;
  const options = optionsOf(value).filter((option) => !(option.kind === 'constant' && option.value === undefined));
  return options.length === 0 ? machine.evaluate(fallback) : anyOf([...options.map(given), machine.evaluate(fallback)]);
}

function assignIdentifier(machine: Machine, node: TSESTree.Identifier, value: Value): void {
  const found = cellFor(machine, node) ?? cellOfDeclaration(machine, node);
  if (!found) {
    const key = stateKeyOf(machine, node);
    if (key !== undefined) machine.state.set(key, named(value, node));
    return;
  }
  found.cell.version += 1;
  found.cell.at = machine.assignments += 1;
  const given = named(value, node);
  found.cell.first ??= given;
  machine.state.set(found.cell.key, given);
  if (machine.request) assignedTo(machine.state, value, found.cell.key, given);
}

/** Declarations without initialiser and parameters are no references: their variable is found by its defining name. */
function cellOfDeclaration(machine: Machine, node: TSESTree.Identifier): { cell: Cell; frame: Frame } | undefined {
  for (let current = node.parent as TSESTree.Node | undefined; current; current = current.parent) {
    if (!isFunction(current) && current.type !== 'VariableDeclaration' && current.type !== 'CatchClause' && current.type !== 'ClassDeclaration') continue;
    for (const variable of sourceOf(current).scopes.getDeclaredVariables(current)) {
      if (!variable.identifiers.includes(node)) continue;
      const frame = frameOf(machine, variable);
      return frame ? { cell: cellOf(machine, frame, variable), frame } : undefined;
    }
  }
  return undefined;
}

/** What a name means in a frame. */
export function namedIn(machine: Machine, frame: Frame, name: TSESTree.Identifier): Value {
  return inFrame(machine, frame, () => evaluateIdentifier(machine, name));
}

/** The variable that a function or declaration makes of a plain name; undefined for a pattern. */
export function declaredBy(node: TSESTree.Node, name: TSESTree.Node): TSESLint.Scope.Variable | undefined {
  return name.type === 'Identifier' ? sourceOf(node).scopes.getDeclaredVariables(node).find(({ identifiers }) => identifiers.includes(name)) : undefined;
}

/** The value that a parameter or declared name has been given. */
export function boundValue(machine: Machine, node: TSESTree.Identifier): Value {
  const found = cellOfDeclaration(machine, node);
  return (found && machine.state.get(found.cell.key)) ?? NOT_FOLLOWED;
}

function named(value: Value, node: TSESTree.Identifier): Value {
  const step = { text: node.name, node };
  if (value.kind === 'number') return { ...value, quantity: through(value.quantity, step) };
  if (value.kind === 'input' && value.bound) return { ...value, bound: through(value.bound, step) };
  return value;
}

/** A record after a value has been written into it under a name that is not known: one of its own where that is one of several constants. */
function writtenSomewhere(record: RecordValue, property: Value, value: Value): RecordValue {
  const names = optionsOf(property).map(constantName);
  if (names.some((name) => name === undefined || !record.fields.has(name))) return overwritten(record, value);
  return { ...record, fields: new Map([...record.fields].map(([name, field]) => [name, names.includes(name) ? anyOf([field, value]) : field])) };
}

/** `object.name = value`. Records are values: the variable that holds one gets a new one. */
export function assignMember(machine: Machine, node: TSESTree.MemberExpression, value: Value): void {
  const object = settle(machine.evaluate(node.object));
  const key = staticName(node);
  const property = key === undefined ? machine.evaluate(node.property) : constant(key);
  const name = constantName(property);
  if (name === undefined) {
    if (object.kind === 'record') update(machine, node.object, writtenSomewhere(object, property, value));
    else if (object.kind === 'list') update(machine, node.object, extended(machine, object, node, property, value));
    setFound(machine, node, value);
    return;
  }
  if (machine.models.some((model) => model.assign?.(machine, object, name, value, node))) return;
  replaceFound(machine, node, value);
  switch (object.kind) {
    case 'external':
      if (assignExport(machine, object, name, value)) machine.exported(value);
      return;
    case 'instance': {
      if (callSetter(machine, object, name, value)) return;
      const known = object.fields.get(name);
      if (object.during !== null && object.during === machine.request) noteField(machine, object, name, known);
      object.fields.set(name, known && machine.request ? anyOf([known, value]) : value);
      noteWritten(machine, object);
      return;
    }
    case 'class':
      object.statics.set(name, value);
      return;
    case 'record':
      machine.budget.copied(object.fields.size);
      update(machine, node.object, { ...object, fields: new Map(object.fields).set(name, value) });
      return;
    case 'input':
      setFound(machine, node, value);
      return;
    case 'list':
      update(machine, node.object, name === 'length' ? resized(machine, object, node, value) : extended(machine, object, node, property, value));
      return;
    case 'thing':
      machine.state.set(`t${object.id}.${name}`, value);
      return;
    case 'function':
      if (name !== 'prototype') assignStatic(machine, object, name, value);
      else if (value.kind === 'record') for (const [each, field] of value.fields) assignPrototype(machine, object, each, field);
      return;
    case 'method':
      if (object.object.kind === 'function' && object.name === 'prototype') assignPrototype(machine, object.object, name, value);
      if (object.object.kind === 'thing') machine.state.set(`t${object.object.id}.${object.name}.${name}`, value);
      return;
    default:
  }
}

/** Lets the loops that run know what a field was before their rounds. */
function noteField({ loops }: Machine, instance: Instance, name: string, before: Value | undefined): void {
  for (const { fields } of loops) {
    const noted = getOrMake(fields, instance, () => new Map<string, Value | undefined>());
    if (!noted.has(name)) noted.set(name, before);
  }
}

function constantName(value: Value): string | undefined {
  return value.kind === 'constant' && (typeof value.value === 'string' || typeof value.value === 'number') ? String(value.value) : undefined;
}

/** Puts a changed record, list or text back where an expression took it from. */
export function update(machine: Machine, node: TSESTree.Node, value: Value): void {
  const target = unwrap(node);
  if (target.type === 'Identifier') {
    const key = stateKeyOf(machine, target);
    if (key !== undefined) machine.state.set(key, value);
  } else if (target.type === 'MemberExpression') {
    assignMember(machine, target, value);
  }
}
