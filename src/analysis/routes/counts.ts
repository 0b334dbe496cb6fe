import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { codeOf, type SourceFile, sourceOf, textOf, withoutCommentLines } from '../source.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import { CHECK_NAME } from '../values/speech.ts';
import { isFunction, parametersIn, staticName, unwrap } from '../values/syntax.ts';
import { type FunctionNode, type FunctionValue, type Limiter, optionsOf, truthiness } from '../values/value.ts';
import { type Counted, countedIn, functionAround, nodesIn, plain } from './counted.ts';
import { countsByText, isStored } from './stored-counts.ts';

// What counts requests, and compares the count with a limit, is a limiter of the program's own, whatever it refuses with.

const MAX_DEPTH = 4;

const limiters = new WeakMap<Machine, Map<TSESTree.Node, Limiter>>();

/** The limiter that a comparison of a count with a limit is. */
export function countingLimiter(machine: Machine, node: TSESTree.Node): Limiter {
  return getOrMake(getOrMake(limiters, machine, () => new Map<TSESTree.Node, Limiter>()), node, () => ({ id: machine.nextId(), row: null, label: textOf(node), shape: null, node, options: null, perRequest: false, off: null }));
}

/** Whether a limiter is a count of the program's own. */
export function isCount(machine: Machine, { node }: Limiter): boolean {
  return limiters.get(machine)?.has(node) === true;
}

/** Which counts are meant: any that the next request finds, or those alone that a store keeps, or that the time bounds and not what is under way. */
export type Counts = 'any' | 'timed';

/** How programs speak of the time for which one counts. */
const TIME = /\bDate\b|performance\.now|setTimeout|setInterval|\bttl\b|expire/i;

const timed = new WeakMap<SourceFile, boolean>();

function speaksOfTime(source: SourceFile): boolean {
  return getOrMake(timed, source, () => TIME.test(source.text));
}

/** A number that is counted, or what a list has. */
const NUMBERS = /\+\+|--|[-+]=|[-+]\s*\d|\.(?:length|size)\b/;

/** Whether a condition that holds means that a count is over its limit; null where it compares none. */
export function saysOver(machine: Machine, test: TSESTree.Node, counts: Counts, depth = 0): boolean | null {
  const node = unwrap(test);
  if (depth > MAX_DEPTH) return null;
  const inner = (each: TSESTree.Node): boolean | null => saysOver(machine, each, counts, depth + 1);
  switch (node.type) {
    case 'AwaitExpression':
      return inner(node.argument);
    case 'UnaryExpression': {
      const over = node.operator === '!' ? inner(node.argument) : null;
      return over === null ? null : !over;
    }
    case 'LogicalExpression':
      return inner(node.left) ?? inner(node.right);
    case 'BinaryExpression':
      return comparesCount(machine, node, counts);
    case 'CallExpression':
      return calledCount(machine, node, null, counts, depth);
    case 'MemberExpression': {
      if (directionOf(machine, node, counts) === 'down') return false;
      const name = staticName(node);
      const made = name === undefined ? null : callIn(machine, node.object);
      return made && calledCount(machine, made, name ?? null, counts, depth);
    }
    case 'Identifier': {
      if (directionOf(machine, node, counts) === 'down') return false;
      const definition = machine.referenceOf(node)?.resolved?.defs.at(-1)?.node;
      if (definition?.type !== 'VariableDeclarator' || !definition.init) return null;
      if (definition.id.type === 'Identifier') return inner(definition.init);
      const made = definition.id.type === 'ObjectPattern' ? callIn(machine, definition.init) : null;
      return made && calledCount(machine, made, keyOf(definition.id as TSESTree.ObjectPattern, node.name), counts, depth);
    }
    default:
      return null;
  }
}

/** The property that a variable is taken from: `{ allowed: ok }`. */
function keyOf({ properties }: TSESTree.ObjectPattern, name: string): string | null {
  const property = properties.find((each) => each.type === 'Property' && each.value.type === 'Identifier' && each.value.name === name);
  return property?.type === 'Property' ? (staticName(property) ?? null) : null;
}

