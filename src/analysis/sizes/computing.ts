import type { TSESTree } from '@typescript-eslint/utils';
import { anyOf } from '../values/alternatives.ts';
import { setFound } from '../values/found.ts';
import { State } from '../values/frame.ts';
import type { Machine } from '../values/machine.ts';
import { isArithmetic } from '../values/narrowing.ts';
import { runStatement } from '../values/statements.ts';
import { childrenOf } from '../values/syntax.ts';
import { optionsOf, truthiness, type Value } from '../values/value.ts';

const MAX_ROUNDS = 64;
const MAX_STARTS = 8;

/**
 * Runs a loop round by round that does nothing but compute numbers out of constants: `while (size > 1000) size = size >> 1`. Where a
 * variable is one of several values, it runs for each of them; what never enters the loop may be any number.
 *
 * @returns false for any other loop, and for one of too many rounds: nothing has happened then
 */
export function runComputing(machine: Machine, { test, body }: TSESTree.WhileStatement): boolean {
  const statements = body.type === 'BlockStatement' ? body.body : [body];
  const names = statements.map(nameComputed);
  if (!machine.request || !isComputation(test) || !names.every((name) => name !== undefined)) return false;
  const starts = startsOf(names.map((name) => [name, optionsOf(machine.evaluate(name))]));
  const ends = starts?.map((start) => endOf(machine, start, test, body));
  // Text that it makes longer is the loop's, and not as if it were written out.
  if (!ends?.every((end) => end?.every(isNoText))) return false;
  for (const [index, name] of names.entries()) setFound(machine, name, anyOf(ends.flatMap((end) => end?.[index] ?? [])));
  return true;
}

function isNoText(value: Value): boolean {
  return value.kind !== 'constant' || typeof value.value !== 'string';
}

/** The variable that a statement gives a number. */
function nameComputed(statement: TSESTree.Statement): TSESTree.Identifier | undefined {
  const expression = statement.type === 'ExpressionStatement' ? statement.expression : undefined;
  if (expression?.type === 'UpdateExpression') return expression.argument.type === 'Identifier' ? expression.argument : undefined;
  return expression?.type === 'AssignmentExpression' && expression.left.type === 'Identifier' && isComputation(expression.right) ? expression.left : undefined;
}

function isComputation(node: TSESTree.Node): boolean {
  switch (node.type) {
    case 'Literal':
    case 'Identifier':
      return true;
    case 'MemberExpression':
      return !node.computed && isComputation(node.object);
    case 'LogicalExpression':
      return isComputation(node.left) && isComputation(node.right);
    case 'BinaryExpression':
    case 'UnaryExpression':
      return childrenOf(node).every(isComputation);
    default:
      return isArithmetic(node) && childrenOf(node).every(isComputation);
  }
}

type Start = readonly (readonly [name: TSESTree.Identifier, value: Value])[];

/** Each choice of one value for every name. */
function startsOf(options: readonly (readonly [name: TSESTree.Identifier, values: readonly Value[]])[]): readonly Start[] | undefined {
  const starts = options.reduce<readonly Start[]>((before, [name, values]) => before.flatMap((start) => values.map((value): Start => [...start, [name, value]])), [[]]);
  return starts.length <= MAX_STARTS ? starts : undefined;
}

/** What the variables are when the loop has ended. */
function endOf(machine: Machine, start: Start, test: TSESTree.Expression, body: TSESTree.Statement): readonly Value[] | undefined {
  const base = machine.state;
  machine.state = new State(base);
  for (const [name, value] of start) setFound(machine, name, value);
  let end: readonly Value[] | undefined;
  for (let round = 0; round < MAX_ROUNDS && end === undefined; round += 1) {
    const goesOn = truthiness(machine.evaluate(test));
    if (goesOn === undefined) break;
    if (goesOn) runStatement(machine, body);
    else end = start.map(([name]) => machine.evaluate(name));
  }
  machine.state = base;
  return end;
}
