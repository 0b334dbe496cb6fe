import type { Member, Service, ServiceRows } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { NOT_FOLLOWED, type RecordValue, settle, type Thing, type Value } from '../values/value.ts';
import { type Ahead, handleFor, putAheadOf } from './handles.ts';
import { addOperation, itemsFrom, patternsOf } from './operations.ts';
import { fieldAt } from './options.ts';
import { containerOf, createThing, flatten, type Handled, type Item } from './registry.ts';
import { hasMethod, methodOf } from './workers.ts';

/** The services of an app: a router of its own, which answers where the app is told to let them. */
interface Services {
  readonly thing: Thing;
  readonly handled: (Handled & { readonly path: string | null })[];
  /** What the app puts in front of the methods with a name, of all services. */
  readonly ahead: Ahead[];
}

const known = new WeakMap<Machine, Map<number, Services | null>>();

function servicesOf(machine: Machine, app: Thing): Services | null {
  const ofMachine = getOrMake(known, machine, () => new Map<number, Services | null>());
  return getOrMake(ofMachine, app.id, () => {
    const { services } = app.framework;
    const thing = services && createThing(machine, app.framework, services.object, app.node);
    return thing ? { thing, handled: [], ahead: [] } : null;
  });
}

/** Enters a service that `use` is given, with what stands in front of it; gives whether it is one. */
export function registerService(machine: Machine, app: Thing, site: CallSite): boolean {
  const { services: rows } = app.framework;
  const [under, ...given] = site.args;
  const made = rows ? given.map(({ node, value }) => ({ node, value: settledOrMade(machine, value) })) : [];
  const index = rows ? made.findIndex(({ value }) => isService(machine, rows, value)) : -1;
  const holder = made[index];
  const services = servicesOf(machine, app);
  if (!rows || !under || !holder || !services) return false;
  const said = settle(given[index + 1]?.value ?? NOT_FOLLOWED);
  const options = said.kind === 'record' ? said : null;
  const before = [...itemsFrom({ ...site, args: given.slice(0, index) }, 0), ...beforeIn(rows, options, site)];
  const perhaps = mayStandBetween(machine, rows, site) ? [...(containerOf(machine, app)?.operations ?? [])] : [];
  for (const [name, how] of methodsOf(machine, rows, holder.value, options)) {
    const items = [...before, { node: holder.node, value: methodOf(machine, holder.value, name) }];
    const answering = { parameters: how.parameters, returns: rows.returns, perhaps };
    const paths = patternsOf(under.value).map((path) => (typeof path === 'string' ? `/${path.replaceAll(/^\/|\/$/g, '')}${how.path}` : path));
    const operation = addOperation(machine, services.thing, { kind: 'route', methods: how.methods, paths, node: site.node, items, answering, single: rows.before !== undefined });
    if (!operation) continue;
    const handled = { operation, name, path: pathIn(under.value) };
    putAheadOf(machine, handled, services.ahead);
    services.handled.push(handled);
  }
  return true;
}

/** Whether a service may stand behind what the app has had added since it lets services answer. */
function mayStandBetween({ ownerOf }: Machine, { between }: ServiceRows, { node }: CallSite): boolean {
  return between !== undefined && ownerOf(sourceOf(node).path)?.dependencies.isIn(between.package, between.unless) !== true;
}

/** An object with methods that answer, or what `new` gives of a class: a middleware is neither. */
function isService(machine: Machine, { methods, makers }: ServiceRows, made: Value): boolean {
  if (made.kind !== 'instance' && made.kind !== 'record' && made.kind !== 'result') return false;
  const isMade = made.kind === 'instance' || (made.kind === 'result' && (made.call.construct === true || (made.call.callee.kind === 'external' && makers.includes(made.call.callee.module ?? ''))));
  return Object.keys(methods).some((name) => {
    const has = hasMethod(machine, made, name);
    return has === true || (has === undefined && isMade);
  });
}

/** The methods that answer: those that the options name, or else all that there are. */
function methodsOf(machine: Machine, { methods, named }: ServiceRows, holder: Value, options: RecordValue | null): (readonly [string, Service])[] {
  const listed = options?.fields.get(named.option);
  const names = listed ? patternsOf(listed).filter((name) => typeof name === 'string') : [];
  const all = names.length > 0 ? names.map((name) => [name, methods[name] ?? named.as] as const) : Object.entries(methods);
  return all.filter(([name]) => hasMethod(machine, holder, name) !== false);
}

function beforeIn({ before }: ServiceRows, options: RecordValue | null, { node }: CallSite): Item[] {
  const value = before !== undefined && options ? fieldAt(options, before) : undefined;
  return value ? flatten({ node, value }) : [];
}

function pathIn(value: Value): string | null {
  const [path] = patternsOf(value);
  return typeof path === 'string' ? path.replaceAll(/^\/|\/$/g, '') : null;
}

/** The object that stands for the services at a path. */
export function serviceAt(machine: Machine, app: Thing, { path, object }: Extract<Member, { does: 'service' }>, site: CallSite): Value {
  const at = pathIn(site.args[path]?.value ?? NOT_FOLLOWED);
  const handled = servicesOf(machine, app)?.handled.filter((each) => each.path === at) ?? [];
  return handleFor(machine, app, object, at === null ? [] : handled, site);
}

/** Lets the services answer from here on, behind what stands on the app. */
export function openServices(machine: Machine, app: Thing, site: CallSite): void {
  const services = servicesOf(machine, app);
  if (services) addOperation(machine, app, { kind: 'use', items: [{ node: site.args[0]?.node ?? site.node, value: services.thing }], node: site.node });
}

/** Adds hooks to all services of an app. */
export function hookServices(machine: Machine, app: Thing, hooks: readonly Ahead[], site: CallSite): void {
  const services = servicesOf(machine, app);
  if (!services) return;
  const [ofAll, named] = [hooks.filter(({ names }) => names.includes('*')), hooks.filter(({ names }) => !names.includes('*'))];
  const items = ofAll.flatMap((each) => each.items);
  if (items.length > 0) addOperation(machine, services.thing, { kind: 'hook', items, node: site.node });
  services.ahead.push(...named);
  for (const each of services.handled) putAheadOf(machine, each, named);
}
