import type { FrameworkRow, ResolverPlace } from '../../knowledge/schema.ts';
import { resultOfCall } from '../values/callbacks.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { type FunctionValue, optionsOf, settle, type Value } from '../values/value.ts';
import { registryOf } from './registry.ts';

/** Enters the functions among a call's arguments that make parts of what a server answers. */
export function registerResolvers(machine: Machine, framework: FrameworkRow, places: readonly ResolverPlace[], { args, node }: CallSite): void {
  const { callbacks } = registryOf(machine);
  for (const { argument, at, parameters } of places) {
    const given = args[argument];
    for (const path of given ? at : []) {
      const functions = functionsAt(machine, given?.value, path.split('.'));
      callbacks.push(...functions.map((value) => ({ framework, container: null, node, handler: { node: given?.node ?? node, value }, parameters, route: null, part: true as const })));
    }
  }
}

/** The functions at a path of names in a value: see `ResolverPlace.at`. */
function functionsAt(machine: Machine, given: Value | undefined, [name, ...rest]: readonly string[]): FunctionValue[] {
  return (given ? optionsOf(settle(given)) : []).flatMap((value): FunctionValue[] => {
    if (value.kind === 'list') return (value.items ?? []).flatMap((item) => functionsAt(machine, item, name === undefined ? [] : [name, ...rest]));
    if (name === undefined) return value.kind === 'function' ? [value] : [];
    if (value.kind === 'function') return functionsAt(machine, resultOfCall(machine, value), [name, ...rest]);
    if (value.kind !== 'record') return [];
    const fields = name === '*' ? [...value.fields].flatMap(([field, inner]) => (field.startsWith('__') ? [] : [inner])) : [value.fields.get(name)];
    return fields.flatMap((inner) => functionsAt(machine, inner, rest));
  });
}
