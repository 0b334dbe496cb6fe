import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { anyOf } from './alternatives.ts';
import { dispatch } from './calls.ts';
import type { Machine } from './machine.ts';
import { unwrap } from './syntax.ts';
import { UNDEFINED, type Value } from './value.ts';

/** How many variables what is stored may have gone through. */
const MAX_HOPS = 3;

/**
 * What `store[key]` may be where only code around the store puts anything into it, and that is what packages make:
 * `checks[issuer] ??= createCheck({ issuer })`.
 *
 * @returns undefined where more may be in it
 */
export function storedIn(machine: Machine, { object }: TSESTree.MemberExpression): Value | undefined {
  const store = machine.referenceOf(unwrap(object))?.resolved;
  const written = store && writesInto(store);
  if (!written) return undefined;
  const values = written.map((expression) => madeBy(machine, expression, store, 0));
  return values.every((value) => value !== undefined) ? anyOf([UNDEFINED, ...values]) : undefined;
}

/** All that is put into an object under computed names; null where it is used for anything else. */
function writesInto({ defs, references, scope }: TSESLint.Scope.Variable): TSESTree.Expression[] | null {
  const [definition] = defs;
  const declaration = definition?.node.type === 'VariableDeclarator' && defs.length === 1 ? definition.node : null;
  const init = declaration?.init ? unwrap(declaration.init) : null;
  if (scope.type !== 'module' || init?.type !== 'ObjectExpression' || init.properties.length > 0 || declaration?.parent.parent.type === 'ExportNamedDeclaration') return null;
  const written: TSESTree.Expression[] = [];
  for (const { identifier, init: isInit } of references) {
    if (isInit === true) continue;
    const member = identifier.parent;
    if (member.type !== 'MemberExpression' || member.object !== identifier || !member.computed) return null;
    const { parent } = member;
    if (parent.type === 'UpdateExpression') return null;
    if (parent.type === 'AssignmentExpression' && parent.left === member) written.push(parent.right);
  }
  return written;
}

/** What packages make where an expression gives nothing else. */
function madeBy(machine: Machine, expression: TSESTree.Expression, store: TSESLint.Scope.Variable, hops: number): Value | undefined {
  const node = unwrap(expression);
  if (node.type === 'CallExpression') {
    const callee = machine.evaluate(node.callee);
    if (callee.kind !== 'external' || callee.module === null || callee.file !== null) return undefined;
    const value = dispatch(machine, { node, callee, object: null, name: null, args: [], construct: false });
    return value.kind === 'result' || value.kind === 'passes' ? value : undefined;
  }
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : null;
  if (!variable || variable.defs[0]?.node.type !== 'VariableDeclarator' || hops >= MAX_HOPS) return undefined;
  const others = variable.references.flatMap(({ writeExpr }) => (writeExpr && !isReadOf(machine, writeExpr, store) ? [writeExpr as TSESTree.Expression] : []));
  const values = others.map((each) => madeBy(machine, each, store, hops + 1));
  return values.length > 0 && values.every((value) => value !== undefined) ? anyOf(values) : undefined;
}

function isReadOf(machine: Machine, node: TSESTree.Node, store: TSESLint.Scope.Variable): boolean {
  const member = unwrap(node);
  return member.type === 'MemberExpression' && machine.referenceOf(unwrap(member.object))?.resolved === store;
}
