import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, InputShape } from '../../knowledge/schema.ts';
import { UNDECIDED } from '../sizes/quantity.ts';
import type { Machine } from '../values/machine.ts';
import type { InputValue } from '../values/value.ts';

/** Bytes that Node accepts as request line and headers: `http.maxHeaderSize`. */
const HEADER_LIMIT = 16_384;

/**
 * Something that a request carries.
 *
 * @param text how a message calls it; null for the expression itself
 */
export function inputFor(machine: Machine, framework: FrameworkRow | null, shape: InputShape, node: TSESTree.Node, text: string | null = null): InputValue {
  const limit = shape === 'json' || shape === 'bytes' ? (framework?.bodyLimit ?? Number.POSITIVE_INFINITY) : HEADER_LIMIT;
  return { kind: 'input', shape, limit, trail: [{ text, node }], bound: machine.inputsChecked ? UNDECIDED : null };
}
