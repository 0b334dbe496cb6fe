import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, LateHooks, ObjectRow, Returned, Service } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { Verdict } from '../model.ts';
import { type Checks, NO_CHECKS } from '../sizes/checks.ts';
import { UNREAD } from '../sizes/constraints.ts';
import { type SourceFile, sourceOf } from '../source.ts';
import type { RequestRun } from '../values/contexts.ts';
import { contentsOf } from '../values/lists.ts';
import type { Machine } from '../values/machine.ts';
import { constant, type Limiter, type RecordValue, type Thing, type Value } from '../values/value.ts';
import { configuredBase } from './configured-base.ts';
import type { App } from './decorated/members.ts';
import type { Pending } from './plugins.ts';

/** What a hook is given, and what becomes of its result. `late`: it runs when the handler has answered; `some`: for a part of the answers only. */
type HookShape = NonNullable<FrameworkRow['hooks']> & Pick<LateHooks[string], 'some'> & { readonly late?: true };

/** One expression that is handed over as middleware or handler. */
export interface Item {
  readonly node: TSESTree.Node;
  readonly value: Value;
  /** It is a hook, rather than a handler or middleware: one as the framework has them, or one that is given and gives something else. */
  readonly hook?: true | HookShape;
  /** It stands for the middleware of an app of decorated classes, which is gathered when all has run. */
  readonly app?: App;
  /** The name under which an object of routes holds it, with dots; empty where it stands by itself. Only for what is gathered. */
  readonly key?: string;
}

/** A path as registered: text, a RegExp, one of which only the end is known, or null where it is not a constant. */
export type PathPattern = string | RegExpPath | OpenPath | null;

/** `${base}/login`, of which `base` is not known. `base`: the value that it is, where all paths below it begin with the same. */
export interface OpenPath {
  readonly tail: string;
  readonly base?: Value;
}

export interface RegExpPath {
  readonly source: string;
  readonly flags: string;
}

/** How far a hook reaches. */
export type Reach = 'own' | 'parent' | 'all';

/** One thing that is done to a container, in the order in which it happens. */
export interface Operation {
  readonly kind: 'route' | 'use' | 'hook' | 'param' | 'handed-over';
  /** The call. */
  readonly node: TSESTree.Node;
  /** Where a reader finds the registration: the call itself, or that of a helper in another file which is given the handler. */
  readonly at: TSESTree.Node;
  /** The file that it stands in. */
  readonly source: SourceFile;
  /** Upper-case; `*` = any. */
  readonly methods: readonly string[];
  paths: readonly PathPattern[];
  /** It sees what its paths match, rather than all that begins with them. */
  readonly exact: boolean;
  /** It sees all whose path begins with the text of its own. */
  readonly partial: boolean;
  items: readonly Item[];
  /** How many of these have been put in front of those that it was made with. */
  ahead: number;
  /** Which entry of the file it happens in: see {@link Machine.entry}. */
  readonly entry: number;
  /** The path of the file for whose time it counts: see {@link Modules.rankOf}. */
  readonly during: string;
  /** The request in answer to which it is done to what was there before, behind all that was set up until then; null for none. */
  readonly request: RequestRun | null;
  /** For `param`: the parameter's name. For `handed-over`: what it is handed to. For messages: the event. */
  readonly name: string;
  /** The call has room for one callback only. */
  readonly single: boolean;
  /** For `route`: it answers messages of a connection, rather than requests for a path. */
  readonly isMessage: boolean;
  /** For hooks: whether they guard what is registered on the same object, what is registered on the one that includes that as well, or all that do. */
  reach: Reach | null;
  /** What stands in front of what it adds is in front of nothing else. */
  readonly apart: boolean;
  /** For `route`: what the last callback is given, and what becomes of its result, where that is not what the framework says. */
  readonly answering: Answering | null;
  /** For `route`: its options, for what plugins read in them. */
  readonly options: RecordValue | null;
  /** For `route`: what is checked before its callbacks run, by the member of the request that holds it. */
  readonly checked: Checks;
}

/** How the method of a service answers. */
export interface Answering {
  readonly parameters: Service['parameters'];
  readonly returns: Returned;
  /** What perhaps stands in front of it, though it comes behind where the app lets services answer. */
  readonly perhaps: readonly Operation[];
}

