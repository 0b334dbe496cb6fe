import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import { CHECKING } from './foreign-checks.ts';
import { CHECK_NAME, COUNTING } from './speech.ts';
import { childrenOf, isFunction, isInside, staticName, unwrap } from './syntax.ts';
import type { FunctionNode } from './value.ts';

/** What the text of a function does to what is not its own, with the functions in it as if they were called. */
interface Survey {
  /** It throws, and no clause of its own catches that. */
  readonly throws: boolean;
  /** It writes into objects that others have, or may, or does what is not looked into. */
  readonly isOpen: boolean;
  /** The variables around it that it assigns. */
  readonly writes: readonly TSESLint.Scope.Variable[];
  /** Objects around it that it changes by a method: what they are decides. */
  readonly changes: readonly TSESTree.Identifier[];
  /** The names that it uses of what is around it. */
  readonly uses: readonly Use[];
  /** It returns a value, or calls what it, or a function in it, is given: there is somebody who may learn from it. */
  readonly gives: boolean;
}

export interface Use {
  readonly name: TSESTree.Identifier | TSESTree.JSXIdentifier;
  readonly variable: TSESLint.Scope.Variable | null;
  /** What it throws there is caught. */
  readonly isTried: boolean;
}

const surveys = new WeakMap<FunctionNode, Survey>();

/** Found once for each function. */
export function surveyOf(node: FunctionNode): Survey {
  return getOrMake(surveys, node, () => survey(node));
}

/** Methods that change what they are called on. */
const CHANGING = /^(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin|set|add|delete|clear|append|assign|defineProperty|defineProperties|setPrototypeOf)$/;

/** What a call of a method makes anew. */
const MAKING = /^(?:map|filter|slice|concat|split|flatMap|flat|from|of|keys|values|entries|fromEntries|create|toSorted)$/;

