import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import type { SourceFile } from '../source.ts';
import { anyOf } from './alternatives.ts';
import { classValue, fromDefinition } from './bindings.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import { moduleOf } from './specifiers.ts';
import { isFunction, staticName } from './syntax.ts';
import { runUnit, type Unit } from './units.ts';
import { type External, GIVEN, isImport, isText, type Limiter, optionsOf, type RecordValue, type Value } from './value.ts';

const MAX_HOPS = 12;

/** An import of a project file, whose value is looked up when something asks what it is. */
export function imported(machine: Machine, module: string, file: string, path: readonly string[]): External {
  const external: External = { kind: 'external', module, file, path, settle: () => settled(machine, external) };
  return external;
}

/**
 * What `require` and `import()` of a computed name give: what the program's own names for it mean, and one of the files that the code
 * around loads so. What is named outside the program is no part of it.
 */
export function loaded(machine: Machine, name: Value, node: TSESTree.Node): Value {
  const { path } = machine.source;
  const options = optionsOf(name);
  const named = options.filter(isText).map(({ value }) => machine.imports(value, path));
  const files = named.length === options.length ? [] : (machine.modules?.loadsOf(path, beginningOf(machine, node)) ?? []);
  return named.length + files.length === 0 ? GIVEN : anyOf([...named, ...files.map((file) => imported(machine, file, file, []))]);
}

/** The constant beginning of a computed text, or of a path: from where the file lies, where that is said. */
function beginningOf(machine: Machine, node: TSESTree.Node): string {
  switch (node.type) {
    case 'CallExpression':
      return folderIn(machine, node) ?? '';
    case 'Literal':
      return String(node.value);
    case 'TemplateLiteral':
      return node.quasis[0]?.value.cooked ?? '';
    case 'BinaryExpression':
      return beginningOf(machine, node.left);
    default:
      return '';
  }
}

/** The constant beginning of a path that starts in the folder of the file: of `__dirname`, `path.join(__dirname, 'routes', name)`, or a variable that is one. */
function folderIn(machine: Machine, node: TSESTree.Node, depth = 0): string | null {
  if (depth > MAX_HOPS) return null;
  switch (node.type) {
    case 'Identifier': {
      if (node.name === '__dirname') return './';
      const definition = machine.referenceOf(node)?.resolved?.defs[0]?.node;
      return definition?.type === 'VariableDeclarator' && definition.init ? folderIn(machine, definition.init, depth + 1) : null;
    }
    case 'MemberExpression':
      return node.object.type === 'MetaProperty' && /^dir(?:name)?$/.test(staticName(node) ?? '') ? './' : null;
    case 'CallExpression': {
      const name = node.callee.type === 'MemberExpression' ? staticName(node.callee) : node.callee.type === 'Identifier' ? node.callee.name : undefined;
      const [folder, ...parts] = node.arguments;
      const start = folder && (name === 'join' || name === 'resolve') ? folderIn(machine, folder, depth + 1) : null;
      const open = parts.findIndex(({ type }) => type !== 'Literal');
      return start && start + parts.slice(0, open === -1 ? undefined : open).map((part) => `${beginningOf(machine, part)}/`).join('');
    }
    default:
      return null;
  }
}

const settledValues = new WeakMap<Machine, Map<string, Value>>();

/** What a project file exports there; the import itself where that cannot be told. */
function settled(machine: Machine, external: External): Value {
  const known = getOrMake(settledValues, machine, () => new Map<string, Value>());
  const key = `${external.file ?? ''}\n${external.path.join('.')}`;
  const before = known.get(key);
  if (before) return before;
  known.set(key, external);
  const value = follow(machine, external) ?? external;
  // While a file still runs, as in a circle of imports, it may export more later; and a getter runs for whoever asks.
  if (value === external || external.path.length > 1) known.delete(key);
  else known.set(key, value);
  return value;
}

function follow(machine: Machine, external: External): Value | undefined {
  let current: Value = external;
  for (let hop = 0; hop < MAX_HOPS && current.kind === 'external' && current.file !== null; hop++) {
    const found = exportAt(machine, current.file, current.path);
    if (!found || found === current) return undefined;
    current = found;
  }
  return current;
}

