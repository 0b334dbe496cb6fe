import type { TSESTree } from '@typescript-eslint/utils';
import type { LoadedFolder, Member, ReachNames, ReachOption } from '../../knowledge/schema.ts';
import { mergeChecks, NO_CHECKS } from '../sizes/checks.ts';
import { textOf } from '../source.ts';
import { callFunction } from '../values/activations.ts';
import { resultOfCall } from '../values/callbacks.ts';
import { madeElsewhere, settledOrMade } from '../values/later.ts';
import { entryOf, isOfProject, meaningOf } from '../values/lexicon.ts';
import { contentsOf } from '../values/lists.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { parametersIn } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { constant, type External, type FunctionValue, NOT_FOLLOWED, optionsOf, originOf, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { answerBy, answerOf, rooted } from './answering.ts';
import { modulesIn } from './folders.ts';
import { putBehind } from './held.ts';
import { createLimiter } from './limiters.ts';
import { withMacros } from './macros.ts';
import { addHandedOver, addOperation, patternsOf } from './operations.ts';
import { checkedBy, fieldAt, itemsIn } from './options.ts';
import { containerOf, createThing, type Item, type Reach, registryOf } from './registry.ts';
import { registerResolvers } from './resolvers.ts';
import { openServices } from './services.ts';

type Register = Extract<Member, { does: 'register' }>;

/**
 * A plugin that is registered, or a function that runs behind those registered before: it runs when the code around waits, or has
 * ended. Source: https://fastify.dev/docs/latest/Reference/Plugins/ (avvio).
 */
export interface Pending {
  readonly thing: Thing;
  readonly what: { readonly plugin: Value; readonly options: Value; readonly how: Register } | { readonly callback: Value };
  readonly site: CallSite;
  readonly entry: number;
  readonly running: Unit | null;
  readonly starting: Unit | null;
}

/** Enters a plugin that is to be loaded. */
export function register(machine: Machine, thing: Thing, how: Register, site: CallSite): void {
  const [plugin, options] = site.args;
  if (plugin) enqueue(machine, thing, { plugin: plugin.value, options: options?.value ?? UNDEFINED, how }, site);
}

/** Enters a function that runs when the plugins before it have been loaded. */
export function runAfter(machine: Machine, thing: Thing, site: CallSite): void {
  const callback = site.args.at(-1)?.value;
  if (callback) enqueue(machine, thing, { callback }, site);
}

function enqueue(machine: Machine, thing: Thing, what: Pending['what'], site: CallSite): void {
  containerOf(machine, thing)?.pending.push({ thing, what, site, entry: machine.entry, running: machine.running, starting: machine.starting });
}

/** Loads all that is pending anywhere. */
export function loadAll(machine: Machine): void {
  // What a plugin creates has been loaded when it ends.
  for (const { thing, pending } of [...registryOf(machine).containers.values()]) if (pending.length > 0) load(machine, thing);
}

/** Loads what is pending on an object, in its order; what a plugin registers comes right behind it. */
export function load(machine: Machine, thing: Thing): void {
  const pending = containerOf(machine, thing)?.pending.splice(0) ?? [];
  for (const each of pending) {
    const { entry, running, starting, request } = machine;
    Object.assign(machine, { entry: each.entry, running: each.running, starting: each.starting, request: null });
    run(machine, each);
    Object.assign(machine, { entry, running, starting, request });
    load(machine, thing);
  }
}

function run(machine: Machine, { thing, what, site }: Pending): void {
  if ('callback' in what) {
    for (const option of optionsOf(settle(what.callback))) if (option.kind === 'function') callFunction(machine, option, [], true);
    return;
  }
  for (const { plugin, options } of pluginsIn(machine, what.plugin, what.options)) runPlugin(machine, thing, plugin, options, what.how, site);
}

interface Plugin {
  readonly plugin: Value;
  readonly options: Value;
}

