import type { TSESTree } from '@typescript-eslint/utils';
import type { Attachment, Member } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import type { Machine } from '../../values/machine.ts';
import type { CallSite } from '../../values/model.ts';
import { NOT_FOLLOWED, type Thing, type Value } from '../../values/value.ts';
import { itemsFrom, patternsOf } from '../operations.ts';
import { containerOf, createThing, type Item, type PathPattern } from '../registry.ts';

/** An app that consists of modules. */
export interface App {
  readonly thing: Thing;
  /** The module that it starts with. */
  readonly root: Value;
  readonly node: TSESTree.Node;
  /** Apps of other frameworks that it runs on. */
  readonly adapters: readonly Thing[];
}

/** Middleware that a module attaches to routes. */
export interface Binding {
  readonly node: TSESTree.Node;
  readonly items: readonly Item[];
  readonly excluded: Item[];
  readonly routes: Item[];
}

interface Registered {
  readonly apps: App[];
  /** What is attached to whole apps, by the ids of those. */
  readonly attached: Map<number, { readonly kind: Attachment; readonly item: Item }[]>;
  readonly prefixes: Map<number, PathPattern>;
  /** Those that are being made, and those that are made by the object that a module is given. */
  readonly drafts: Map<number, Binding>;
  readonly bindings: Map<number, Binding[]>;
}

const registries = new WeakMap<Machine, Registered>();

/** What has been done to apps of decorated classes. */
export function registeredOf(machine: Machine): Registered {
  return getOrMake(registries, machine, () => ({ apps: [], attached: new Map(), prefixes: new Map(), drafts: new Map(), bindings: new Map() }));
}

/** Enters an app with the module in an argument. Gives what the call gives: a promise of the app. */
export function startApp(machine: Machine, thing: Thing, starts: number, { node, args }: CallSite): Value {
  const adapters = args.flatMap(({ value }) => (value.kind === 'result' ? value.args : [])).filter((value) => value.kind === 'thing' && containerOf(machine, value) !== undefined);
  registeredOf(machine).apps.push({ thing, root: args[starts]?.value ?? NOT_FOLLOWED, node, adapters: adapters as Thing[] });
  return { kind: 'promise', value: thing, rejects: null };
}

type DecoratedMember = Extract<Member, { does: 'attach' | 'prefix' | 'apply' | 'exclude' | 'for-routes' }>;

/** Does what a member of an app, or of what attaches middleware, does. */
export function callDecorated(machine: Machine, thing: Thing, member: DecoratedMember, site: CallSite): Value {
  const registered = registeredOf(machine);
  const { id } = thing.owner ?? thing;
  switch (member.does) {
    case 'attach': {
      const list = getOrMake(registered.attached, id, () => []);
      list.push(...itemsFrom(site, 0).map((item) => ({ kind: member.as, item })));
      return thing;
    }
    case 'prefix':
      registered.prefixes.set(id, patternsOf(site.args[member.path]?.value ?? NOT_FOLLOWED)[0] ?? null);
      return thing;
    case 'apply': {
      const made = createThing(machine, thing.framework, member.object, site.node, { owner: thing });
      if (made) registered.drafts.set(made.id, { node: site.node, items: itemsFrom(site, 0), excluded: [], routes: [] });
      return made ?? NOT_FOLLOWED;
    }
    case 'exclude':
      registered.drafts.get(thing.id)?.excluded.push(...itemsFrom(site, 0));
      return thing;
    case 'for-routes': {
      const draft = registered.drafts.get(thing.id);
      if (draft) getOrMake(registered.bindings, id, () => []).push({ ...draft, routes: itemsFrom(site, 0) });
      return thing.owner ?? NOT_FOLLOWED;
    }
  }
}
