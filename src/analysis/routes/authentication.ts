import type { FrameworkRow, Member, RouteOptions } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { isAmong, isText, NOT_FOLLOWED, type RecordValue, settle, type Value } from '../values/value.ts';
import { fieldAt } from './options.ts';
import { isSilent } from './quiet.ts';
import { type Item, registryOf } from './registry.ts';

/** What servers of one package ask who a client is: by name, null for a name that two have. */
interface Strategies {
  readonly named: Map<string, Item | null>;
  /** What routes name that name none. */
  fallback: Value | null;
}

const known = new WeakMap<Machine, Map<string, Strategies>>();

function strategiesFor(machine: Machine, { id }: FrameworkRow, { node }: Pick<CallSite, 'node'>): Strategies {
  const all = getOrMake(known, machine, () => new Map<string, Strategies>());
  return getOrMake(all, `${id} ${machine.ownerOf(sourceOf(node).path)?.folder ?? ''}`, () => ({ named: new Map(), fallback: null }));
}

/** `server.auth.strategy('token', 'bearer', { validate })`, `server.auth.default('token')`. */
export function addStrategy(machine: Machine, framework: FrameworkRow, { name, options, field }: Extract<Member, { does: 'strategy' }>, site: CallSite): void {
  const strategies = strategiesFor(machine, framework, site);
  const said = settle(site.args[name]?.value ?? NOT_FOLLOWED);
  if (options === undefined || field === undefined) {
    strategies.fallback = said;
    addToEarlier(machine, framework, site);
    return;
  }
  const given = settle(site.args[options]?.value ?? NOT_FOLLOWED);
  const value = given.kind === 'record' ? fieldAt(given, field) : undefined;
  if (isText(said) && value) strategies.named.set(said.value, strategies.named.has(said.value) ? null : { node: site.node, value, hook: true });
}

/** What stands for others does so for routes that were there before, unless they say something themselves. */
function addToEarlier(machine: Machine, framework: FrameworkRow, site: CallSite): void {
  const registry = registryOf(machine);
  const members = Object.values(framework.objects).flatMap((object) => Object.values(object.members));
  for (const member of members) {
    const how = member.does === 'declare' ? member.options.strategies : undefined;
    for (const container of how ? registry.containers.values() : []) {
      for (const operation of container.thing.framework === framework ? container.operations : []) {
        const { options } = operation;
        if (!how || !options || how.fields.some((field) => fieldAt(options, field) !== undefined)) continue;
        operation.items = [...strategyOf(machine, framework, options, how, site), ...operation.items];
      }
    }
  }
  registry.version += 1;
}

/** The strategy that stands in front of a route. Of several the client chooses one: that is open where any may refuse for the rate. */
export function strategyOf(machine: Machine, framework: FrameworkRow, options: RecordValue, how: RouteOptions['strategies'], site: CallSite): Item[] {
  if (!how) return [];
  const { named, fallback } = strategiesFor(machine, framework, site);
  const said = how.fields.map((field) => fieldAt(options, field)).find((value) => value !== undefined) ?? fallback;
  const items = (said ? namesIn(settle(said), how) : []).flatMap((name) => (isText(name) ? (named.get(name.value) ?? []) : []));
  if (items.length < 2) return items;
  const refusing = items.find(({ value }) => value.kind === 'function' && !isSilent(machine, value));
  return refusing ? [{ ...refusing, value: NOT_FOLLOWED }] : [];
}

function namesIn(said: Value, { names, unless }: NonNullable<RouteOptions['strategies']>): readonly Value[] {
  if (said.kind !== 'record') return said.kind === 'list' ? (said.items ?? []) : [said];
  if (Object.entries(unless).some(([field, values]) => isAmong(said.fields.get(field), values))) return [];
  return names.flatMap((name) => {
    const value = fieldAt(said, name);
    return value ? namesIn(value, { fields: [], names: [], unless: {} }) : [];
  });
}