/** The plugins that an argument brings: one, each of a list, or an object that holds one beside its options. */
function pluginsIn(machine: Machine, value: Value, options: Value): Plugin[] {
  return optionsOf(unpacked(machine, value)).flatMap((option): Plugin[] => {
    const plugin = unpacked(machine, option);
    if (plugin.kind === 'list') return (plugin.items || plugin.element ? contentsOf(plugin) : [NOT_FOLLOWED]).flatMap((item) => pluginsIn(machine, item, options));
    const inner = plugin.kind === 'record' ? plugin.fields.get('plugin') : undefined;
    if (inner && plugin.kind === 'record') return pluginsIn(machine, inner, plugin.fields.get('options') ?? UNDEFINED);
    const run = plugin.kind === 'record' ? plugin.fields.get('register') : undefined;
    const runs = run ? optionsOf(run).filter((each) => each.kind === 'function') : [];
    return runs.length > 0 ? runs.map((each) => ({ plugin: { ...each, shared: true }, options })) : [{ plugin, options }];
  });
}

/** The plugin itself: what `import()` gives, or a call in another file. */
function unpacked(machine: Machine, value: Value): Value {
  if (value.kind === 'promise') return unpacked(machine, value.value);
  const known = madeElsewhere(machine, value) ?? settle(value);
  const inner = known.kind === 'record' ? known.fields.get('default') : undefined;
  return inner ? unpacked(machine, inner) : known;
}

function runPlugin(machine: Machine, thing: Thing, plugin: Value, options: Value, how: Register, site: CallSite): void {
  if (plugin.kind === 'function') {
    const scope = plugin.shared ? thing : scopeFor(machine, thing, plugin, options, how, site);
    callFunction(machine, plugin, [scope, options, NOT_FOLLOWED], true);
    load(machine, scope);
    return;
  }
  const origin = originOf(plugin);
  const limiter = origin?.module == null ? undefined : machine.lexicon.limiters.get(origin.module);
  const shape = plugin.kind === 'external' && origin ? entryOf(limiter?.exports, origin.module ?? '', origin.path) : undefined;
  if (limiter && shape?.plugin) {
    const value = createLimiter(machine, limiter, shape, options.kind === 'constant' ? null : options, site.node);
    addOperation(machine, thing, { kind: 'use', items: [{ node: site.args[0]?.node ?? site.node, value }], node: site.node });
    return;
  }
  const known = plugin.kind === 'external' ? meaningOf(machine.lexicon, plugin) : undefined;
  if (known?.framework && known.meaning.resolvers) registerResolvers(machine, known.framework, known.meaning.resolvers, site);
  const does = typeof known?.meaning.plugin === 'object' ? known.meaning.plugin : null;
  if (does && 'answers' in does) {
    const prefix = options.kind === 'record' ? fieldAt(options, how.prefix) : undefined;
    answerBy(machine, thing, does.answers, answerOf(site.node, [options]), options, prefix, site.node);
    return;
  }
  if (does && 'folder' in does) {
    const modules = modulesIn(machine, does.folder, site);
    if (!modules) addHandedOver(machine, thing, origin, site.node, false);
    for (const { value, prefix } of modules ?? []) {
      for (const each of optionsOf(unpacked(machine, value))) if (isPlugin(each)) runPlugin(machine, thing, each, { kind: 'record', fields: new Map([[how.prefix, constant(prefix)]]), open: true }, how, site);
    }
    return;
  }
  const mounts = mountedBy(machine, origin, options, site);
  if (mounts) {
    addOperation(machine, thing, { kind: 'use', items: [{ node: site.node, value: mounts }], node: site.node });
    return;
  }
  addHandedOver(machine, thing, origin, site.node, isSeen(machine, origin));
}

/** Whether what a module exports may be a plugin, rather than anything else that lies in a folder with some. */
function isPlugin(value: Value): boolean {
  return value.kind === 'function' || (originOf(value) !== null && value.kind !== 'method');
}

