import type { TSESTree } from '@typescript-eslint/utils';
import type { ArgumentPlace, Attachment, FrameworkRow, Member } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { callFunction } from '../../values/activations.ts';
import { construct } from '../../values/classes.ts';
import { contentsOf } from '../../values/lists.ts';
import type { Machine } from '../../values/machine.ts';
import type { CallSite } from '../../values/model.ts';
import { NOT_FOLLOWED, settle, type Thing, UNDEFINED, type Value } from '../../values/value.ts';
import { addOperation, itemsFrom, patternsOf } from '../operations.ts';
import { containerOf, createThing, flatten, type Item, type Operation, type PathPattern } from '../registry.ts';
import { writtenIn, writtenObject } from './lists.ts';

/** An app of decorated classes. */
export interface App {
  /** Whose decorators make its classes what they are: the app itself may be one of another framework. */
  readonly framework: FrameworkRow;
  readonly thing: Thing;
  /** The module that it starts with; one that is given lists instead has none. */
  readonly root: Value;
  readonly lists: Lists | null;
  /** An object of lists beside the module. */
  readonly settings?: Item | null;
  readonly node: TSESTree.Node;
  /** Apps of other frameworks that it runs on. */
  readonly adapters: readonly Thing[];
  /** Where its methods are registered, on an app that may have more; null where they come behind all else. */
  readonly operation: Operation | null;
  /** The only method that is registered so. */
  readonly method?: string;
}

/** What an app is told of its classes. */
export interface Lists {
  readonly controllers: readonly Item[];
  readonly middlewares: readonly Item[];
  readonly prefix: readonly PathPattern[];
  /** There may be middleware that is not seen. */
  readonly open: boolean;
}

/** Middleware that a module attaches to routes. */
export interface Binding {
  readonly node: TSESTree.Node;
  readonly items: readonly Item[];
  readonly excluded: Item[];
  readonly routes: Item[];
  /** The names under which an object among these holds a path and a method. */
  readonly keys: { readonly path: string; readonly method: string };
}

interface Registered {
  readonly apps: App[];
  /** What is attached to whole apps, by the ids of those. */
  readonly attached: Map<number, { readonly kind: Attachment; readonly item: Item }[]>;
  /** What is added to the controllers of apps, by the ids of those. */
  readonly controllers: Map<number, Item[]>;
  readonly prefixes: Map<number, { readonly path: PathPattern; readonly except: readonly PathPattern[] }>;
  /** The ids of those that take requests, each with where that is registered which comes in front of all that is added to it later. */
  readonly listening: Map<number, Operation | null>;
  /** Those that are being made, and those that are made by the object that a module is given. */
  readonly drafts: Map<number, Binding>;
  readonly bindings: Map<number, Binding[]>;
}

const registries = new WeakMap<Machine, Registered>();

/** What has been done to apps of decorated classes. */
export function registeredOf(machine: Machine): Registered {
  return getOrMake(registries, machine, () => ({ apps: [], attached: new Map(), controllers: new Map(), prefixes: new Map(), listening: new Map(), drafts: new Map(), bindings: new Map() }));
}

/** Enters an app with the module, or the lists of classes, in an argument. Gives what the call gives. */
export function startApp(machine: Machine, framework: FrameworkRow, thing: Thing, { starts, settings, atOnce }: { readonly starts: number; readonly settings?: number; readonly atOnce?: true }, { node, args }: CallSite): Value {
  const adapters = args.flatMap(({ value }) => (value.kind === 'result' ? value.args : [])).filter((value) => value.kind === 'thing' && containerOf(machine, value) !== undefined);
  const argument = args[starts] ?? { node, value: UNDEFINED };
  const lists = framework.decorators?.modules?.decorators ? null : listsIn(machine, framework, argument);
  const app: App = { framework, thing, root: argument.value, settings: settings === undefined ? null : (args[settings] ?? null), lists, node, adapters: adapters as Thing[], operation: null };
  registeredOf(machine).apps.push(thing.framework === framework ? app : registerOn(machine, app));
  return atOnce ? thing : { kind: 'promise', value: thing, rejects: null };
}