function survey(node: FunctionNode): Survey {
  const source = sourceOf(node);
  const found = { throws: false, isOpen: false, gives: false, writes: [] as TSESLint.Scope.Variable[], changes: [] as TSESTree.Identifier[] };
  const scope = source.scopes.acquire(node);
  const references = new Map(scope ? [...referencesWithin(scope)].map((reference) => [reference.identifier as TSESTree.Node, reference]) : []);
  const isOwn = (variable: TSESLint.Scope.Variable): boolean => variable.defs.length > 0 && variable.defs.every(({ name }) => isInside(name, node) && !(isFunction(node) && 'id' in node && node.id === name));
  const variableOf = (name: TSESTree.Node): TSESLint.Scope.Variable | null => references.get(name)?.resolved ?? null;

  /** An object that the function has made itself, and that nobody else has been given by then, as far as its maker tells. */
  const isFresh = (object: TSESTree.Node): boolean => {
    const made = unwrap(object);
    if (made.type === 'ObjectExpression' || made.type === 'ArrayExpression') return true;
    if (made.type === 'NewExpression') return made.callee.type === 'Identifier' && !variableOf(made.callee)?.defs.length;
    if (made.type === 'CallExpression') return made.callee.type === 'MemberExpression' && MAKING.test(staticName(made.callee) ?? '');
    if (made.type !== 'Identifier') return false;
    const variable = variableOf(made);
    const [definition, ...others] = variable?.defs ?? [];
    return variable !== null && isOwn(variable) && others.length === 0 && definition?.node.type === 'VariableDeclarator' && definition.node.id === definition.name && definition.node.init !== null && unwrap(definition.node.init).type !== 'Identifier' && variable.references.every((each) => !each.isWrite() || each.init) && isFresh(definition.node.init);
  };

  const write = (target: TSESTree.Node): void => {
    const place = unwrap(target);
    if (place.type === 'Identifier') {
      const variable = variableOf(place);
      if (variable === null) found.isOpen = true;
      else if (!isOwn(variable)) found.writes.push(variable);
    } else if (place.type === 'MemberExpression') {
      if (!isFresh(place.object)) found.isOpen = true;
    } else if (place.type === 'AssignmentPattern') write(place.left);
    else if (place.type === 'RestElement') write(place.argument);
    else if (place.type === 'ArrayPattern') for (const element of place.elements) { if (element) write(element); }
    else if (place.type === 'ObjectPattern') for (const property of place.properties) write(property.type === 'RestElement' ? property.argument : property.value);
    else found.isOpen = true;
  };

  const call = (made: TSESTree.CallExpression | TSESTree.NewExpression): void => {
    const callee = unwrap(made.callee);
    if (callee.type === 'Super' || callee.type === 'ImportExpression' || (callee.type === 'Identifier' && callee.name === 'eval')) found.isOpen = true;
    const root = variableOf(rootOf(callee));
    if (root?.defs.some(({ type }) => (type as string) === 'Parameter')) found.gives = true;
    const name = callee.type === 'MemberExpression' ? staticName(callee) : undefined;
    if (callee.type !== 'MemberExpression' || name === undefined) return;
    // What is called like a check may throw, or count.
    if (CHECKING.test(name) || CHECK_NAME.test(name)) found.isOpen = true;
    if (!CHANGING.test(name)) return;
    const object = unwrap(callee.object);
    const isStatic = object.type === 'Identifier' && (object.name === 'Object' || object.name === 'Reflect');
    const changed = isStatic ? made.arguments[0] : object;
    if (changed === undefined || isFresh(changed)) return;
    const variable = changed.type === 'Identifier' ? variableOf(changed) : null;
    if (changed.type === 'Identifier' && variable && !isOwn(variable)) found.changes.push(changed);
    else found.isOpen = true;
  };

  const walk = (inner: TSESTree.Node, isTried: boolean): void => {
    switch (inner.type) {
      case 'ThrowStatement':
        if (!isTried) found.throws = true;
        break;
      case 'TryStatement':
        walk(inner.block, isTried || inner.handler !== null);
        if (inner.handler) walk(inner.handler, isTried);
        if (inner.finalizer) walk(inner.finalizer, isTried);
        return;
      case 'AssignmentExpression':
        write(inner.left);
        break;
      case 'UpdateExpression':
        write(inner.argument);
        break;
      case 'UnaryExpression':
        if (inner.operator === 'delete') write(inner.argument);
        break;
      case 'ForInStatement':
      case 'ForOfStatement':
        if (inner.left.type !== 'VariableDeclaration') write(inner.left);
        break;
      case 'CallExpression':
      case 'NewExpression':
        call(inner);
        break;
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'ImportExpression':
      case 'YieldExpression':
      case 'WithStatement':
        found.isOpen = true;
        break;
      case 'ReturnStatement':
        if (inner.argument) found.gives = true;
        break;
      default:
    }
    // A function that stands in a block that is tried is not called there.
    const within = isTried && !(isFunction(inner) && inner !== node);
    for (const child of childrenOf(inner)) walk(child, within);
  };
  if (node.generator || COUNTING.test(source.text.slice(node.range[0], node.range[1]))) found.isOpen = true;
  if (node.body.type !== 'BlockStatement') found.gives = true;
  for (const parameter of node.params) walk(parameter, false);
  walk(node.body, false);
  const uses = (scope?.through ?? []).filter((reference) => !isTypeOnly(reference)).map(({ identifier, resolved }): Use => ({ name: identifier, variable: resolved, isTried: isTriedIn(identifier, node) }));
  return { ...found, uses };
}

/** What an expression of members begins with. */
function rootOf(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return inner.type === 'MemberExpression' ? rootOf(inner.object) : inner;
}

/** A name that only the compiler reads. */
function isTypeOnly(reference: TSESLint.Scope.Reference): boolean {
  return (reference as { readonly isValueReference?: boolean }).isValueReference === false || (reference.identifier.parent.type.startsWith('TS') && /^TS(?:TypeReference|TypeQuery|QualifiedName|InterfaceHeritage|ClassImplements)$/.test(reference.identifier.parent.type));
}

/** Whether what a piece of code throws is caught in the function, apart from functions that stand in it. */
function isTriedIn(name: TSESTree.Node, node: FunctionNode): boolean {
  for (let inner = name, { parent } = name; parent && inner !== node; inner = parent, { parent } = parent) {
    if (isFunction(parent) && parent !== node) return false;
    if (parent.type === 'TryStatement' && parent.block === inner && parent.handler) return true;
  }
  return false;
}

function* referencesWithin(scope: TSESLint.Scope.Scope): Generator<TSESLint.Scope.Reference> {
  yield* scope.references;
  for (const child of scope.childScopes) yield* referencesWithin(child);
}