function exportAt(machine: Machine, file: string, path: readonly string[]): Value | undefined {
  const unit = machine.units.at(file);
  if (!unit) return undefined;
  runUnit(machine, unit);
  const [first, ...rest] = path;
  if (first === undefined) return wholeOf(machine, unit);
  const named = exportNamed(machine, unit, first, new Set());
  const base = named ?? wholeOf(machine, unit);
  if (!base) return undefined;
  const names = named ? rest : path;
  return names.reduce<Value>((value, name) => memberOf(machine, value, name, unit.source.ast), base);
}

/** What the module as a whole is: its default export, or what CommonJS code has put there. */
function wholeOf(machine: Machine, unit: Unit): Value | undefined {
  const byDefault = exportNamed(machine, unit, 'default', new Set());
  if (byDefault) return byDefault;
  if (unit.whole) return unit.assigned.size > 0 && unit.whole.kind === 'record' ? { ...unit.whole, fields: new Map([...unit.whole.fields, ...unit.assigned]) } : unit.whole;
  return unit.assigned.size > 0 ? { kind: 'record', fields: unit.assigned, open: false } : undefined;
}

function exportNamed(machine: Machine, unit: Unit, name: string, visited: Set<Unit>): Value | undefined {
  if (visited.has(unit)) return undefined;
  visited.add(unit);
  const assigned = unit.assigned.get(name);
  if (assigned) return assigned;
  const { named, stars } = getOrMake(tables, unit.source.ast, () => exportsOf(unit.source.ast));
  const target = named.get(name);
  if (target) return valueOf(machine, unit, target);
  if (name === 'default') return undefined;
  for (const specifier of stars) {
    const file = machine.modules?.resolve(specifier, unit.source.path);
    const inner = file == null ? null : machine.units.at(file);
    if (!inner) continue;
    runUnit(machine, inner);
    const value = exportNamed(machine, inner, name, visited);
    if (value) return value;
  }
  return undefined;
}

/** What a file exports under a name, behind all that its module has done; `default` is the module as a whole. */
export function exportedValue(machine: Machine, unit: Unit, name: string): Value | undefined {
  const named = exportNamed(machine, unit, name, new Set());
  if (named || name === 'default') return named ?? wholeOf(machine, unit);
  return unit.whole?.kind === 'record' ? unit.whole.fields.get(name) : undefined;
}

/** The names under which a file exports something of its own or of others, but for those of `export *`. */
export function exportedNames(unit: Unit): string[] {
  const { named } = getOrMake(tables, unit.source.ast, () => exportsOf(unit.source.ast));
  const whole = unit.whole?.kind === 'record' ? unit.whole.fields.keys() : [];
  return [...new Set([...named.keys(), ...unit.assigned.keys(), ...whole])];
}

/** `import * as all`: what a file exports by name, each looked up when something asks what it is; null for anything else, and where the names cannot be told. */
export function namespaceOf(machine: Machine, value: Value): RecordValue | null {
  if (!isImport(value) || value.file === null || value.path.length > 0) return null;
  const { file, module } = value;
  const names = namesOfFile(machine, file, new Set());
  return names && { kind: 'record', fields: new Map([...names].map((name) => [name, imported(machine, module ?? '', file, [name])])), open: false };
}

function namesOfFile(machine: Machine, file: string, seen: Set<string>): Set<string> | null {
  const unit = machine.units.at(file);
  if (!unit) return null;
  const { stars } = getOrMake(tables, unit.source.ast, () => exportsOf(unit.source.ast));
  const names = new Set(exportedNames(unit));
  seen.add(file);
  for (const specifier of stars) {
    const inner = machine.modules?.resolve(specifier, unit.source.path);
    if (inner != null && seen.has(inner)) continue;
    const others = inner == null ? null : namesOfFile(machine, inner, seen);
    if (!others) return null;
    for (const name of others) if (name !== 'default') names.add(name);
  }
  return names;
}

type Target =
  | { readonly kind: 'local'; readonly name: string }
  | { readonly kind: 'node'; readonly node: TSESTree.Node }
  | { readonly kind: 'from'; readonly specifier: string; readonly path: readonly string[] };

interface Exports {
  readonly named: ReadonlyMap<string, Target>;
  /** `export * from`, in their order. */
  readonly stars: readonly string[];
}

const tables = new WeakMap<TSESTree.Program, Exports>();