interface Draft {
  readonly framework: FrameworkRow;
  readonly how: Builder;
  /** The call with which it began. */
  readonly site: CallSite;
  readonly app: Thing;
  /** What is run with the app when its methods have been registered. */
  readonly behind: Item[];
}

type Builder = { readonly builder: string; readonly starts: number; readonly within?: number };

const drafts = new WeakMap<Machine, Map<number, Draft>>();

/** An object that stands for an app which has yet to be started: `new Server(container).setConfig(configure).build()`. */
export function draftApp(machine: Machine, framework: FrameworkRow, app: Thing, how: Builder, site: CallSite): Thing | undefined {
  const thing = createThing(machine, framework, how.builder, site.node);
  if (thing) getOrMake(drafts, machine, () => new Map<number, Draft>()).set(thing.id, { framework, how, site, app, behind: [] });
  return thing;
}

/** Starts the app that an object stands for, and gives it. */
function build(machine: Machine, thing: Thing): Value {
  const draft = drafts.get(machine)?.get(thing.id);
  if (!draft) return NOT_FOLLOWED;
  const { framework, how: { starts, within }, site, app, behind } = draft;
  const router = within === undefined ? UNDEFINED : settle(site.args[within]?.value ?? UNDEFINED);
  if (router.kind === 'thing' && containerOf(machine, router)) {
    // The prefix is where it is mounted.
    startApp(machine, framework, router, { starts: site.args.length, atOnce: true }, site);
    const options = site.args[starts] ?? { node: site.node, value: UNDEFINED };
    addOperation(machine, app, { kind: 'use', paths: listsIn(machine, framework, options).prefix.map((path) => (path === '' ? '/' : path)), items: [{ node: site.node, value: router }], node: site.node });
  } else startApp(machine, framework, app, { starts, atOnce: true }, site);
  for (const { value } of behind.splice(0)) machine.callAs(value, [app]);
  return app;
}

/** Runs a function with the app that an object stands for, or remembers it until the methods of that have been registered. */
function setUp(machine: Machine, thing: Thing, when: 'before' | 'behind', site: CallSite): Value {
  const draft = drafts.get(machine)?.get(thing.id);
  const [first] = site.args;
  if (draft && first && when === 'behind') draft.behind.push(first);
  else if (draft && first) machine.callAs(first.value, [draft.app]);
  return thing;
}

/** Enters where on an app of another framework the middleware of this one and its methods are registered. */
function registerOn(machine: Machine, app: App): App {
  const { thing, lists, node } = app;
  addOperation(machine, thing, { kind: 'use', paths: (lists?.prefix ?? ['']).map((path) => (path === '' ? '/' : path)), items: [{ node, value: NOT_FOLLOWED, app }], node });
  return { ...app, operation: addOperation(machine, thing, { kind: 'use', items: [], node }) };
}

/** What an object of options lists: read where it is given, since it may name what is known only there. */
function listsIn(machine: Machine, framework: FrameworkRow, { node, value }: Item): Lists {
  const { lists } = framework.decorators?.modules ?? {};
  const options = settle(value);
  const open = lists?.middlewares !== undefined && (options.kind === 'record' ? options.open && !options.fields.has(lists.middlewares) : options !== UNDEFINED);
  const object = writtenObject(machine, node);
  const list = (name: string | undefined): readonly Item[] => (name === undefined ? [] : writtenIn(machine, { node, value: options }, object, name));
  const prefix = options.kind === 'record' && lists?.prefix !== undefined ? options.fields.get(lists.prefix) : undefined;
  return { controllers: list(lists?.controllers), middlewares: list(lists?.middlewares), prefix: prefix ? patternsOf(prefix) : [''], open };
}

