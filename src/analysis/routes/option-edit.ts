import type { TSESTree } from '@typescript-eslint/utils';
import type { GuardEdit, NearMiss } from '../model.ts';
import { placeOf } from '../source.ts';
import { unwrap } from '../values/syntax.ts';
import { fieldAt, propertyNamed } from './options.ts';
import type { Operation } from './registry.ts';

/**
 * Where the options of a route can ask for a plugin that limits only the routes which do.
 *
 * @param nearMisses what stands in front of the route and limits it not
 * @returns null where no such plugin stands there, or the options are not written out at the route
 */
export function optionEdit({ node, at, options }: Operation, nearMisses: readonly NearMiss[]): GuardEdit | null {
  const asks = nearMisses.find((miss) => miss.asks !== undefined)?.asks;
  if (!asks || at !== node || node.type !== 'CallExpression') return null;
  const path = asks.field.split('.');
  const written = node.arguments.map((argument) => unwrap(argument)).find((argument) => argument.type === 'ObjectExpression');
  if (options === null) {
    const [, handler, ...others] = node.arguments;
    return handler && others.length === 0 && !written ? { kind: 'option', by: asks.row, object: null, at: handler.range[0], path } : null;
  }
  if (!written || options.open) return null;
  let object: TSESTree.ObjectExpression = written;
  for (const [depth, name] of path.entries()) {
    const property = propertyNamed(object, name);
    // One that a spread brings would be replaced as a whole.
    if (!property) return fieldAt(options, path.slice(0, depth + 1).join('.')) ? null : { kind: 'option', by: asks.row, object: placeOf(object), at: object.range[0] + 1, path: path.slice(depth) };
    const value = unwrap(property.value);
    if (value.type !== 'ObjectExpression') return null;
    object = value;
  }
  return null;
}
