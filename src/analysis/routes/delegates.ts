import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { referencesIn, type SourceFile, sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { isFunction, parametersIn, specifierName, staticName, unwrap } from '../values/syntax.ts';
import type { FunctionNode } from '../values/value.ts';

/** Stands for a name that is not known: it may be any. */
const ANY = '';

const named = new WeakMap<SourceFile, ReadonlyMap<string, readonly FunctionNode[]>>();
const handed = new WeakMap<FunctionNode, ReadonlySet<string>>();

/**
 * Whether a function may have the request that it is given answered by a file: `(req, res) => controller.show(req, res)`. By names: those that
 * it hands the request to, itself or through functions of its own file, and those that the file gives functions.
 */
export function mayDelegate(machine: Machine, node: FunctionNode, source: SourceFile): boolean {
  const own = sourceOf(node);
  const handing = new Set([node]);
  for (const each of handing) {
    for (const name of namesHanded(each)) {
      if (name === ANY || functionsNamed(source).has(name)) return machine.modules?.reaches(own.path, source.path) === true;
      for (const inner of functionsNamed(own).get(name) ?? []) handing.add(inner);
    }
  }
  return false;
}

/** The names that a file gives functions: as variables, members and exports. */
function functionsNamed(source: SourceFile): ReadonlyMap<string, readonly FunctionNode[]> {
  return getOrMake(named, source, () => {
    const found = new Map<string, FunctionNode[]>();
    for (const { block } of source.scopes.scopes) {
      if (!isFunction(block)) continue;
      for (const name of namesOf(source, block)) getOrMake(found, name, (): FunctionNode[] => []).push(block);
    }
    return found;
  });
}

/** What a function is called where it is made, and where that name is given another. A wrapper's result is called for what it wraps. */
function namesOf(source: SourceFile, node: FunctionNode): string[] {
  const names = node.type === 'ArrowFunctionExpression' || !node.id ? [] : [node.id.name];
  let made: TSESTree.Node = node;
  while (made.parent && (unwrap(made.parent) !== made.parent || made.parent.type === 'CallExpression')) made = made.parent;
  const name = made.parent && nameGiven(made.parent, made);
  if (name !== undefined) names.push(name);
  const declaration = made.parent?.type === 'VariableDeclarator' ? made.parent : node;
  const variables = source.scopes.getDeclaredVariables(declaration).filter(({ name: each }) => names.includes(each));
  return [...names, ...variables.flatMap(({ references }) => references.flatMap(({ identifier }) => nameGiven(identifier.parent, identifier) ?? []))];
}

/** The name under which something is kept that is written there. */
function nameGiven(parent: TSESTree.Node, node: TSESTree.Node): string | undefined {
  switch (parent.type) {
    case 'VariableDeclarator':
      return parent.init === node && parent.id.type === 'Identifier' ? parent.id.name : undefined;
    case 'Property':
    case 'PropertyDefinition':
    case 'MethodDefinition':
      return parent.value === node ? staticName(parent) : undefined;
    case 'AssignmentExpression': {
      const { left, right } = parent;
      if (right !== node) return undefined;
      return left.type === 'MemberExpression' ? staticName(left) : left.type === 'Identifier' ? left.name : undefined;
    }
    case 'ExportSpecifier':
      return specifierName(parent.exported);
    default:
      return undefined;
  }
}

/** The names that a function calls with what its first parameters are: it hands on the request. */
function namesHanded(node: FunctionNode): ReadonlySet<string> {
  return getOrMake(handed, node, () => {
    const given = parametersIn(node).slice(0, 2);
    const source = sourceOf(node);
    const variables = source.scopes.getDeclaredVariables(node).filter(({ identifiers }) => given.some(({ range }) => identifiers.some((name) => name.range[0] >= range[0] && name.range[1] <= range[1])));
    const calls = variables.flatMap(({ references }) => references.flatMap(({ identifier: { parent }, identifier }) => (parent.type === 'CallExpression' && parent.callee !== identifier ? [parent] : [])));
    return new Set(calls.flatMap(({ callee }) => namesCalled(source, unwrap(callee))));
  });
}

function namesCalled(source: SourceFile, callee: TSESTree.Node): string[] {
  if (callee.type === 'MemberExpression') return [staticName(callee) ?? ANY];
  if (callee.type !== 'Identifier') return [ANY];
  const definition = referencesIn(source).get(callee)?.resolved?.defs.at(-1);
  // A function that the one around it was given is looked at with the values of that.
  if (!definition || (definition.type as string) === 'Parameter') return [];
  const { node, name } = definition;
  if (node.type === 'ImportSpecifier') return [specifierName(node.imported)];
  const made = node.type === 'VariableDeclarator' && node.init ? unwrap(node.init) : node;
  if (isFunction(made)) return [callee.name];
  return [name.parent.type === 'Property' ? (staticName(name.parent) ?? ANY) : ANY];
}