/** What the export declarations of a module name (ECMA-262, ExportEntries). */
function exportsOf({ body }: TSESTree.Program): Exports {
  const named = new Map<string, Target>();
  const stars: string[] = [];
  for (const statement of body) {
    switch (statement.type) {
      case 'ExportDefaultDeclaration': {
        const { declaration } = statement;
        named.set('default', declaration.type === 'Identifier' ? { kind: 'local', name: declaration.name } : { kind: 'node', node: declaration });
        break;
      }
      case 'TSExportAssignment':
        named.set('default', { kind: 'node', node: statement.expression });
        break;
      case 'ExportAllDeclaration':
        if (statement.exported) named.set(nameOf(statement.exported), { kind: 'from', specifier: statement.source.value, path: [] });
        else stars.push(statement.source.value);
        break;
      case 'ExportNamedDeclaration':
        for (const name of declaredNames(statement.declaration)) named.set(name, { kind: 'local', name });
        for (const { local, exported } of statement.specifiers) {
          const inner = nameOf(local);
          named.set(nameOf(exported), statement.source ? { kind: 'from', specifier: statement.source.value, path: inner === 'default' ? [] : [inner] } : { kind: 'local', name: inner });
        }
        break;
      default:
    }
  }
  return { named, stars };
}

function nameOf(node: TSESTree.Identifier | TSESTree.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

function declaredNames(declaration: TSESTree.ExportNamedDeclaration['declaration']): string[] {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => namesIn(id));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

function namesIn(pattern: TSESTree.Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) => namesIn(property.type === 'RestElement' ? property.argument : property.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

function valueOf(machine: Machine, unit: Unit, target: Target): Value | undefined {
  switch (target.kind) {
    case 'local':
      return localValue(machine, unit, target.name);
    case 'node': {
      const { node } = target;
      if (isFunction(node)) return { kind: 'function', node, frame: unit.frame, self: null };
      if (node.type !== 'ClassDeclaration') return machine.moduleValues.get(node);
      return node.id ? localValue(machine, unit, node.id.name) : classValue(machine, node, unit.frame);
    }
    case 'from': {
      const file = machine.modules?.resolve(target.specifier, unit.source.path);
      return file == null ? { kind: 'external', module: moduleOf(target.specifier), path: target.path, file: null, settle: null } : imported(machine, target.specifier, file, target.path);
    }
  }
}

/** The value of a name at module level, behind all that the module has done. */
function localValue(machine: Machine, { source, frame }: Unit, name: string): Value | undefined {
  const variable = moduleVariable(source, name);
  if (!variable) return undefined;
  const cell = frame.cells.get(variable);
  return (cell && machine.root.get(cell.key)) ?? fromDefinition(machine, variable, frame);
}

function moduleVariable({ ast, scopes }: SourceFile, name: string): TSESLint.Scope.Variable | undefined {
  for (const scope of scopes.scopes) {
    const variable = scope.block === ast ? scope.set.get(name) : undefined;
    if (variable && variable.defs.length > 0) return variable;
  }
  return undefined;
}

/** `module.exports = …`, `exports.name = …`: gives whether the object that is written to is one of these. */
export function assignExport(machine: Machine, object: Value, name: string, value: Value): boolean {
  if (object.kind !== 'external' || object.module !== null) return false;
  const unit = machine.units.add(machine.source);
  const path = object.path.join('.');
  if (path === 'module' && name === 'exports') {
    unit.whole = unit.whole ? anyOf([unit.whole, value]) : value;
  } else if (path === 'module.exports' || path === 'exports') {
    const before = unit.assigned.get(name);
    unit.assigned.set(name, before ? anyOf([before, value]) : value);
  } else {
    return false;
  }
  return true;
}

/** `module.exports.name`, read where it was assigned. */
export function readExport(machine: Machine, object: External, name: string): Value | undefined {
  if (object.module !== null || machine.modules === null) return undefined;
  const path = object.path.join('.');
  const unit = machine.units.add(machine.source);
  if (path === 'module' && name === 'exports') return unit.whole ?? undefined;
  return path === 'module.exports' || path === 'exports' ? unit.assigned.get(name) : undefined;
}

/** Whether a limiter that has a name at module level leaves its file: what else uses it is not seen from there. */
export function isExported(machine: Machine, { node }: Limiter): boolean {
  const unit = machine.units.of(node);
  const isSame = (value: Value | undefined): boolean => value?.kind === 'limiter' && value.limiter.node === node;
  if ([...unit.assigned.values()].some(isSame) || isSame(unit.whole ?? undefined)) return true;
  const { named } = getOrMake(tables, unit.source.ast, () => exportsOf(unit.source.ast));
  return [...named.values()].some((target) => target.kind !== 'from' && isSame(valueOf(machine, unit, target)));
}
