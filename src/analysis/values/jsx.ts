import type { TSESTree } from '@typescript-eslint/utils';
import { joinedBy } from '../sizes/measure.ts';
import { callFunction } from './activations.ts';
import { anyOf } from './alternatives.ts';
import { evaluateIdentifier } from './bindings.ts';
import type { Machine } from './machine.ts';
import { joined } from './operators.ts';
import { constant, NOT_FOLLOWED, optionsOf, settle, text, type Value } from './value.ts';

const NOTHING = constant('');

/** The text that an element becomes: its attributes and children, or what the component gives. Elements matter only in what answers a request. */
export function evaluateJsx(machine: Machine, node: TSESTree.JSXElement | TSESTree.JSXFragment): Value {
  if (!machine.request) return NOT_FOLLOWED;
  const children = node.children.map((child) => childText(machine, child));
  if (node.type === 'JSXFragment') return joined(children);
  const { name, attributes } = node.openingElement;
  const given = new Map<string, Value>();
  for (const attribute of attributes) {
    if (attribute.type === 'JSXSpreadAttribute') machine.evaluate(attribute.argument);
    else if (typeof attribute.name.name === 'string') given.set(attribute.name.name, attribute.value ? machine.evaluate(attribute.value.type === 'JSXExpressionContainer' ? attribute.value.expression : attribute.value) : constant(true));
  }
  if (name.type !== 'JSXIdentifier') return NOT_FOLLOWED;
  if (/^[a-z]/.test(name.name)) return joined([constant(`<${name.name}>`), ...[...given.values()].map(markupOf), ...children, constant(`</${name.name}>`)]);
  // References are kept by node, whatever its type.
  const component = settle(evaluateIdentifier(machine, name as unknown as TSESTree.Identifier));
  const spread = attributes.some(({ type }) => type === 'JSXSpreadAttribute');
  return component.kind === 'function' ? callFunction(machine, component, [{ kind: 'record', fields: given.set('children', joined(children)), open: spread }]) : NOT_FOLLOWED;
}

function childText(machine: Machine, child: TSESTree.JSXChild): Value {
  if (child.type === 'JSXText') return constant(child.value.trim());
  if (child.type === 'JSXExpressionContainer') return child.expression.type === 'JSXEmptyExpression' ? NOTHING : markupOf(machine.evaluate(child.expression));
  return child.type === 'JSXSpreadChild' ? NOT_FOLLOWED : evaluateJsx(machine, child);
}

/** A value as a part of markup: what is no text is left out, and lists are strung together. */
export function markupOf(given: Value): Value {
  const value = settle(given);
  switch (value.kind) {
    case 'either':
      return anyOf(optionsOf(value).map(markupOf));
    case 'list': {
      const { size, causes } = joinedBy(value, 0);
      return text(size, causes);
    }
    case 'constant':
      return typeof value.value === 'string' || typeof value.value === 'number' ? value : NOTHING;
    case 'function':
      return NOTHING;
    default:
      return value;
  }
}
