import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { toQuantity } from '../../sizes/numbers.ts';
import { atLeast, atMost, exactly } from '../../sizes/quantity.ts';
import { keyOfThing, standsFor } from '../../values/found.ts';
import type { Snapshot } from '../../values/frame.ts';
import type { Machine } from '../../values/machine.ts';
import { number, type Thing, type Value } from '../../values/value.ts';
import { newRequest } from '../request-objects.ts';

/** What has been found out about the request by the time that a parameter is read off it. */
export interface Known {
  readonly left: Snapshot;
  /** The request, as each framework gives it to what stands in front. */
  readonly requests: readonly Thing[];
}

/** What is known where something in front of a method has left it. */
export function knownOf(machine: Machine, framework: FrameworkRow, left: Snapshot, node: TSESTree.Node): Known {
  const { stacks = [] } = framework.decorators ?? {};
  const rows = [framework, ...machine.lexicon.knowledge.frameworks.filter(({ id }) => stacks.includes(id))];
  const requests = rows.flatMap((row) => (row.parameters ? newRequest(machine, row, row.parameters, node) : []));
  return { left, requests: requests.filter((value) => value.kind === 'thing' && (value.row.role === 'request' || value.row.role === 'context')) as Thing[] };
}

/** The object that a row names, where what stands in front was given the same. */
export function sameObject(known: Known | undefined, framework: FrameworkRow, name: string): Thing | undefined {
  return known?.requests.find((request) => name === request.type ? request.framework === framework : name === `${request.framework.id}:${request.type}`);
}

/** Under which a path knows a member of the request, or a value in it. */
function keysOf({ requests }: Known, of: string, name: string | null): string[] {
  return requests.map((request) => [`${keyOfThing(request)}.${of}`, ...(name === null ? [] : [name])].join('.'));
}

/** A part of the request with what is known of it. */
export function partKnown(known: Known | undefined, of: string | undefined, name: string | null, part: Value): Value {
  if (!known || of === undefined) return part;
  const [found] = keysOf(known, of, name).flatMap((key) => known.left.writes.get(key) ?? []);
  // Messages say where the method reads it.
  return found?.kind === 'input' && part.kind === 'input' ? { ...found, trail: part.trail } : (found ?? part);
}

/** What a parameter is given, from which on the path knows of it what it knows of that part of the request. */
export function asKnown(known: Known | undefined, of: string | undefined, name: string | null, value: Value): Value {
  if (!known || of === undefined) return value;
  const keys = keysOf(known, of, name);
  if (value.kind === 'input') {
    const key = keys.find((each) => [...known.left.writes.keys()].some((other) => other.includes(each)));
    return key === undefined ? value : standsFor({ ...value }, key);
  }
  const found = keys.flatMap((key) => known.left.writes.get(`#Number(${key})`) ?? [])[0];
  if (value.kind !== 'number' || !found) return value;
  const { min, max, origin } = toQuantity(found);
  return origin === 'unknown' ? found : number(atMost(atLeast(value.quantity, exactly(min)), exactly(max)));
}
