import type { TSESTree } from '@typescript-eslint/utils';
import { constrain, UNREAD } from '../sizes/constraints.ts';
import { mayDepend, noteDistance } from '../sizes/dates.ts';
import { distanceBetween } from '../sizes/distances.ts';
import { powerOfBigInt } from '../sizes/growth.ts';
import { repeated } from '../sizes/loops.ts';
import { measure, measureList } from '../sizes/measure.ts';
import { asNumber, asTruthyAs, toQuantity } from '../sizes/numbers.ts';
import { exactly, negated, UNDECIDED } from '../sizes/quantity.ts';
import { outcomeOf } from '../sizes/rounds.ts';
import { sourceOf } from '../source.ts';
import { anyOf, listOf, overwritten, same } from './alternatives.ts';
import { assignMember, bind, bindTo, classValue, evaluateIdentifier, update } from './bindings.ts';
import { evaluateCall, evaluateTagged } from './calls.ts';
import { choose } from './choices.ts';
import { noteAwait } from './deferral.ts';
import { loaded } from './exports.ts';
import { COUNTING, kept } from './flags.ts';
import { expressionKey, isSpokenOf } from './found.ts';
import { iterated } from './iteration.ts';
import { evaluateJsx } from './jsx.ts';
import { settledOrMade } from './later.ts';
import { appended } from './list-methods.ts';
import { contentsOf } from './lists.ts';
import { shortCircuit } from './logical.ts';
import type { Machine } from './machine.ts';
import { memberOf } from './members.ts';
import { int32, joined, negation, operate, typeName } from './operators.ts';
import { mayServe } from './relevance.ts';
import { computedFrom, type Part } from './splits.ts';
import { storedIn } from './stores.ts';
import { staticName, unwrap } from './syntax.ts';
import { constant, type InputValue, isText, type ListValue, NOT_FOLLOWED, number, optionsOf, pieceOf, type RecordValue, settle, text, truthiness, UNDEFINED, type Value } from './value.ts';

/** The value of one expression; sub-expressions go through {@link Machine.evaluate}, which counts steps and depth. */
export function evaluateNode(machine: Machine, node: TSESTree.Node): Value {
  switch (node.type) {
    case 'Literal':
      return literal(node);
    case 'Identifier':
      return evaluateIdentifier(machine, node);
    case 'TemplateLiteral':
      return template(machine, node);
    case 'MemberExpression':
      return member(machine, node);
    case 'CallExpression':
    case 'NewExpression':
      return evaluateCall(machine, node);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'function', node, frame: machine.frame, self: node.type === 'ArrowFunctionExpression' ? machine.frame.self : null };
    case 'ClassExpression':
      return classValue(machine, node, machine.frame);
    case 'ThisExpression':
      return machine.frame.self ?? NOT_FOLLOWED;
    case 'Super':
      return machine.frame.self ?? NOT_FOLLOWED;
    case 'ArrayExpression':
      return array(machine, node);
    case 'ObjectExpression':
      return object(machine, node);
    case 'AssignmentExpression':
      return assignment(machine, node);
    case 'UpdateExpression':
      return step(machine, node);
    case 'UnaryExpression':
      return unary(machine, node);
    case 'BinaryExpression':
      return binary(machine, node);
    case 'LogicalExpression':
      return logical(machine, node);
    case 'ConditionalExpression':
      return conditional(machine, node);
    case 'SequenceExpression':
      return node.expressions.map((each) => machine.evaluate(each)).at(-1) ?? UNDEFINED;
    case 'AwaitExpression':
      return awaitedBy(machine, node);
    case 'YieldExpression':
      return yielded(machine, node);
    case 'TaggedTemplateExpression':
      return evaluateTagged(machine, node);
    case 'JSXElement':
    case 'JSXFragment':
      return evaluateJsx(machine, node);
    case 'ImportExpression': {
      const source = machine.evaluate(node.source);
      return { kind: 'promise', value: isText(source) ? machine.imports(source.value, machine.source.path) : loaded(machine, source, node.source), rejects: null };
    }
    case 'ChainExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
      return machine.evaluate(node.expression);
    default:
      if ((node.type as string) === 'ParenthesizedExpression') return machine.evaluate((node as unknown as { expression: TSESTree.Node }).expression);
      return NOT_FOLLOWED;
  }
}

function literal(node: TSESTree.Literal): Value {
  if ('regex' in node) return { kind: 'regexp', pattern: node.regex.pattern, flags: node.regex.flags };
  if ('bigint' in node) return constant(BigInt(node.bigint));
  return constant(node.value);
}