type DecoratedMember = Extract<Member, { does: 'build' | 'set-up' | 'attach' | 'controllers' | 'prefix' | 'serve' | 'apply' | 'exclude' | 'for-routes' }>;

/** Does what a member of an app, or of what attaches middleware, does. */
export function callDecorated(machine: Machine, thing: Thing, member: DecoratedMember, site: CallSite): Value {
  const registered = registeredOf(machine);
  const { id } = thing.owner ?? thing;
  switch (member.does) {
    case 'build':
      return build(machine, thing);
    case 'set-up':
      return setUp(machine, thing, member.when, site);
    case 'attach': {
      // When the methods have been registered, what stands in front of them is settled.
      if (registered.listening.get(id)) return thing;
      const list = getOrMake(registered.attached, id, () => []);
      list.push(...(member.made ? madeIn(machine, site) : itemsFrom(site, 0)).map((item) => ({ kind: member.as, item })));
      return thing;
    }
    case 'controllers': {
      const list = getOrMake(registered.controllers, id, () => []);
      list.push(...itemsFrom(site, 0).flatMap((item) => (member.in === undefined ? [item] : heldIn(machine, item, member.in))));
      return thing;
    }
    case 'prefix':
      registered.prefixes.set(id, { path: patternsOf(site.args[member.path]?.value ?? NOT_FOLLOWED)[0] ?? null, except: exceptionsIn(member.except, site) });
      return thing;
    case 'serve':
      registered.listening.set(id, member.registers && site.node.parent?.type === 'AwaitExpression' ? addOperation(machine, thing, { kind: 'use', items: [], node: site.node }) : null);
      return NOT_FOLLOWED;
    case 'apply': {
      const made = createThing(machine, thing.framework, member.object, site.node, { owner: thing });
      if (made) registered.drafts.set(made.id, { node: site.node, items: itemsFrom(site, 0), excluded: [], routes: [], keys: { path: '', method: '' } });
      return made ?? NOT_FOLLOWED;
    }
    case 'exclude':
      registered.drafts.get(thing.id)?.excluded.push(...itemsFrom(site, 0));
      return thing;
    case 'for-routes': {
      const draft = registered.drafts.get(thing.id);
      if (draft) getOrMake(registered.bindings, id, () => []).push({ ...draft, routes: itemsFrom(site, 0), keys: member });
      return thing.owner ?? NOT_FOLLOWED;
    }
  }
}

/** Middleware behind its name, or what the function in the first argument makes of the second. */
function madeIn(machine: Machine, site: CallSite): Item[] {
  const [first, second] = site.args;
  const maker = first && settle(first.value);
  if (!first || !maker || maker.kind === 'constant') return itemsFrom(site, 1).slice(0, 1);
  const given = second ? [second.value] : [];
  const made = maker.kind === 'function' ? callFunction(machine, maker, given) : machine.callAs(maker, given);
  // It may be made anew for each request, and forget the client.
  return [{ node: first.node, value: made.kind === 'limiter' ? NOT_FOLLOWED : made }];
}

/** What an instance of a class has in a field. */
function heldIn(machine: Machine, { node, value }: Item, name: string): Item[] {
  const of = settle(value);
  const held = of.kind === 'class' ? construct(machine, of, [], true).fields.get(name) : undefined;
  return held ? flatten({ node, value: held }) : [];
}

/** The routes that a prefix leaves alone; those that are not constant are taken for none. */
function exceptionsIn(place: ArgumentPlace | undefined, { args }: CallSite): readonly PathPattern[] {
  const options = place && args[place.argument]?.value;
  const list = options?.kind === 'record' ? options.fields.get(place?.property ?? '') : undefined;
  const values = list?.kind === 'list' ? contentsOf(list) : [];
  return values.flatMap((value) => patternsOf(value.kind === 'record' ? (value.fields.get('path') ?? NOT_FOLLOWED) : value));
}