/** What a package's plugin mounts, out of its options. */
function mountedBy(machine: Machine, origin: External | null, options: Value, site: CallSite): Value | undefined {
  const known = origin ? meaningOf(machine.lexicon, origin) : undefined;
  const plugin = known?.meaning.plugin;
  if (!known?.framework || typeof plugin !== 'object' || !('mounts' in plugin) || options.kind !== 'record') return undefined;
  const routes = fieldAt(options, plugin.mounts);
  return routes && putBehind(machine, known.framework, plugin.behind ?? [], options, routes, site);
}

/** Whether a plugin is a package's that registers nothing by files of this project: only its name may speak of limits. */
function isSeen(machine: Machine, origin: External | null): boolean {
  if (origin === null || origin.module === null || isOfProject(origin)) return false;
  return meaningOf(machine.lexicon, origin)?.meaning.plugin !== 'unseen';
}

/** Adds hooks to an object: for all its routes, or for those behind them. */
export function addHooks(machine: Machine, thing: Thing, items: readonly Item[], node: TSESTree.Node, reach: Reach | null): void {
  if (items.length > 0) addOperation(machine, thing, { kind: reach ? 'use' : 'hook', items, node, reach });
}

/** How far hooks reach that stand behind an object of options, or in it. */
export function reachIn(options: Value | undefined, { property, parent, all }: ReachOption): Reach {
  const said = options?.kind === 'record' ? fieldAt(options, property) : undefined;
  return reachNamed(said, { parent, all });
}

/** How far hooks reach by a name for that: those of the same object only, where it is none. */
function reachNamed(said: Value | undefined, { parent, all }: ReachNames): Reach {
  if (said?.kind !== 'constant') return 'own';
  const name = String(said.value);
  return all.includes(name) ? 'all' : parent.includes(name) ? 'parent' : 'own';
}

/** Lets the hooks that an object has so far reach further. */
export function lift(machine: Machine, thing: Thing, names: ReachNames, { args: [first] }: CallSite): void {
  const reach = reachNamed(first?.value, names);
  for (const operation of containerOf(machine, thing)?.operations ?? []) if (operation.reach !== null && operation.reach !== 'all') operation.reach = reach;
  registryOf(machine).version += 1;
}

/** Enters that a function may put hooks in front of the routes behind it, where it speaks of that: `addHook('onRoute', (route) => { route.preHandler = limit; })`. */
export function rewrittenBy(machine: Machine, thing: Thing, { node, value }: Item, fields: readonly string[]): void {
  const code = settledOrMade(machine, value);
  const speaks = new RegExp(`\\b(?:${fields.join('|')})\\b`);
  if (code.kind !== 'function' || speaks.test(textOf(code.node))) addHandedOver(machine, thing, null, node, false, code);
}

/** Adds what the first argument brings: another object, a limiter, or what a function does with the object itself, which is its `this` as well. */
export function include(machine: Machine, thing: Thing, site: CallSite): void {
  const { args: [first], node } = site;
  if (!first) return;
  for (const option of optionsOf(unpacked(machine, first.value))) {
    if (option.kind === 'function') callFunction(machine, { ...option, self: option.self ?? thing }, [thing], true);
    else if (option.kind === 'thing' && option.row.opens) openServices(machine, thing, site);
    else if (option.kind === 'limiter' || option.kind === 'thing') addOperation(machine, thing, { kind: 'use', items: [{ node: first.node, value: option }], node, reach: isLocal(option) ? 'own' : null });
    else {
      const origin = originOf(option);
      addHandedOver(machine, thing, origin, node, isSeen(machine, origin));
    }
  }
}