function template(machine: Machine, node: TSESTree.TemplateLiteral): Value {
  const parts: Value[] = [];
  for (const [index, quasi] of node.quasis.entries()) {
    parts.push(constant(quasi.value.cooked));
    const expression = node.expressions[index];
    if (expression) parts.push(machine.evaluate(expression));
  }
  return joined(parts);
}

function member(machine: Machine, node: TSESTree.MemberExpression): Value {
  const object = machine.evaluate(node.object);
  const name = staticName(node);
  if (name === undefined) {
    const property = machine.evaluate(node.property);
    return foundOut(machine, node) ?? computed(machine, object, property, node);
  }
  return foundOut(machine, node) ?? memberOf(machine, object, name, node);
}

/** What a condition on this path has found out about an expression. */
export function foundOut(machine: Machine, node: TSESTree.Node): Value | undefined {
  const key = isSpokenOf(machine, node) ? expressionKey(machine, node) : undefined;
  return key === undefined ? undefined : machine.state.get(key);
}

/** `object[property]`: one of a table's values when the table is written out. */
function computed(machine: Machine, holder: Value, name: Value, node: TSESTree.MemberExpression): Value {
  const [object, property] = [settle(holder), settle(name)];
  const loop = property.kind === 'number' ? property.counts : undefined;
  if (loop && (object.kind === 'input' || (object.kind === 'list' && !object.items && object.element))) return pieceOf(object.kind === 'input' ? anyMember(object) : anyOf([object.element ?? UNDEFINED, UNDEFINED]), loop);
  if (property.kind === 'constant' && property.value !== null && property.value !== undefined) return memberOf(machine, object, String(property.value), node);
  switch (object.kind) {
    case 'record':
      return object.open ? (storedIn(machine, node) ?? NOT_FOLLOWED) : anyOf([...object.fields.values(), UNDEFINED]);
    case 'list':
      return anyOf([...contentsOf(object), UNDEFINED]);
    case 'input':
      return anyMember(object);
    case 'constant':
    case 'text':
      return text(exactly(1));
    case 'either':
      return anyOf(optionsOf(object).map((option) => computed(machine, option, property, node)));
    default:
      return NOT_FOLLOWED;
  }
}

/** A member whose name is not known: one of those that a check names, if it names any. */
function anyMember({ checked, given: _given, ...input }: InputValue): Value {
  if (!checked) return input;
  if (checked.kind === 'list') return constrain(input, checked.element);
  return constrain(input, checked.kind === 'record' && checked.fields.size === 0 ? checked.rest : UNREAD);
}

function array(machine: Machine, node: TSESTree.ArrayExpression): Value {
  const items: Value[] = [];
  const open: ListValue[] = [];
  for (const element of node.elements) {
    if (element?.type !== 'SpreadElement') {
      items.push(element ? machine.evaluate(element) : UNDEFINED);
      continue;
    }
    const spread = machine.evaluate(element.argument);
    const list = iterated(machine, spread);
    if (list.items && !list.maker) items.push(...list.items);
    else open.push({ ...list, items: null, element: list.element ?? UNDEFINED });
  }
  return open.length > 0 ? appended(open.reduce((before, next) => appended(before, next)), listOf(items)) : listOf(items);
}

function object(machine: Machine, node: TSESTree.ObjectExpression): Value {
  let fields = new Map<string, Value>();
  let record: RecordValue = { kind: 'record', fields, open: false };
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      record = spreadInto(machine, record, machine.evaluate(property.argument), property);
    } else {
      const name = staticName(property) ?? constantName(settle(machine.evaluate(property.key)));
      const value = property.value.type === 'AssignmentPattern' ? NOT_FOLLOWED : machine.evaluate(property.value);
      if (name !== undefined) {
        fields.set(name, property.kind === 'init' ? value : machine.request && property.kind === 'get' && value.kind === 'function' ? { ...value, getter: true } : NOT_FOLLOWED);
        continue;
      }
      record = overwritten(record, value);
    }
    fields = new Map(record.fields);
    record = { ...record, fields };
  }
  return record;
}

