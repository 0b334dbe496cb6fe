import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../../source.ts';
import type { Machine } from '../../values/machine.ts';
import { staticName, unwrap } from '../../values/syntax.ts';
import type { Item } from '../registry.ts';

const MAX_DEPTH = 12;

/**
 * The elements of a list as it is written, also of the constant lists that are spread into it or joined to it. As a value a long
 * list of which one part is not known has no elements that could be told from each other.
 */
export function elementsIn(machine: Machine, written: TSESTree.Node, depth = 0): Item[] {
  const node = unwrap(written);
  const inner = (each: TSESTree.Node): Item[] => elementsIn(machine, each, depth + 1);
  switch (depth > MAX_DEPTH ? null : node.type) {
    case 'ArrayExpression':
      return (node as TSESTree.ArrayExpression).elements.flatMap((element) => {
        if (element === null) return [];
        return element.type === 'SpreadElement' ? inner(element.argument) : [{ node: element, value: machine.evaluate(element) }];
      });
    case 'ConditionalExpression':
      return [...inner((node as TSESTree.ConditionalExpression).consequent), ...inner((node as TSESTree.ConditionalExpression).alternate)];
    case 'LogicalExpression':
      return [...inner((node as TSESTree.LogicalExpression).left), ...inner((node as TSESTree.LogicalExpression).right)];
    case 'CallExpression': {
      const { callee, arguments: given } = node as TSESTree.CallExpression;
      const name = callee.type === 'MemberExpression' ? staticName(callee) : undefined;
      if (callee.type !== 'MemberExpression' || (name !== 'concat' && name !== 'filter')) break;
      return [...inner(callee.object), ...(name === 'concat' ? given : []).flatMap((each) => (each.type === 'SpreadElement' ? [] : inner(each)))];
    }
    case 'Identifier': {
      const parts = machine.referenceOf(node)?.resolved ? declaredParts(machine, node) : null;
      if (parts) return parts.flatMap(({ node: part, isList }) => (isList ? inner(part) : [{ node: part, value: machine.evaluate(part) }]));
      break;
    }
    default:
  }
  return [{ node, value: machine.evaluate(node) }];
}

/** What a constant of a module is made of: the list that it is declared with, and what is pushed onto it. */
function declaredParts(machine: Machine, node: TSESTree.Node): { readonly node: TSESTree.Node; readonly isList: boolean }[] | null {
  const variable = machine.referenceOf(node)?.resolved;
  const [definition, ...others] = variable?.defs ?? [];
  const declarator = definition?.node;
  if (!variable || others.length > 0 || declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || !declarator.init) return null;
  if (variable.references.some((reference) => reference.isWrite() && reference.init !== true) || declarator.parent.parent.type !== 'Program' && sourceOf(node) !== sourceOf(declarator)) return null;
  const pushed = variable.references.flatMap(({ identifier: { parent } }) => {
    const isPush = parent.type === 'MemberExpression' && staticName(parent) === 'push' && parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
    return isPush ? (parent.parent as TSESTree.CallExpression).arguments : [];
  });
  return [{ node: declarator.init, isList: true }, ...pushed.map((each) => (each.type === 'SpreadElement' ? { node: each.argument, isList: true } : { node: each, isList: false }))];
}

/** The property of an object as it is written; undefined where it is not written there. */
export function propertyIn(written: TSESTree.Node | undefined, name: string): TSESTree.Node | undefined {
  const node = written && unwrap(written);
  if (node?.type !== 'ObjectExpression') return undefined;
  const property = node.properties.findLast((each) => each.type === 'Property' && staticName(each) === name);
  return property?.type === 'Property' ? property.value : undefined;
}
