import { exactly, type Quantity, sum, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { anyOf, eitherWay, listOf } from './alternatives.ts';
import { replace, shortened } from './list-methods.ts';
import { spelledAsList } from './lists.ts';
import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { countsOf } from './operators.ts';
import { type Distinct, type ListValue, NOT_FOLLOWED, optionsOf, UNDEFINED, type Value } from './value.ts';

/** A `Set` or `Map` that is made to be filled. */
export function emptyCollection(machine: Machine, of: Distinct['of']): ListValue {
  return { ...listOf([]), items: null, distinct: { of, loops: machine.loops.length } };
}

/** What a method of a `Set` or `Map` gives that is filled; undefined for those that lists have as well. */
export function callCollection(machine: Machine, site: CallSite, self: ListValue, distinct: Distinct): Value | undefined {
  const [first, second] = site.args.map(({ value }) => value);
  const isMap = distinct.of === 'pairs';
  switch (site.name) {
    case isMap ? 'set' : 'add': {
      const key = first ?? UNDEFINED;
      const element = isMap ? listOf([key, held(second ?? UNDEFINED)]) : held(key);
      const filled = { ...self, length: sum(self.length, isNew(machine, key, distinct) ? exactly(1) : MAY_BE_ONE), element: self.element ? anyOf([self.element, element]) : element };
      replace(machine, site, filled);
      return filled;
    }
    case 'delete':
      machine.turns += 1;
      replace(machine, site, shortened(self));
      return eitherWay();
    case 'clear':
      machine.turns += 1;
      replace(machine, site, { ...emptyCollection(machine, distinct.of), distinct });
      return UNDEFINED;
    case 'get':
      return NOT_FOLLOWED;
    case 'has':
      return eitherWay();
    case 'keys':
      return isMap ? partOf(self, 0) : spelledAsList(self);
    case 'values':
      return isMap ? partOf(self, 1) : spelledAsList(self);
    case 'entries':
      return isMap ? spelledAsList(self) : { ...spelledAsList(self), element: listOf([self.element ?? UNDEFINED, self.element ?? UNDEFINED]) };
    default:
      return undefined;
  }
}

/** It may have been there before. */
const MAY_BE_ONE: Quantity = { ...UNDECIDED_COUNT, max: 1 };

/** Whether a key is another one in each round of all loops that add to what was made before them. Each object is another one. */
function isNew(machine: Machine, key: Value, { loops }: Distinct): boolean {
  if (key.kind === 'record' || key.kind === 'list') return true;
  const counts = countsOf(key);
  const open = machine.loops.slice(loops);
  return open.length > 0 && open.every((loop) => counts.includes(loop));
}

/** What is held may be changed from elsewhere. */
function held(value: Value): Value {
  return anyOf(
    optionsOf(value).map((option) => {
      if (option.kind === 'record') return { ...option, open: true };
      return option.kind === 'list' && !option.maker ? { ...option, items: null, length: { ...UNDECIDED_COUNT, min: 0 } } : option;
    }),
  );
}

function partOf(self: ListValue, index: 0 | 1): ListValue {
  const parts = (self.element ? optionsOf(self.element) : []).flatMap((pair) => (pair.kind === 'list' ? [pair.items?.[index] ?? pair.element ?? NOT_FOLLOWED] : []));
  return { ...spelledAsList(self), element: parts.length > 0 ? anyOf(parts) : null };
}