/** Adds what the modules of a folder register, each below its path. */
export function includeFolder(machine: Machine, thing: Thing, folder: LoadedFolder, site: CallSite): void {
  const modules = modulesIn(machine, folder, site);
  if (!modules) addHandedOver(machine, thing, null, site.node, false);
  for (const { value, prefix } of modules ?? []) {
    const inner = createThing(machine, thing.framework, thing.type, site.node);
    if (!inner) continue;
    addOperation(machine, thing, { kind: 'use', paths: [prefix === '' ? '/' : prefix], items: [{ node: site.node, value: inner }], node: site.node });
    const module = unpacked(machine, value);
    const given = module.kind === 'function' && module.node.params.length === 0 ? resultOfCall(machine, module) : module;
    include(machine, inner, { ...site, args: [{ node: site.node, value: given, spread: false }] });
  }
}

function isLocal(value: Value): boolean {
  const local = value.kind === 'limiter' ? value.limiter.shape?.local : undefined;
  const options = value.kind === 'limiter' ? value.limiter.options : null;
  const said = local && options?.kind === 'record' ? options.fields.get(local.option) : undefined;
  return said?.kind === 'constant' && local?.is.includes(String(said.value)) === true;
}

/** Runs a function with an object of its own, or adds hooks for what comes behind; gives the object that it is called on. */
export function group(machine: Machine, thing: Thing, { prefix, object, options, reach, meanwhile }: Extract<Member, { does: 'group' }>, site: CallSite): Value {
  const from = prefix === null ? 0 : prefix + 1;
  const last = site.args.at(-1);
  const given = options.macros ? site.args.slice(from).map((argument) => withMacros(machine, thing, argument)) : site.args.slice(from);
  const hooks = given.flatMap(({ node, value }) => (value.kind === 'record' ? itemsIn(value, options, node).filter(({ hook }) => hook) : []));
  const outer = containerOf(machine, thing);
  const checks = given.reduce((before, { value }) => (value.kind === 'record' ? mergeChecks(before, checkedBy(machine, value, options)) : before), outer?.checked ?? NO_CHECKS);
  const callback = last && settle(last.value);
  if (!last || callback?.kind !== 'function') {
    if (meanwhile) return NOT_FOLLOWED;
    if (outer) outer.checked = checks;
    addHooks(machine, thing, hooks, site.node, reach === undefined ? 'own' : reachIn(given[0]?.value, reach));
    return thing;
  }
  const [parameter] = parametersIn(callback.node);
  const inner = createThing(machine, thing.framework, object, parameter?.type === 'Identifier' ? parameter : callback.node);
  if (!inner) return thing;
  const container = containerOf(machine, inner);
  if (container) container.checked = checks;
  const under = prefix === null ? undefined : site.args[prefix]?.value;
  const mount = addOperation(machine, thing, { kind: 'use', paths: under ? patternsOf(under) : ['/'], items: [{ node: last.node, value: inner }], node: site.node, apart: meanwhile === true });
  addHooks(machine, inner, hooks, site.node, 'own');
  if (!meanwhile || !outer || !container || !mount) {
    callFunction(machine, callback, [inner], true);
    return thing;
  }
  outer.meanwhile = container;
  try {
    callFunction(machine, callback, []);
  } finally {
    outer.meanwhile = null;
  }
  registryOf(machine).handles.set(inner.id, [{ operation: mount, name: null }]);
  return inner;
}

/** The scope of its own that a plugin is given: what it registers stays there. */
function scopeFor(machine: Machine, parent: Thing, { node }: FunctionValue, options: Value, { object, prefix }: Register, site: CallSite): Thing {
  const [parameter] = parametersIn(node);
  const place: TSESTree.Node = parameter?.type === 'Identifier' ? parameter : node;
  const scope = createThing(machine, parent.framework, object, place);
  if (!scope) return parent;
  const container = containerOf(machine, scope);
  if (container) container.within = containerOf(machine, parent) ?? null;
  const under = options.kind === 'record' ? options.fields.get(prefix) : options.kind === 'constant' ? undefined : NOT_FOLLOWED;
  addOperation(machine, parent, { kind: 'use', paths: under ? patternsOf(under).map(rooted) : ['/'], items: [{ node: site.args[0]?.node ?? site.node, value: scope }], node: site.node });
  return scope;
}