/** `{ …record, ...spread }`, and `Object.assign`. */
export function spreadInto(machine: Machine, record: RecordValue, value: Value, node: TSESTree.Node): RecordValue {
  // What a file that sets up servers puts together from others may be the options of a route.
  const spread = givenIn(machine.request === null && mayServe(machine, sourceOf(node).path) ? settledOrMade(machine, value) : settle(value));
  switch (spread.kind) {
    case 'record': {
      const before = spread.open ? overwritten(record) : record;
      const rest = spread.rest ?? before.rest;
      return { ...before, fields: new Map([...before.fields, ...spread.fields]), open: before.open || spread.open, ...(rest && { rest }) };
    }
    case 'input': {
      const fields = new Map([...record.fields].map(([name, value]) => [name, anyOf([value, memberOf(machine, spread, name, node)])]));
      return { kind: 'record', fields, open: true, rest: spread };
    }
    default:
      return truthiness(spread) === false ? record : overwritten(record);
  }
}

/** What is left of one of several without those that add nothing: of the request, fields may be missing as well. */
function givenIn(value: Value): Value {
  if (value.kind !== 'either') return value;
  const [first, ...others] = optionsOf(value).filter((option) => truthiness(option) !== false && !(option.kind === 'record' && !option.open && option.fields.size === 0));
  return first?.kind === 'input' && others.length === 0 ? first : value;
}

function constantName(value: Value): string | undefined {
  return value.kind === 'constant' && value.value !== null && value.value !== undefined ? String(value.value) : undefined;
}

function assignment(machine: Machine, node: TSESTree.AssignmentExpression): Value {
  const isShort = /^(?:\|\||&&|\?\?)=$/.test(node.operator);
  if (isShort || node.operator === '=') machine.turns += 1;
  if (node.operator === '=') {
    const value = machine.evaluate(node.right);
    if (node.left.type === 'MemberExpression') assignMember(machine, node.left, value);
    else bindTo(machine, node.left, value, node.right);
    return value;
  }
  const operator = node.operator.slice(0, -1);
  const value = isShort ? shortCircuit(machine, node, operator) : computedOf(machine, operator, machine.evaluate(node.left), machine.evaluate(node.right));
  if (node.left.type === 'MemberExpression') assignMember(machine, node.left, value);
  else bind(machine, node.left, value);
  return value;
}

function step(machine: Machine, node: TSESTree.UpdateExpression): Value {
  const before = machine.evaluate(node.argument);
  const after = operate(node.operator === '++' ? '+' : '-', before.kind === 'number' ? before : number(toQuantity(before)), constant(1));
  update(machine, node.argument, after);
  return node.prefix ? after : before;
}

function unary(machine: Machine, node: TSESTree.UnaryExpression): Value {
  const value = machine.evaluate(node.argument);
  switch (node.operator) {
    case '!':
      return kept(machine, node, negation(value));
    case '+':
      return foundOut(machine, node) ?? numberOf(machine, value);
    case '-':
      return value.kind === 'constant' && typeof value.value === 'bigint' ? constant(-value.value) : asTruthyAs(number(negated(toQuantity(value))), [value]);
    case '~':
      return number(int32({ ...negated(toQuantity(value)), integer: true }));
    case 'void':
      return UNDEFINED;
    case 'delete':
      remove(machine, unwrap(node.argument));
      return NOT_FOLLOWED;
    case 'typeof':
      return typeName(value);
    default:
      return NOT_FOLLOWED;
  }
}

/** `delete record.name`. */
function remove(machine: Machine, node: TSESTree.Node): void {
  if (node.type !== 'MemberExpression') return;
  const name = staticName(node);
  if (name === undefined) return;
  const record = settle(machine.evaluate(node.object));
  if (record.kind !== 'record' || !record.fields.has(name)) return;
  const fields = new Map(record.fields);
  // What has been spread into it may have had the same field.
  if (record.open) fields.set(name, UNDEFINED);
  else fields.delete(name);
  update(machine, node.object, { ...record, fields });
}

function binary(machine: Machine, node: TSESTree.BinaryExpression): Value {
  if (node.left.type === 'PrivateIdentifier') return NOT_FOLLOWED;
  const left = machine.evaluate(node.left);
  const right = machine.evaluate(node.right);
  if (node.operator === '-' && machine.request) {
    if (mayDepend(machine, node.left, node.right)) return number(UNDECIDED);
    noteDistance(machine, node.left, node.right);
  }
  if (node.operator === '**' && left.kind === 'constant' && typeof left.value === 'bigint') return powerOfBigInt(machine, node, left.value, right) ?? NOT_FOLLOWED;
  const value = foundOut(machine, node) ?? computedOf(machine, node.operator, left, right);
  return node.operator === '-' && value.kind === 'number' ? apartBy(machine, node, value) : kept(machine, node, value);
}

