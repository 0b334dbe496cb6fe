import type { TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from '../memo.ts';
import { type SourceFile, sourceOf, textOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf } from '../values/members.ts';
import { COUNTING, ROWS } from '../values/speech.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { originOf, settle } from '../values/value.ts';

/** Clients of stores that have such commands. */
const CLIENTS: ReadonlySet<string> = new Set(['ioredis', 'redis', '@redis/client', 'iovalkey', '@upstash/redis', '@vercel/kv', '@valkey/valkey-glide', 'memcached']);

/** How a query says which rows it means: those of the last hour, day, … */
const AFTER = /\$?\bgte?\b|\bMoreThan|\bafter\b|\bsince\b|[<>]/;
const TIMES = /(?:date|time|created|stamp|ago|since|[a-z]At|_at)\b/i;
/** Rows of what is still to come. */
const TO_COME = /\$?\bgte?\s*:\s*(?:new Date\(\)|Date\.now\(\)|now\b)/;

/** Whether a text may hold such a count. */
export function countsByText(text: string): boolean {
  return COUNTING.test(text) || (ROWS.test(text) && AFTER.test(text) && TIMES.test(text));
}

const counting = new WeakMap<SourceFile, boolean>();

function mayCount(source: SourceFile): boolean {
  return getOrMake(counting, source, () => countsByText(source.text));
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
  const called = `.${staticName(callee) ?? ''}(`;
  return (COUNTING.test(called) && mayBeClient(machine, object)) || (ROWS.test(called) && countsRecent(node) && mayBeDatabase(machine, object)) || countsIn(machine, object);
}

/** Whether something may be the client of a store; what cannot be looked up may be one, as its method is called so, but no object of the program's own. */
function mayBeClient(machine: Machine, object: TSESTree.Node): boolean {
  const value = machine.recorded.get(object);
  if (value?.kind === 'instance') return foreignBaseOf(machine, value.of) !== undefined;
  const origin = value === undefined ? null : originOf(settle(value));
  return origin?.module == null || CLIENTS.has(origin.module);
}

/** Whether a query counts rows that are younger than something: how often one has done something in a while. */
function countsRecent({ arguments: [query] }: TSESTree.CallExpression): boolean {
  const text = query ? textOf(query) : '';
  return AFTER.test(text) && TIMES.test(text) && !TO_COME.test(text);
}

/** Whether something may be a database, or a table of one: it is no list or object of the program's own. */
function mayBeDatabase(machine: Machine, object: TSESTree.Node): boolean {
  const value = machine.recorded.get(object);
  return value === undefined || value.kind === 'unknown' || originOf(settle(value)) !== null;
}
