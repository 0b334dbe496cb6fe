import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, InputShape } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { Machine } from '../values/machine.ts';
import { NOT_FOLLOWED, type Thing, type Value } from '../values/value.ts';
import { inputFor } from './inputs.ts';
import { createThing, ownerOf } from './registry.ts';

/** The names of what a callback is given. */
type Names = readonly (string | null)[];

/** What a parameter is that a row names. */
function parameterOf(machine: Machine, framework: FrameworkRow, name: string, node: TSESTree.Node, same = false): Value {
  if (name.startsWith('input:')) return inputFor(machine, framework, name.slice('input:'.length) as InputShape, node, 'the message');
  return createThing(machine, framework, name, node, { same }) ?? NOT_FOLLOWED;
}

/** The objects that a callback of a framework receives. A name that is no object of it (the error) stands for anything. */
export function parametersOf(machine: Machine, framework: FrameworkRow, names: Names, node: TSESTree.Node): Value[] {
  return names.map((name) => (name === null ? NOT_FOLLOWED : parameterOf(machine, framework, name, node)));
}

interface Objects {
  readonly byName: Map<string, Value>;
  readonly lists: Map<Names, readonly Value[]>;
}

const requests = new WeakMap<Machine, Map<FrameworkRow, Objects>>();

function objectsOf(machine: Machine, framework: FrameworkRow): Objects {
  return getOrMake(getOrMake(requests, machine, () => new Map<FrameworkRow, Objects>()), framework, () => ({ byName: new Map<string, Value>(), lists: new Map<Names, readonly Value[]>() }));
}

/**
 * The objects that a new request brings to what is asked first: the same for all requests, and for all that one of them comes to, so that what has been found out
 * about it in one place is known in the next. One that stands for more than the request is made anew.
 */
export function newRequest(machine: Machine, framework: FrameworkRow, names: Names, node: TSESTree.Node): readonly Value[] {
  const { byName, lists } = objectsOf(machine, framework);
  const same = lists.get(names);
  if (same) return same;
  const things = names.map((name) => {
    const known = name === null ? NOT_FOLLOWED : byName.get(name);
    if (name === null || known) return known ?? NOT_FOLLOWED;
    const made = parameterOf(machine, framework, name, node, true);
    if (isOfRequest(made)) byName.set(name, made);
    return made;
  });
  if (things.every((value) => value === NOT_FOLLOWED || isOfRequest(value))) lists.set(names, things);
  return things;
}

function isOfRequest(value: Value): boolean {
  return value.kind === 'thing' && value.same;
}

const parts = new WeakMap<Thing, Map<string, Thing>>();

/**
 * The object that another one holds, or gives when it is asked: the same each time. What a handler is given of a request is that, wherever it is found:
 * `context.switchToHttp().getRequest()`.
 */
export function partOf(machine: Machine, thing: Thing, type: string, node: TSESTree.Node): Thing | undefined {
  const { framework } = thing;
  const given = framework.parameters?.includes(type) === true ? newRequest(machine, framework, framework.parameters, node)[framework.parameters.indexOf(type)] : undefined;
  if (given?.kind === 'thing' && given.same) return given;
  const held = getOrMake(parts, thing, () => new Map<string, Thing>());
  const known = held.get(type);
  if (known) return known;
  const made = createThing(machine, framework, type, node, { owner: ownerOf(thing, type), same: true });
  if (made?.same) held.set(type, made);
  return made;
}