/** What an operator gives. Where ways have met that made one of the sides, that tells which of them it was. */
function computedOf(machine: Machine, operator: string, left: Value, right: Value): Value {
  const value = operate(operator, left, right);
  if (machine.request && COUNTING.test(operator) && (left.kind === 'either' || right.kind === 'either')) computedFrom(machine.state, value, [left, right], ([a = left, b = right]) => alike(operate(operator, a, b), a));
  return value;
}

/** `+value`, of each of several constants. */
function numberOf(machine: Machine, value: Value): Value {
  if (value.kind !== 'either' || !value.options.every((option) => option.kind === 'constant' && typeof option.value !== 'bigint')) return asNumber(value);
  const each = (of: Value): Value => anyOf(optionsOf(of).map((option) => (option.kind === 'constant' ? constant(Number(option.value)) : asNumber(option))));
  const whole = each(value);
  if (machine.request) computedFrom(machine.state, whole, [value], ([of = value]) => each(of));
  return whole;
}

/** A value, or another that says the same. */
function alike(value: Value, other: Value): Value {
  const [options, others] = [optionsOf(value), optionsOf(other)];
  return options.length === others.length && options.every((option) => others.some((each) => same(option, each))) ? other : value;
}

/** What both sides of a subtraction have in common falls out: `end - start`, where `end` is `start + 20`. */
function apartBy(machine: Machine, { left, right }: TSESTree.BinaryExpression, value: Extract<Value, { kind: 'number' }>): Value {
  const { quantity } = value;
  const related = quantity.origin === 'request' ? distanceBetween(machine, right, left) : undefined;
  const distance = related && related.reach < quantity.reach ? related : undefined;
  // It is none where they are no numbers, and 0 where they are too large to tell.
  return distance ? number({ ...distance, min: Math.min(0, distance.min), nan: quantity.nan }) : value;
}

function logical(machine: Machine, node: TSESTree.LogicalExpression): Value {
  return shortCircuit(machine, node, node.operator);
}

function conditional(machine: Machine, node: TSESTree.ConditionalExpression): Value {
  const outcome = outcomeOf(machine, node.test, machine.evaluate(node.test));
  const values: Value[] = [];
  const way = (expression: TSESTree.Expression) => (): void => {
    const value = machine.evaluate(expression);
    // Where it has thrown, it gives nothing.
    if (machine.state.reachable) values.push(value);
  };
  let whole: Value = UNDEFINED;
  const gives = (): Part => {
    whole = values.length === 0 ? UNDEFINED : anyOf(values);
    return { key: null, whole, each: values };
  };
  choose(machine, node.test, outcome, [way(node.consequent), way(node.alternate)], { gives });
  return whole;
}

function awaitedBy(machine: Machine, node: TSESTree.AwaitExpression): Value {
  const value = awaited(machine, machine.evaluate(node.argument), node);
  noteAwait(machine, node);
  return value;
}

/** What `await` gives. A check that rejects has let the request pass when the next line runs. */
export function awaited(machine: Machine, value: Value, node: TSESTree.Node): Value {
  if (value.kind === 'either') return anyOf(value.options.map((option) => awaited(machine, option, node)));
  if (value.kind === 'thing') for (const model of machine.models) model.awaited?.(machine, value);
  if (value.kind !== 'promise') return value;
  if (value.mayReject) machine.refuse(value.mayReject.limiter, value.mayReject.under);
  if (value.rejects) {
    const inside = machine.tries.at(-1);
    if (inside) inside.rejects = value.rejects;
    machine.noteRefused(inside);
    // Not all who call a function may come by here.
    if (machine.tries.length <= machine.triesOutside) machine.refuse(value.rejects);
    machine.noteCheck(value.rejects, node);
    machine.state.note({ limited: value.rejects });
  }
  if (value.fails) machine.state.reachable = false;
  return value.value;
}

function yielded(machine: Machine, node: TSESTree.YieldExpression): Value {
  const value = node.argument ? machine.evaluate(node.argument) : UNDEFINED;
  if (machine.request?.manner.yields) {
    const isNext = value.kind === 'thing' && value.row.role === 'next';
    return isNext ? (machine.modelCall({ node, callee: value, object: null, name: null, args: [], construct: false }) ?? UNDEFINED) : awaited(machine, value, node);
  }
  const inner = node.delegate ? iterated(machine, value) : null;
  const { size, causes } = inner ? measureList(inner, { open: 0, separator: 0 }, 'text') : measure(value, 'text');
  const whole = repeated(machine, { size, causes }, machine.frame.loopsOutside);
  machine.frame.yields.push({ kind: 'stream', ...whole });
  return NOT_FOLLOWED;
}
