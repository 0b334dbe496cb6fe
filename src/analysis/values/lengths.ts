import type { TSESTree } from '@typescript-eslint/utils';
import { atMost, difference, exactly, type Quantity } from '../sizes/quantity.ts';
import { bytesIn } from '../sizes/text-units.ts';
import { textOf } from '../source.ts';
import { anyOf } from './alternatives.ts';
import { setLearned } from './found.ts';
import type { Machine } from './machine.ts';
import { leaveWaysOf } from './splits.ts';
import { staticName } from './syntax.ts';
import { optionsOf, type RecordValue, text, type Value } from './value.ts';

/** `s.length <= bound` bounds the text or list itself. */
export function limitLength(machine: Machine, node: TSESTree.Node, operator: string, bound: Quantity): boolean {
  if (node.type !== 'MemberExpression' || (staticName(node) !== 'length' && staticName(node) !== 'byteLength')) return false;
  const value = machine.recorded.get(node.object);
  if (!value || value.kind === 'constant' || optionsOf(value).some((option) => option.kind === 'input' && option.shape === 'strings')) return false;
  const most = operator === '<' && bound.origin === 'constant' ? difference(bound, exactly(1)) : bound;
  const whole = namedIn(machine, node.object);
  if (whole) leaveWaysOf(machine.state, whole, (way) => way.kind !== 'record' || fieldsIn(way) <= most.max);
  const options = optionsOf(value).map((option) => shortened(option, most));
  if (!options.every((option) => option !== null)) return false;
  setLearned(machine, node.object, anyOf(options));
  return true;
}

/** The record whose names or values a call gives: `Object.keys(errors)`. */
function namedIn(machine: Machine, node: TSESTree.Node): Value | undefined {
  if (node.type !== 'CallExpression' || !/^Object\.(?:keys|values|entries)$/.test(textOf(node.callee))) return undefined;
  const [of] = node.arguments;
  return of && machine.recorded.get(of);
}

/** How many fields a record has for certain. */
function fieldsIn({ fields }: RecordValue): number {
  return [...fields.values()].filter((field) => optionsOf(field).every((option) => option.kind !== 'unknown' && !(option.kind === 'constant' && option.value === undefined))).length;
}

/** Data that is at most so long; null for what has no length. */
function shortened(value: Value, most: Quantity): Value | null {
  switch (value.kind) {
    case 'constant':
      return typeof value.value === 'string' ? value : null;
    case 'input':
      return { ...value, limit: most.origin === 'constant' ? Math.min(value.limit, Math.max(0, most.max)) : value.limit };
    case 'text': {
      const bytes = bytesIn(most, value.size);
      const shorter = (size: Quantity): Quantity => {
        const cut = atMost(size, bytes);
        return most.origin === 'constant' ? { ...cut, reach: Math.min(cut.reach, bytes.reach) } : cut;
      };
      return text(shorter(value.size), most.origin === 'constant' ? value.causes.map((cause) => ({ ...cause, total: shorter(cause.total) })) : []);
    }
    case 'list':
      return { ...value, length: atMost(value.length, most), maker: null };
    default:
      return null;
  }
}
