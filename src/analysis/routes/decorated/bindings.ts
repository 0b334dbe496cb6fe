import type { Why } from '../../model.ts';
import { shortText } from '../../source.ts';
import type { Machine } from '../../values/machine.ts';
import { settle } from '../../values/value.ts';
import { patternsOf } from '../operations.ts';
import { covers, takeApart } from '../paths.ts';
import { flatten, type Item, type PathPattern } from '../registry.ts';
import type { Assembly } from './apps.ts';
import type { Method } from './controllers.ts';
import { isClass } from './lists.ts';
import type { Binding } from './members.ts';

/** The middleware that modules attach to a method's route. */
export function boundTo(machine: Machine, method: Method, { bindings }: Assembly): { readonly items: readonly Item[]; readonly doubts: readonly Why[] } {
  const items: Item[] = [];
  const doubts: Why[] = [];
  for (const binding of bindings) {
    const isBound = binds(machine, method, binding);
    if (isBound === true) items.push(...binding.items.flatMap((item) => flatten(item)));
    else if (isBound === undefined) doubts.push({ reason: 'dynamic-path', subject: shortText(binding.node, 40) });
  }
  return { items, doubts };
}

/** Whether middleware sees all requests for a method; undefined where that cannot be told. */
function binds(machine: Machine, method: Method, { routes, excluded, keys }: Binding): boolean | undefined {
  const reached = anyOf(routes.map((route) => reaches(machine, method, route, keys, 'prefix')));
  if (reached === false) return false;
  const left = anyOf(excluded.map((route) => reaches(machine, method, route, keys, 'exact')));
  if (left === true) return false;
  return left === undefined ? undefined : reached;
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

/** Whether a route is a method's: a path, which text names with all beneath it, an object of path and method, or the controller. */
function reaches(machine: Machine, method: Method, { value }: Item, keys: Binding['keys'], match: 'prefix' | 'exact'): boolean | undefined {
  if (isClass(machine, value, method.controller.of)) return true;
  const route = settle(value);
  switch (route.kind) {
    case 'class':
      return false;
    case 'constant':
      return coversAll(method, patternsOf(route), match);
    case 'record': {
      const path = route.fields.get(keys.path);
      const named = route.fields.get(keys.method);
      const methods = named ? patternsOf(named) : ['*'];
      if (methods.includes(null)) return undefined;
      if (!methods.includes('*') && !method.methods.every((each) => methods.includes(each))) return false;
      return path ? coversAll(method, patternsOf(path), 'exact') : undefined;
    }
    case 'external':
      // A controller of a file that does not know of this one.
      return route.file !== null && machine.modules?.reaches(route.file, machine.units.of(method.node).source.path) === false ? false : undefined;
    default:
      return undefined;
  }
}

function coversAll({ paths }: Method, guards: readonly PathPattern[], match: 'prefix' | 'exact'): boolean | undefined {
  const answers = paths.map((path) => anyOf(guards.map((guard) => covers(takeApart(guard, false), takeApart(path, false), match))));
  if (answers.includes(false)) return false;
  return answers.includes(undefined) ? undefined : true;
}

