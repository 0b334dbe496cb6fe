import type { LimiterRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import type { Machine } from '../../values/machine.ts';
import { foreignBaseOf } from '../../values/members.ts';
import type { CallSite } from '../../values/model.ts';
import { type ClassNode, type External, type Instance, type Limiter, NOT_FOLLOWED, originOf, type Value } from '../../values/value.ts';

/** The limiter whose guard class an export is. */
export function limiterWithClass({ lexicon }: Machine, { module, path }: External): LimiterRow | undefined {
  const row = module === null ? undefined : lexicon.limiters.get(module);
  return row?.guards?.classes.includes(path.join('.')) === true ? row : undefined;
}

const asked = new WeakMap<Machine, Map<ClassNode, Limiter>>();

/** `super.canActivate(context)`: what a class that replaces the deciding method of a limiter's guard asks of that guard, which throws where it refuses. */
export function askInherited(machine: Machine, { of }: Instance, name: string, { node }: CallSite): Value | undefined {
  const base = foreignBaseOf(machine, of);
  const origin = base && originOf(base);
  const row = origin ? limiterWithClass(machine, origin) : undefined;
  if (!row || !machine.lexicon.knowledge.frameworks.some(({ id, decorators }) => row.frameworks.includes(id) && decorators?.classes.guard?.method === name)) return undefined;
  const limiters = getOrMake(asked, machine, () => new Map<ClassNode, Limiter>());
  const limiter = getOrMake(limiters, of.node, () => ({ id: machine.nextId(), row, label: row.name, shape: null, node, options: null, perRequest: false, off: null }));
  machine.noteCheck(limiter, node);
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: limiter };
}
