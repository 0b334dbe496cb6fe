import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, ResolverPlace } from '../../knowledge/schema.ts';
import { shortText } from '../source.ts';
import { resultOfCall } from '../values/callbacks.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { optionsOf, originOf, settle, type Value } from '../values/value.ts';
import { ALL_REQUESTS } from './asked.ts';
import { guardInside, type Inside } from './inside.ts';
import { outcomeOfCallback } from './registrations.ts';
import { type Callback, registryOf, type ServerPart } from './registry.ts';

/** Enters the functions among a call's arguments that make parts of what a server answers. */
export function registerResolvers(machine: Machine, framework: FrameworkRow, places: readonly ResolverPlace[], { args, node }: CallSite): void {
  const { callbacks } = registryOf(machine);
  for (const { argument, at, parameters, enters, ahead } of places) {
    const given = args[argument];
    for (const path of given ? at : []) {
      const found = functionsAt(machine, given?.value, path.split('.'), null);
      callbacks.push(...found.map(({ value, name }) => {
        const place: ServerPart['place'] = ahead ? 'ahead' : enters === undefined || name === null || enters.includes(name) ? 'entry' : 'behind';
        return { framework, container: null, node, handler: { node: given?.node ?? node, value }, parameters, shared: false, route: null, part: { of: given?.value ?? value, place } };
      }));
    }
  }
}

interface Found {
  readonly value: Value;
  /** What stands in place of the first `*`. */
  readonly name: string | null;
}

/** The functions at a path of names in a value, and what may be functions of a package: see `ResolverPlace.at`. */
function functionsAt(machine: Machine, given: Value | undefined, [name, ...rest]: readonly string[], at: string | null): Found[] {
  return (given ? optionsOf(settle(given)) : []).flatMap((value): Found[] => {
    if (value.kind === 'list') return (value.items ?? []).flatMap((item) => functionsAt(machine, item, name === undefined ? [] : [name, ...rest], at));
    if (name === undefined) return value.kind === 'function' || originOf(value) !== null ? [{ value, name: at }] : [];
    if (value.kind === 'function') return functionsAt(machine, resultOfCall(machine, value), [name, ...rest], at);
    if (value.kind !== 'record') return [];
    const fields = name === '*' ? [...value.fields].filter(([field]) => !field.startsWith('__')) : [...value.fields].filter(([field]) => field === name);
    return fields.flatMap(([field, inner]) => functionsAt(machine, inner, rest, at ?? (name === '*' ? field : null)));
  });
}

const MAX_DEPTH = 8;

/** The functions that a server was given to answer with, whatever has been made of them on the way. */
function partsBehind(machine: Machine, server: Value, node: TSESTree.Node): Callback[] {
  const { callbacks } = registryOf(machine);
  const behind = new Set<Value>();
  const look = (value: Value, depth: number): void => {
    if (depth > MAX_DEPTH || behind.has(value)) return;
    behind.add(value);
    for (const inner of insideOf(value)) look(inner, depth + 1);
  };
  look(server, 0);
  return callbacks.filter((callback) => callback.part !== undefined && (behind.has(callback.part.of) || callback.node === node));
}

function insideOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'passes':
      return value.given ?? [];
    case 'result':
      return value.args;
    case 'record':
      return [...value.fields.values()];
    case 'list':
      return value.items ?? [];
    case 'either':
      return value.options;
    case 'external': {
      const known = settle(value);
      return known === value ? [] : [known];
    }
    default:
      return [];
  }
}

/**
 * Whether the functions that a server was given limit what it answers: those in front of the others, or all of those where a request begins. Undefined with
 * a reason where that cannot be told.
 */
function guardInServer(machine: Machine, server: Value, start: TSESTree.Node): Inside {
  const parts = partsBehind(machine, server, start);
  const judge = (callback: Callback): Inside => {
    const { node, handler } = callback;
    if (handler.value.kind !== 'function') return { reason: 'unknown-package', subject: shortText(node, 40) };
    const outcome = outcomeOfCallback(machine, callback);
    return outcome && guardInside(machine, outcome, node, () => ALL_REQUESTS);
  };
  const ahead = parts.filter(({ part }) => part?.place === 'ahead').map(judge).find((inside) => inside !== null) ?? null;
  if (ahead && 'by' in ahead) return ahead;
  const entries = parts.filter(({ part }) => part?.place === 'entry').map(judge);
  const limits = entries.some((inside) => inside && 'by' in inside) && !entries.includes(null);
  return limits ? (entries.find((inside) => inside && !('by' in inside)) ?? entries[0] ?? null) : ahead;
}

/** The same of the first server among values, which the call `node` may start. */
export function guardInServers(machine: Machine, values: readonly Value[], node: TSESTree.Node): Inside {
  const server = values.find((value) => value.kind === 'passes' && value.given !== undefined);
  return server ? guardInServer(machine, server, node) : null;
}