/** The call whose result an expression is. */
function callIn(machine: Machine, written: TSESTree.Node): TSESTree.CallExpression | null {
  const node = unwrap(written);
  if (node.type === 'AwaitExpression') return callIn(machine, node.argument);
  if (node.type === 'CallExpression') return node;
  const definition = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved?.defs.at(-1)?.node : undefined;
  if (definition?.type === 'VariableDeclarator') return definition.id.type === 'Identifier' && definition.init ? callIn(machine, definition.init) : null;
  // `check(key).then((ok) => …)`.
  const { parent } = definition && isFunction(definition) ? definition : { parent: undefined };
  const callee = parent?.type === 'CallExpression' && parent.arguments[0] === definition ? unwrap(parent.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticName(callee) === 'then' ? callIn(machine, callee.object) : null;
}

/**
 * The call that a condition asks where that is an own function which speaks of limits, but what it decides by is not followed to the end: a
 * store that is chosen while the program runs, a service. What tells errors apart may speak of another server's limits, and decides nothing.
 */
export function unclearCheckIn(machine: Machine, test: TSESTree.Node): TSESTree.CallExpression | null {
  const call = callIn(machine, test);
  const called = call && ownFunction(machine, call.callee);
  if (!called || isAskedAboutError(machine, call, called.node) || !CHECK_NAME.test(textOf(called.node)) || !CHECK_NAME.test(withoutCommentLines(codeOf(called.node)))) return null;
  const value = machine.recorded.get(unwrap(test));
  const options = value ? optionsOf(value) : [];
  return value && truthiness(value) === undefined && options.some(({ kind }) => kind !== 'check') ? call : null;
}

/** Whether a function is asked what an error is: it is given what has been caught, or says that it takes one. */
function isAskedAboutError(machine: Machine, { arguments: [given] }: TSESTree.CallExpression, node: FunctionNode): boolean {
  const [parameter] = parametersIn(node);
  if (parameter?.type === 'Identifier' && /^(?:e|err|ex|exception)$|error$/i.test(parameter.name)) return true;
  return given?.type === 'Identifier' && machine.referenceOf(given)?.resolved?.defs.at(-1)?.node.type === 'CatchClause';
}

/** What the result of an own function, or the field of it, says of a count. */
function calledCount(machine: Machine, { callee }: TSESTree.CallExpression, field: string | null, counts: Counts, depth: number): boolean | null {
  const called = ownFunction(machine, callee);
  if (!called || (counts === 'timed' && !countsByText(textOf(called.node)) && !(NUMBERS.test(textOf(called.node)) && speaksOfTime(sourceOf(called.node))))) return null;
  return givenBy(machine, called.node, field, counts, depth);
}

/** The own function that is called, unless it is one of an object that is made for this request alone. */
function ownFunction(machine: Machine, called: TSESTree.Node): FunctionValue | undefined {
  const callee = unwrap(called);
  const object = callee.type === 'MemberExpression' ? machine.recorded.get(unwrap(callee.object)) : undefined;
  if (object?.kind === 'instance' && object.during !== null && object.during === machine.request) return undefined;
  // What another file makes says nothing of when.
  if (object?.kind === 'result' && callee.type === 'MemberExpression' && isMadeIn(machine, callee.object, functionAround(callee))) return undefined;
  const value = machine.recorded.get(callee);
  return value && optionsOf(settledOrMade(machine, value)).find((option): option is FunctionValue => option.kind === 'function');
}

/** Whether an object is made with `new` in the function itself, rather than around it. */
function isMadeIn(machine: Machine, written: TSESTree.Node, around: FunctionNode | null): boolean {
  const node = unwrap(written);
  if (node.type === 'NewExpression') return true;
  const variable = node.type === 'Identifier' ? machine.referenceOf(node)?.resolved : undefined;
  const definition = variable?.defs.at(-1)?.node;
  return variable?.scope.variableScope.block === around && definition?.type === 'VariableDeclarator' && definition.init !== null && unwrap(definition.init).type === 'NewExpression';
}

function givenBy(machine: Machine, { body }: FunctionNode, field: string | null, counts: Counts, depth: number): boolean | null {
  const part = (given: TSESTree.Node): TSESTree.Node | null => (field === null ? given : fieldIn(given, field));
  const direct = (given: TSESTree.Node | null): boolean | null => (given && part(given) ? saysOver(machine, part(given) ?? given, counts, depth + 1) : null);
  if (body.type !== 'BlockStatement') return direct(body);
  for (const statement of nodesIn(body)) {
    if (statement.type === 'ReturnStatement') {
      const over = direct(statement.argument);
      if (over !== null) return over;
    }
    if (statement.type !== 'IfStatement') continue;
    // `if (count > limit) return false`.
    const over = saysOver(machine, statement.test, counts, depth + 1);
    const given = over === null ? null : returnedIn(statement.consequent);
    const truth = given && part(given);
    if (over !== null && truth?.type === 'Literal' && typeof truth.value === 'boolean') return over === truth.value;
  }
  return null;
}

function fieldIn(given: TSESTree.Node, name: string): TSESTree.Node | null {
  const object = unwrap(given);
  const property = object.type === 'ObjectExpression' ? object.properties.find((each) => each.type === 'Property' && staticName(each) === name) : undefined;
  return property?.type === 'Property' ? unwrap(property.value) : null;
}

function returnedIn(statement: TSESTree.Statement): TSESTree.Node | null {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' && last.argument ? unwrap(last.argument) : null;
}

const OVER: Readonly<Record<string, boolean>> = { '>': true, '>=': true, '<': false, '<=': false };

const REACHED: Readonly<Record<string, boolean>> = { '===': true, '==': true, '!==': false, '!=': false };

/** `count > limit`, `limit <= ++count`, `tokens < 1`, `tokens === 0`. */
function comparesCount(machine: Machine, { left, right, operator }: TSESTree.BinaryExpression, counts: Counts): boolean | null {
  const reached = REACHED[operator];
  if (reached !== undefined) return isUsedUp(machine, left, right, counts) || isUsedUp(machine, right, left, counts) ? reached : null;
  const above = OVER[operator];
  if (above === undefined) return null;
  for (const [side, isAbove] of [[left, above], [right, !above]] as const) {
    const direction = directionOf(machine, side, counts);
    if (direction) return (direction === 'up') === isAbove;
  }
  return null;
}

/** Whether a count that is this much has reached its limit: 0 on its way down. The first of them all is none on the way up. */
function isUsedUp(machine: Machine, written: TSESTree.Node, limit: TSESTree.Node, counts: Counts): boolean {
  const value = limit.type === 'Literal' ? limit.value : Infinity;
  if (typeof value !== 'number') return false;
  const direction = value === 0 ? 'down' : value > 1 ? 'up' : null;
  return direction !== null && directionOf(machine, written, counts) === direction;
}

/** Whether an expression is a number that goes up, or down, with each request. */
function directionOf(machine: Machine, written: TSESTree.Node, counts: Counts, depth = 0): 'up' | 'down' | null {
  const node = unwrap(written);
  if (depth > MAX_DEPTH) return null;
  if (node.type === 'AwaitExpression') return directionOf(machine, node.argument, counts, depth);
  if (isStored(machine, node)) return 'up';
  if (node.type === 'CallExpression') return directionGiven(machine, node, null, counts, depth);
  const given = node.type === 'Identifier' ? directionTaken(machine, node, counts, depth) : null;
  if (given) return given;
  if (counts === 'timed' && !speaksOfTime(sourceOf(node))) return null;
  const direction = directionHere(machine, node);
  return counts === 'timed' && direction !== null && isUnderWay(machine, node) ? null : direction;
}

/** The same of a variable that is given what a call gives, or a field of that: `const { recent } = await recentOrders(user)`. */
function directionTaken(machine: Machine, node: TSESTree.Identifier, counts: Counts, depth: number): 'up' | 'down' | null {
  const definition = machine.referenceOf(node)?.resolved?.defs.at(-1)?.node;
  if (definition?.type !== 'VariableDeclarator' || !definition.init) return null;
  const init = unwrap(definition.init);
  const call = unwrap(init.type === 'AwaitExpression' ? init.argument : init);
  const field = definition.id.type === 'ObjectPattern' ? keyOf(definition.id, node.name) : null;
  return call.type === 'CallExpression' && (field !== null || definition.id.type === 'Identifier') ? directionGiven(machine, call, field, counts, depth) : null;
}

/** The same of a number that the function around it counts. */
function directionHere(machine: Machine, node: TSESTree.Node): 'up' | 'down' | null {
  const around = functionAround(node);
  if (!around) return null;
  const counted = countedIn(around);
  if (node.type === 'UpdateExpression') return isKept(machine, node.argument, around, counted) ? (node.operator === '++' ? 'up' : 'down') : null;
  if (node.type === 'AssignmentExpression') return (node.operator === '+=' || node.operator === '-=') && isKept(machine, node.left, around, counted) ? (node.operator === '+=' ? 'up' : 'down') : null;
  const sized = sizedBy(node);
  if (sized) return counted.added.has(plain(sized)) && isKept(machine, sized, around, counted) ? 'up' : null;
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return null;
  const name = plain(node);
  const direction = counted.up.has(name) ? 'up' : counted.down.has(name) ? 'down' : null;
  return direction && isKept(machine, node, around, counted) ? direction : null;
}

/** What the length or size is of. */
function sizedBy(node: TSESTree.Node): TSESTree.Expression | null {
  return node.type === 'MemberExpression' && /^(?:length|size)$/.test(staticName(node) ?? '') ? node.object : null;
}

/** Whether a number is of what is under way, rather than of requests in a time: it goes back when something has ended, or is of a list of all clients. */
function isUnderWay(machine: Machine, node: TSESTree.Node): boolean {
  const sized = sizedBy(node);
  if (sized) {
    const of = unwrap(sized);
    return of.type === 'Identifier' ? machine.referenceOf(of)?.resolved?.scope.block.type === 'Program' : of.type === 'MemberExpression' && of.object.type === 'ThisExpression' && !of.computed;
  }
  const name = plain(node.type === 'UpdateExpression' ? node.argument : node.type === 'AssignmentExpression' ? node.left : node);
  const { text } = sourceOf(node);
  const isWritten = (sign: string): boolean => text.includes(`${name}${sign}${sign}`) || text.includes(`${sign}${sign}${name}`) || text.includes(`${name} ${sign}=`);
  return isWritten('+') && isWritten('-');
}

/** The same of what an own function gives in the end, or of the field of it: `calls(socket.id) > 10`. */
function directionGiven(machine: Machine, { callee }: TSESTree.CallExpression, field: string | null, counts: Counts, depth: number): 'up' | 'down' | null {
  const called = ownFunction(machine, callee);
  const last = called?.node.body.type === 'BlockStatement' ? called.node.body.body.at(-1) : called?.node.body;
  const whole = last?.type === 'ReturnStatement' ? last.argument : last;
  const given = whole && field !== null ? fieldIn(whole, field) : whole;
  if (!given) return null;
  return unwrap(given).type === 'CallExpression' ? (isStored(machine, unwrap(given)) ? 'up' : null) : directionOf(machine, given, counts, depth + 1);
}

/** Whether the next request finds what is counted: it stands outside of the function, or is put there. */
function isKept(machine: Machine, written: TSESTree.Node, around: FunctionNode, counted: Counted): boolean {
  const { kept } = counted;
  let root = unwrap(written);
  if (kept.has(plain(root))) return true;
  const isField = root.type === 'MemberExpression';
  while (root.type === 'MemberExpression') root = unwrap(root.object);
  if (root.type !== 'Identifier') return isField;
  const variable = machine.referenceOf(root)?.resolved;
  const definition = variable?.defs.at(-1)?.node;
  if (!variable || variable.scope.variableScope.block !== around) return true;
  const init = definition?.type === 'VariableDeclarator' && definition.init ? unwrap(definition.init) : null;
  // Another name for a field.
  if (!isField && init?.type === 'MemberExpression') return isKept(machine, init, around, counted);
  // A field of what the function was given or has looked up, rather than of what it makes.
  const made = init?.type ?? null;
  return isField && (kept.has(root.name) || (made !== 'ObjectExpression' && made !== 'NewExpression'));
}