/** An app, router or server of the file, and what is done to it. */
export interface Container {
  readonly thing: Thing;
  readonly operations: Operation[];
  /** Plugins that are not loaded yet. */
  readonly pending: Pending[];
  /** Created here, rather than come in as a parameter. */
  readonly created: boolean;
  readonly entry: number;
  /** The request for which it was made; null outside of any. */
  readonly request: RequestRun | null;
  leaves: boolean;
  /** The container that what is registered on this one belongs to for now. */
  meanwhile: Container | null;
  /** Clients are let in, as far as is seen. */
  served: boolean;
  /** Code that answers a request hands it over. */
  handed: boolean;
  /** What is checked of the request for the routes that are registered from now on, by the member that holds it. */
  checked: Checks;
  /** What the paths begin with of all that is registered from now on, rather than with what it was made with: an object of its own, like the prefix of a thing. */
  below: Value | null;
  /** The object whose plugin it was made for: it has all that was put on that. */
  within: Container | null;
}

/** A server callback: `createServer((req, res) => …)`. */
export interface Callback {
  readonly framework: FrameworkRow;
  readonly container: Thing | null;
  readonly node: TSESTree.Node;
  readonly handler: Item;
  readonly parameters: readonly string[];
  /** Others may answer the same requests, or nobody has to: one that only takes note of them is no handler. */
  readonly shared: boolean;
  /** For one of several that a server holds: what it is for. */
  readonly route: { readonly path: string; readonly method: string } | null;
  /** It makes a part of an answer only: the handler is another. */
  readonly part?: ServerPart;
}

/** What a function is to the server that it was given to, among other values in `of`. */
export interface ServerPart {
  readonly of: Value;
  /** Requests begin there, or it runs in front of where they begin. */
  readonly place: 'entry' | 'ahead' | 'behind';
}

/** What the run of a file has registered. */
export interface Registry {
  /** Counts the operations, so that what was read off them is not believed when there are more. */
  version: number;
  readonly containers: Map<number, Container>;
  /** The containers that a file creates, is given, or does something to. */
  readonly touched: Map<SourceFile, Set<Container>>;
  readonly callbacks: Callback[];
  readonly limiters: Limiter[];
  /** Functions that the framework finds by their file and that hand requests to what is in `to`, with the verdict on what they hand over. */
  readonly handovers: { readonly to: readonly Value[]; readonly verdict: () => Verdict }[];
  /** What the program has put on objects of a framework, and on which. */
  readonly put: Map<string, { readonly on: Container | undefined; readonly value: Value }[]>;
  /** The operations that objects stand for which a registering call has given, by the ids of those; with their names, where they have any. */
  readonly handles: Map<number, readonly Handled[]>;
}

export interface Handled {
  readonly operation: Operation;
  readonly name: string | null;
}

const registries = new WeakMap<Machine, Registry>();

export function registryOf(machine: Machine): Registry {
  return getOrMake(registries, machine, () => ({ version: 0, containers: new Map(), touched: new Map(), callbacks: [], limiters: [], handovers: [], put: new Map(), handles: new Map() }));
}

/** Objects of which one of several is given: each is one of its own. */
const MADE: readonly ObjectRow['role'][] = ['answer', 'draft', 'redirect'];

/** Makes an object of a framework. Apps, routers and servers are entered in the registry. */
export function createThing(machine: Machine, framework: FrameworkRow, type: string, node: TSESTree.Node, of: { owner?: Thing; path?: Value; prefix?: Value | null; created?: boolean; holds?: Value; same?: boolean } = {}): Thing | undefined {
  const [name, other] = type.split(':').reverse();
  const owner = other === undefined ? framework : machine.lexicon.knowledge.frameworks.find(({ id }) => id === other);
  const row = owner?.objects[name ?? type];
  if (!owner || !row) return undefined;
  const thing: Thing = { kind: 'thing', id: machine.nextId(), framework: owner, type: name ?? type, row, node, owner: of.owner ?? null, path: of.path ?? null, holds: of.holds ?? null, prefix: of.prefix ? { ...of.prefix } : (of.owner?.prefix ?? prefixOf(machine, owner, row, node)), same: of.same === true && !isContainer(row) && !MADE.includes(row.role) };
  const { limited, refused, present } = machine.state.path;
  if (limited ?? refused) machine.request?.madeUnder.set(thing.id, { limited, refused, present });
  if (of.owner) return thing;
  if (isContainer(row)) {
    const container: Container = { thing, operations: [], checked: row.checked ? new Map(row.checked.map((name) => [name, UNREAD])) : NO_CHECKS, pending: [], created: of.created ?? true, entry: machine.entry, request: machine.request, leaves: false, meanwhile: null, served: false, handed: false, below: null, within: null };
    registryOf(machine).containers.set(thing.id, container);
    touch(machine, container, sourceOf(node));
  }
  return thing;
}

