import type { Member } from '../../knowledge/schema.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { Argument, CallSite } from '../values/model.ts';
import { originOf, type Thing, type Value } from '../values/value.ts';
import { addHandedOver } from './operations.ts';
import { addHooks, reachIn, rewrittenBy } from './plugins.ts';
import { flatten, type Item, lateHook } from './registry.ts';

type Hook = Extract<Member, { does: 'hook' }>;

/** Adds what a call hooks in front of the routes of an object: `addHook('onRequest', check)`, or objects that say where: `ext({ type: 'onRequest', method: check })`. */
export function addHook(machine: Machine, thing: Thing, member: Hook, site: CallSite): void {
  const [first] = site.args;
  const last = site.args.at(-1);
  if (!first || !last) return;
  const name = nameOf(first.value);
  if (name === null && member.events) {
    for (const event of flatten(first)) addEvent(machine, thing, member, member.events, event, site);
    return;
  }
  if (name !== null && member.rewrites?.on.includes(name)) rewrittenBy(machine, thing, last, member.rewrites.fields);
  addNamed(machine, thing, member, name, last, site);
}

/** An object that says itself where its function is hooked in; code that cannot be read may be one that limits. */
function addEvent(machine: Machine, thing: Thing, member: Hook, events: NonNullable<Hook['events']>, { node, value }: Item, site: CallSite): void {
  const event = settledOrMade(machine, value);
  const at = event.kind === 'record' ? event.fields.get(events.at) : undefined;
  const hook = event.kind === 'record' ? event.fields.get(events.hook) : undefined;
  if (at && hook) addNamed(machine, thing, member, nameOf(at), { node, value: hook }, site);
  else addHandedOver(machine, thing, originOf(event), site.node, false);
}

function addNamed(machine: Machine, thing: Thing, { names, late: lateHooks, gives, reach }: Hook, name: string | null, { node, value }: Pick<Argument, 'node' | 'value'>, site: CallSite): void {
  const late = name === null ? undefined : lateHooks?.[name];
  if (names && !late && (name === null || !names.includes(name))) return;
  const how = reach === 'all' || !reach ? (reach ?? null) : reachIn(site.args[0]?.value, reach);
  addHooks(machine, thing, flatten({ node, value, hook: late ? lateHook(late) : (gives ?? true) }), site.node, how);
}

function nameOf(value: Value): string | null {
  return value.kind === 'constant' ? String(value.value) : null;
}
