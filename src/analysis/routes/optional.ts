import type { TSESTree } from '@typescript-eslint/utils';
import { textOf } from '../source.ts';
import { cellFor } from '../values/bindings.ts';
import { expressionKey } from '../values/found.ts';
import { inBoth } from '../values/joins.ts';
import type { Machine } from '../values/machine.ts';
import { initialiserOf, isStill } from '../values/narrowing.ts';
import { isFunction, parametersIn, staticName, unwrap } from '../values/syntax.ts';
import { type Limiter, optionsOf, truthiness } from '../values/value.ts';
import { works } from './limiters.ts';
import type { Outcome } from './runs.ts';

/** A part of the request that a condition asks for, and whether the condition holds where the request carries it. */
interface Asked {
  readonly key: string;
  readonly carried: boolean;
}

/** Lets a path know which part of the request is there on it, or is missing, where a condition asks for nothing else. */
export function notePresence(machine: Machine, test: TSESTree.Node, truth: boolean): void {
  const asked = machine.request && askedBy(machine, test);
  if (!asked) return;
  const { present } = machine.state.path;
  const fact = `${asked.carried === truth ? '+' : '-'}${asked.key}`;
  if (!present.includes(fact)) machine.state.note({ present: [...present, fact] });
}

const MAX_NAMES = 3;

function askedBy(machine: Machine, expression: TSESTree.Node, depth = 0): Asked | null {
  const test = unwrap(expression);
  switch (test.type) {
    case 'BinaryExpression':
      return askedByComparison(machine, test);
    case 'CallExpression': {
      const [first] = test.arguments;
      return textOf(test.callee) === 'Boolean' && first ? askedBy(machine, first, depth) : partOf(machine, test);
    }
    case 'Identifier': {
      if (depth >= MAX_NAMES) return partOf(machine, test);
      const made = initialiserOf(machine, test);
      if (made && isStill(machine, made, test)) return askedBy(machine, made, depth + 1);
      const given = argumentFor(machine, test);
      return given ? askedBy(machine, given, depth + 1) : partOf(machine, test);
    }
    case 'UnaryExpression': {
      const inner = test.operator === '!' ? askedBy(machine, test.argument, depth) : null;
      return inner && { ...inner, carried: !inner.carried };
    }
    default:
      return partOf(machine, test);
  }
}

/** What a call has given a parameter that is never assigned. */
function argumentFor(machine: Machine, name: TSESTree.Identifier): TSESTree.Node | undefined {
  const found = cellFor(machine, name);
  const definition = machine.referenceOf(name)?.resolved?.defs[0];
  if (definition?.type !== 'Parameter' || found?.cell.version !== 1) return undefined;
  const call = found.frame.site;
  const index = isFunction(definition.node) ? parametersIn(definition.node).indexOf(definition.name) : -1;
  const given = call?.type === 'CallExpression' ? call.arguments[index] : undefined;
  return given && given.type !== 'SpreadElement' ? given : undefined;
}

/** `value !== undefined`, `value == null`, `'name' in req.query`. */
function askedByComparison(machine: Machine, { left, right, operator }: TSESTree.BinaryExpression): Asked | null {
  if (operator === 'in') {
    const [name, object] = [machine.recorded.get(left), machine.recorded.get(right)];
    return name?.kind === 'constant' && object?.kind === 'input' ? freely(`${textOf(right)}.${String(name.value)}`, String(name.value)) : null;
  }
  if (!/^[!=]==?$/.test(operator)) return null;
  for (const [side, other] of [[left, right], [right, left]] as const) {
    const value = machine.recorded.get(other);
    const asked = value?.kind === 'constant' && (value.value === undefined || value.value === null) ? partOf(machine, unwrap(side)) : null;
    if (asked) return { ...asked, carried: operator.startsWith('!') };
  }
  return null;
}

/** A field of what the request carries, or what is read of it by a name that is written out. */
function partOf(machine: Machine, node: TSESTree.Node): Asked | null {
  const value = machine.recorded.get(node);
  if (!value || !optionsOf(value).every((option) => option.kind === 'input' || (option.kind === 'constant' && !truthiness(option)))) return null;
  if (node.type === 'CallExpression') {
    const [first] = node.arguments;
    const name = first && machine.recorded.get(first);
    return name?.kind === 'constant' && typeof name.value === 'string' ? freely(textOf(node), name.value) : null;
  }
  if (node.type === 'Identifier') return takenFrom(machine, node);
  if (node.type !== 'MemberExpression' || machine.recorded.get(unwrap(node.object))?.kind !== 'input') return null;
  const key = expressionKey(machine, node);
  return key === undefined ? null : freely(key, staticName(node) ?? '');
}

/** A constant that a pattern takes from what the request carries: `const { token } = req.query`. */
function takenFrom(machine: Machine, node: TSESTree.Identifier): Asked | null {
  const definition = machine.referenceOf(node)?.resolved?.defs[0];
  const declarator = definition?.node;
  if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'ObjectPattern' || declarator.parent.kind !== 'const' || !declarator.init) return null;
  const property = declarator.id.properties.find((each) => each.type === 'Property' && each.value === definition?.name);
  const key = expressionKey(machine, node);
  return key !== undefined && property?.type === 'Property' && machine.recorded.get(declarator.init)?.kind === 'input' ? freely(key, staticName(property) ?? '') : null;
}

/** What proxies add on the way to the server, and what no request of HTTP/1.1 is without. */
const NOT_FREE = /^(?:host|forwarded|via|x-forwarded-.*|x-real-ip|x-request-id|x-client-ip|x-cluster-client-ip|true-client-ip|cf-.*|fly-.*|fastly-.*)$/i;

function freely(key: string, name: string): Asked | null {
  return NOT_FREE.test(name) ? null : { key, carried: true };
}

/**
 * Whether a request is refused only where it carries a part that it may leave out, or leaves out one that it may carry, and goes on otherwise:
 * `if (req.headers['x-client']) await limiter.consume(req.ip)`.
 *
 * @param ways the paths on which it goes on
 */
export function isUpToClient({ refusals, refusedUnder }: Pick<Outcome, 'refusals' | 'refusedUnder'>, ways: readonly { readonly limited: Limiter | null; readonly present: readonly string[] }[]): boolean {
  const events = [...refusals.map(({ present }) => present), ...refusedUnder];
  const needed = events.length === 0 ? [] : events.reduce(inBoth);
  return needed.some((fact) => ways.some(({ limited, present }) => !(limited && works(limited)) && !present.includes(fact)));
}
