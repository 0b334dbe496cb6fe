import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, InputShape } from '../../knowledge/schema.ts';
import { UNDECIDED } from '../sizes/quantity.ts';
import { sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import type { InputValue } from '../values/value.ts';

/** Bytes that Node accepts as request line and headers: `http.maxHeaderSize`. */
const HEADER_LIMIT = 16_384;

/** Under which a path knows that something ahead has checked what the request holds, nobody here knows how. */
export const CHECKED = '#checked';

/**
 * Something that a request carries.
 *
 * @param text how a message calls it; null for the expression itself
 */
export function inputFor(machine: Machine, framework: FrameworkRow | null, shape: InputShape, node: TSESTree.Node, text: string | null = null): InputValue {
  const limit = shape === 'json' || shape === 'bytes' ? (framework?.bodyLimit ?? Number.POSITIVE_INFINITY) : HEADER_LIMIT;
  return { kind: 'input', shape, limit, trail: [{ text, node }], bound: machine.inputsChecked || machine.state.get(CHECKED) ? UNDECIDED : null };
}

/** Whether an expression reads a part of a request that is made anew each time, so that what is written into it is lost. */
export function isReadAnew(machine: Machine, expression: TSESTree.Node): boolean {
  const node = unwrap(expression);
  const holder = node.type === 'MemberExpression' ? machine.recorded.get(node.object) : undefined;
  const member = node.type === 'MemberExpression' && holder?.kind === 'thing' ? holder.row.members[staticName(node) ?? ''] : undefined;
  if (holder?.kind !== 'thing' || member?.does !== 'input' || member.anew === undefined) return false;
  const { anew } = member;
  return holder.framework.packages.some((name) => machine.ownerOf(sourceOf(node).path)?.dependencies.isIn(name, anew) === true);
}