/** What the configuration of a framework puts in front of all paths of an app. */
function prefixOf(machine: Machine, framework: FrameworkRow, { role }: ObjectRow, node: TSESTree.Node): Value | null {
  const base = role === 'app' ? configuredBase(machine, framework, node) : null;
  return base === null || base === '' ? null : constant(`/${base}`);
}

/** The shape of a hook; undefined for anything else, and where the framework says nothing of hooks. */
export function shapeOf({ hooks }: FrameworkRow, hook: Item['hook']): HookShape | undefined {
  return hook === true ? hooks : hook;
}

/** The shape of a hook that runs when the handler has answered. */
export function lateHook(how: LateHooks[string]): HookShape {
  return { ...how, returns: 'pass', late: true };
}

/** Whether callbacks are registered on objects of a row. */
export function isContainer({ role }: ObjectRow): boolean {
  return role === 'app' || role === 'router' || role === 'server';
}

/** Remembers that a file has to do with a container. What one does that answers as an export, or that a class is, is found out where it is asked for. */
export function touch(machine: Machine, container: Container, source: SourceFile): void {
  const { row, framework, node } = container.thing;
  if (row.exported || (framework.decorators?.modules?.classes && node.type.startsWith('Class'))) return;
  getOrMake(registryOf(machine).touched, source, () => new Set<Container>()).add(container);
}

/** The containers that a file creates, is given, or does something to, in the order in which it first did. */
export function touchedBy(machine: Machine, source: SourceFile): Container[] {
  return [...(registryOf(machine).touched.get(source) ?? [])];
}

/** The callbacks that an argument brings: arrays are flattened, as deep as they go. */
export function flatten(item: Item, into: Item[] = []): Item[] {
  const { value } = item;
  if (value.kind !== 'list') into.push(item);
  else for (const each of contentsOf(value)) flatten({ ...item, value: each }, into);
  return into;
}

/** What an object of a framework stands on that is one of its members. `app.fetch` is what answers by the routes of the whole app, be `app` only a part of it. */
export function ownerOf(thing: Thing, member: string): Thing {
  return member === thing.type ? (thing.owner ?? thing) : thing;
}

/** The container that a thing is, or stands on. */
export function containerOf(machine: Machine, thing: Thing): Container | undefined {
  let container = registryOf(machine).containers.get((thing.owner ?? thing).id);
  while (container?.meanwhile) container = container.meanwhile;
  return container;
}

/**
 * Whether an operation is there for a request that has come to another one of the container. A hook is there for all routes of its own object, and what belongs
 * to a parameter for all paths that have it.
 *
 * @param isEarlier it was registered before the other
 * @param isOwn the other is the route that the request is for
 */
export function isThere(machine: Machine, { thing }: Container, { kind }: Operation, isEarlier: boolean, isOwn: boolean): boolean {
  return isEarlier || kind === 'param' || (kind === 'hook' && isOwn) || isUnordered(machine, thing);
}

/** Whether what is registered behind a route stands in front of it as well. */
function isUnordered(machine: Machine, { row: { order, ordered }, node }: Thing): boolean {
  return order === 'any' && !(ordered && machine.ownerOf(sourceOf(node).path)?.dependencies.isIn(ordered.package, ordered.versions));
}

/** Whether the order in which files run tells that an operation comes before what happens in another entry. */
export function isOrdered({ entry: made }: Container, { entry }: Operation, other: number): boolean {
  return entry === other || entry === 0 || entry === made;
}

/** Whether a package exports the object itself, to all who import it: it stands nowhere in the program. */
export function isShared({ node }: Thing): boolean {
  return node.type === 'Program';
}
