import type { TSESTree } from '@typescript-eslint/utils';
import type { Place } from '../model.ts';
import { placeOf, placeOfRange, sourceOf } from '../source.ts';
import { specifierName, staticName, unwrap } from '../values/syntax.ts';
import { constant, type FunctionNode, type Value } from '../values/value.ts';
import { propertyOf } from './callbacks.ts';

/** An export as it is written: where a reader finds it, and the expression that it is, where one stands there. */
interface Written {
  readonly place: Place;
  readonly expression: TSESTree.Node | null;
}

/** Where a file exports a name; undefined for what comes of `export *`. */
export function findExport({ body }: TSESTree.Program, name: string): Written | undefined {
  for (const statement of body) {
    const found = exportIn(statement, name);
    if (found) return found;
  }
  return undefined;
}

function exportIn(statement: TSESTree.ProgramStatement, name: string): Written | undefined {
  switch (statement.type) {
    case 'ExportDefaultDeclaration':
      return name === 'default' ? defaultExport(statement) : undefined;
    case 'ExportNamedDeclaration':
      return declaredIn(statement.declaration, name) ?? specifierIn(statement, name);
    case 'ExpressionStatement':
      return assignedIn(statement.expression, name);
    default:
      return undefined;
  }
}

/** A function's name; for anything else the words `export default`, since it may be long. */
function defaultExport(statement: TSESTree.ExportDefaultDeclaration): Written {
  const { declaration } = statement;
  if ('id' in declaration && declaration.id) return { place: placeOf(declaration.id), expression: null };
  const source = sourceOf(statement);
  const start = statement.range[0];
  const end = start + (/^export\s+default\b/.exec(source.text.slice(start, declaration.range[0]))?.[0].length ?? declaration.range[0] - start);
  return { place: placeOfRange(source, start, end), expression: declaration };
}

function declaredIn(declaration: TSESTree.ExportNamedDeclaration['declaration'], name: string): Written | undefined {
  if (declaration?.type === 'VariableDeclaration') {
    for (const { id, init } of declaration.declarations) {
      const target = namedIn(id, name);
      if (target) return { place: placeOfName(target), expression: target === id ? init : null };
    }
  }
  const id = declaration && 'id' in declaration ? declaration.id : null;
  return id?.type === 'Identifier' && id.name === name ? { place: placeOf(id), expression: null } : undefined;
}

/** A declared name without its type. */
function placeOfName(node: TSESTree.Identifier): Place {
  return placeOfRange(sourceOf(node), node.range[0], node.range[0] + node.name.length);
}

function namedIn(pattern: TSESTree.Node, name: string): TSESTree.Identifier | undefined {
  switch (pattern.type) {
    case 'Identifier':
      return pattern.name === name ? pattern : undefined;
    case 'ObjectPattern':
      return pattern.properties.map((property) => namedIn(property.type === 'RestElement' ? property.argument : property.value, name)).find((found) => found !== undefined);
    case 'AssignmentPattern':
      return namedIn(pattern.left, name);
    default:
      return undefined;
  }
}

function specifierIn({ specifiers }: TSESTree.ExportNamedDeclaration, name: string): Written | undefined {
  const found = specifiers.find(({ exported }) => specifierName(exported) === name);
  return found && { place: placeOf(found.exported), expression: found.local.type === 'Identifier' ? found.local : null };
}

/** `exports.name = …`, `module.exports = …`, `module.exports = { name: … }`. */
function assignedIn(expression: TSESTree.Expression, name: string): Written | undefined {
  if (expression.type !== 'AssignmentExpression' || expression.left.type !== 'MemberExpression') return undefined;
  const { left, right } = expression;
  const owner = left.object.type === 'Identifier' ? left.object.name : left.object.type === 'MemberExpression' ? staticName(left.object) : undefined;
  const member = staticName(left);
  if (owner === 'exports' && member === name) return { place: placeOf(left), expression: right };
  if (owner !== 'module' || member !== 'exports') return undefined;
  if (name === 'default') return { place: placeOf(left), expression: right };
  const property = propertyOf(right, name);
  return property && { place: placeOf(property.key), expression: property.value };
}

/** The constant that a file exports under a name, as it is written there. */
export function exportedConstant(ast: TSESTree.Program, name: string): Value | undefined {
  const expression = findExport(ast, name)?.expression;
  const node = expression && unwrap(expression);
  return node?.type === 'Literal' && (typeof node.value === 'string' || typeof node.value === 'boolean') ? constant(node.value) : undefined;
}

/** Where the field of an exported record is written; the export where it is not written there. */
export function placeOfField({ place, expression }: Written, name: string): Place {
  const object = expression && objectBehind(expression);
  const property = object ? propertyOf(object, name) : undefined;
  return property ? placeOf(property.key) : place;
}

/** The object that an expression is, or that the variable holds which it names. */
export function objectBehind(expression: TSESTree.Node): TSESTree.Node | null {
  const node = unwrap(expression);
  if (node.type !== 'Identifier') return node;
  const { scopes } = sourceOf(node);
  const variable = scopes.scopes.flatMap(({ block, set }) => (block.type === 'Program' ? (set.get(node.name) ?? []) : [])).at(-1);
  const definition = variable?.defs.at(-1)?.node;
  return definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : null;
}

/** Where a reader finds a function that is not exported: its name, else its head. */
export function placeOfFunction(node: FunctionNode): Place {
  const { parent } = node;
  if ('id' in node && node.id) return placeOf(node.id);
  if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') return placeOfName(parent.id);
  if (parent.type === 'Property' || parent.type === 'MethodDefinition') return placeOf(parent.key);
  return placeOfRange(sourceOf(node), node.range[0], node.body.range[0]);
}
