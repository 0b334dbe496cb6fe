import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { type SourceFile, sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf } from '../values/members.ts';
import { COUNTING } from '../values/speech.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { originOf, settle } from '../values/value.ts';

/** Clients of stores that have such commands. */
const CLIENTS: ReadonlySet<string> = new Set(['ioredis', 'redis', '@redis/client', 'iovalkey', '@upstash/redis', '@vercel/kv', '@valkey/valkey-glide', 'memcached']);

const counting = new WeakMap<SourceFile, boolean>();

function mayCount(source: SourceFile): boolean {
  return getOrMake(counting, source, () => COUNTING.test(source.text));
}

/** Whether a number is what a store gives for counting: the call itself, or a variable that is given what it has in it. */
export function isStored(machine: Machine, node: TSESTree.Node): boolean {
  if (node.type === 'CallExpression' || node.type === 'MemberExpression') return countsIn(machine, node);
  if (node.type !== 'Identifier' || !mayCount(sourceOf(node))) return false;
  const writes = machine.referenceOf(node)?.resolved?.references.flatMap(({ writeExpr }) => writeExpr ?? []) ?? [];
  return writes.some((written) => countsIn(machine, unwrap(written)));
}

/** Whether something is, or is taken out of, what a counting command gives: `(await redis.multi().incr(key).exec())[0]`. */
function countsIn(machine: Machine, node: TSESTree.Node): boolean {
  if (node.type === 'AwaitExpression') return countsIn(machine, unwrap(node.argument));
  if (node.type === 'MemberExpression') return countsIn(machine, unwrap(node.object));
  if (node.type !== 'CallExpression') return false;
  const callee = unwrap(node.callee);
  if (callee.type !== 'MemberExpression') return false;
  const object = unwrap(callee.object);
  return (COUNTING.test(`.${staticName(callee) ?? ''}(`) && mayBeClient(machine, object)) || countsIn(machine, object);
}

/** Whether something may be the client of a store; what cannot be looked up may be one, as its method is called so, but no object of the program's own. */
function mayBeClient(machine: Machine, object: TSESTree.Node): boolean {
  const value = machine.recorded.get(object);
  if (value?.kind === 'instance') return foreignBaseOf(machine, value.of) !== undefined;
  const origin = value === undefined ? null : originOf(settle(value));
  return origin?.module == null || CLIENTS.has(origin.module);
}
