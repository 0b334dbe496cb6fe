import type { TSESTree } from '@typescript-eslint/utils';
import type { Attachment, FrameworkRow, ModuleRows } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import type { Why } from '../../model.ts';
import { shortText, sourceOf } from '../../source.ts';
import { callFunction } from '../../values/activations.ts';
import { construct } from '../../values/classes.ts';
import { madeElsewhere } from '../../values/later.ts';
import { entryOf, isKnownModule } from '../../values/lexicon.ts';
import { contentsOf } from '../../values/lists.ts';
import type { Machine } from '../../values/machine.ts';
import { instanceMember } from '../../values/members.ts';
import { mayProvide } from '../../values/relevance.ts';
import { speaksOfLimits } from '../../values/speech.ts';
import { staticName } from '../../values/syntax.ts';
import { type ClassNode, type ClassValue, type External, isImport, type Limiter, optionsOf, type RecordValue, settle, UNDEFINED, type Value } from '../../values/value.ts';
import { mayLimitWithin } from '../absence.ts';
import { containerOf, createThing, type Item, type Operation, type PathPattern, registryOf } from '../registry.ts';
import { appsOfClasses, controllersOf } from './app-classes.ts';
import { registrationsOf } from './attached.ts';
import { decorationsOf, isModuleDecoration } from './decorations.ts';
import { isClass, itemsOf, type Listed, listedIn, middlewareIn, mountedIn, writtenIn, writtenObject } from './lists.ts';
import { type App, type Binding, type Lists, registeredOf } from './members.ts';
import { rootsAbove } from './roots.ts';

/** All that the module which an app starts with, and those that it imports, bring. */
export interface Assembly {
  /** What modules list as their controllers. */
  readonly controllers: readonly Listed[];
  readonly providers: readonly Item[];
  /** What modules attach to the whole app. */
  readonly attached: readonly { readonly kind: Attachment; readonly item: Item }[];
  readonly bindings: readonly Binding[];
  /** Limits that modules set, which guards keep. */
  readonly limiters: readonly Limiter[];
  /** Paths of controllers may begin with more than is said here. */
  readonly hasPrefixes: boolean;
  /** What could not be followed, and may attach something. */
  readonly doubts: readonly Why[];
}

interface Assembling {
  readonly machine: Machine;
  readonly framework: FrameworkRow;
  readonly app: App;
  readonly rows: ModuleRows;
  readonly seen: Set<ClassNode>;
  readonly controllers: Listed[];
  readonly providers: Item[];
  readonly attached: { readonly kind: Attachment; readonly item: Item }[];
  readonly bindings: Binding[];
  readonly limiters: Limiter[];
  readonly doubts: Why[];
  hasPrefixes: boolean;
}

/** What is attached to an app in front of all its methods: by its modules, and by calls. */
export function attachedIn(machine: Machine, { app, assembly }: Pick<Assembled, 'app' | 'assembly'>): Assembly['attached'] {
  return [...assembly.attached, ...(registeredOf(machine).attached.get(app.thing.id) ?? [])];
}

/** An app with what its modules bring. */
export interface Assembled {
  readonly app: App;
  readonly assembly: Assembly;
  /** The path in front of those of the controller. */
  readonly prefix: PathPattern;
}

const NOTHING: Assembly = { controllers: [], providers: [], attached: [], bindings: [], limiters: [], hasPrefixes: false, doubts: [] };

const known = new WeakMap<Machine, Map<unknown, Assembly>>();

/**
 * The apps that have a controller, by their modules: those that listen, if any does.
 *
 * @param provided modules list it among their providers
 */
export function appsWith(machine: Machine, framework: FrameworkRow, controller: ClassValue, provided: boolean): readonly Assembled[] {
  const registered = registrationsOf(machine, framework, controller);
  if (registered.length > 0) return registered.map((app) => ({ app, assembly: NOTHING, prefix: '' }));
  const among = framework.decorators?.modules?.classes ? appsOfClasses(machine, framework, controller) : registeredOf(machine).apps.filter((app) => app.framework === framework);
  const started = assembledWith(machine, among, controller, provided);
  const apps = started.length > 0 ? started : assembledWith(machine, rootsAbove(machine, framework, controller), controller, provided);
  const listening = apps.filter(({ app }) => registeredOf(machine).listening.has(app.thing.id));
  return listening.length > 0 ? listening : apps;
}

function assembledWith(machine: Machine, among: readonly App[], controller: ClassValue, provided: boolean): Assembled[] {
  return among.flatMap((app): Assembled[] => {
    if (!mayHold(machine, app, controller)) return [];
    const assembly = assemblyOf(machine, app);
    if (provided) return assembly.providers.some(({ value }) => isClass(machine, value, controller)) ? [{ app, assembly, prefix: '' }] : [];
    return assembly.controllers.filter(({ has }) => has(controller)).map(({ prefix }) => ({ app, assembly, prefix }));
  });
}

/** What an app consists of. Asked when all has run that may bring a part of it. */
export function assemblyOf(machine: Machine, app: App): Assembly {
  const made = getOrMake(known, machine, () => new Map<unknown, Assembly>());
  const root = settle(app.root);
  return getOrMake(made, root.kind === 'class' ? root.node : app, () => assemble(machine, app));
}

/** Whether the file that starts an app, or one that starts that, knows the controller's file at all. */
function mayHold({ modules }: Machine, { root, node, framework }: App, controller: ClassValue): boolean {
  if (framework.decorators?.modules?.loads || framework.decorators?.modules?.classes) return true;
  const to = sourceOf(controller.node).path;
  const from = isImport(root) && root.file !== null ? root.file : root.kind === 'class' ? sourceOf(root.node).path : sourceOf(node).path;
  return modules === null || modules.reaches(from, to);
}

function assemble(machine: Machine, app: App): Assembly {
  const { framework } = app;
  const rows = framework.decorators?.modules ?? { lists: { controllers: '' } };
  const into: Assembling = { machine, framework, app, rows, seen: new Set(), controllers: [], providers: [], attached: [], bindings: [], limiters: [], doubts: [], hasPrefixes: false };
  const unit = machine.units.of(app.node);
  const done = machine.aside(unit, unit, () => {
    if (rows.classes) addClasses(into);
    if (rows.decorators) addModule(into, { node: app.node, value: app.root }, 0);
    if (app.settings) addSettings(into, app.settings);
    if (app.lists) addLists(into, app.lists);
    return true;
  });
  if (!done) into.doubts.push({ reason: 'budget', subject: shortText(app.node, 40) });
  return into;
}

const MAX_DEPTH = 60;

/** What a list of modules may name. */
function addModule(into: Assembling, { node, value }: Item, depth: number): void {
  if (depth > MAX_DEPTH) return;
  const { machine } = into;
  const add = (each: Value): void => addModule(into, { node, value: each }, depth + 1);
  switch (value.kind) {
    case 'class':
      addClass(into, value, depth);
      return;
    case 'record':
      if (into.rows.lists.module !== undefined && value.fields.has(into.rows.lists.module)) addDynamic(into, { node, value }, value, depth);
      return;
    case 'limiter':
      into.limiters.push(value.limiter);
      return;
    case 'promise':
      add(value.value);
      return;
    case 'list':
      for (const each of contentsOf(value)) add(each);
      return;
    case 'either':
      for (const each of value.options) add(each);
      return;
    case 'external': {
      const found = settle(value);
      if (found !== value) add(found);
      else addForeign(into, node, value);
      return;
    }
    case 'result': {
      const made = value.of.file === null ? undefined : madeElsewhere(machine, value);
      if (made && made !== value) add(made);
      else if (value.of.file !== null) addForeign(into, node, value.of);
      else addResult(into, { node, value }, value, depth);
      return;
    }
    case 'constant':
    case 'instance':
      return;
    default:
      into.doubts.push({ reason: 'not-followed', subject: shortText(node, 40) });
  }
}

/** What a package makes: of modules that it is given, as such or in a list of options, as far as that can be seen. */
function addResult(into: Assembling, { node }: Item, { of, args }: Extract<Value, { kind: 'result' }>, depth: number): void {
  const { rows, framework, machine } = into;
  const isOwn = of.module !== null && framework.packages.includes(of.module);
  const path = of.path.join('.');
  if (isOwn && rows.prefixes?.includes(path)) into.hasPrefixes = true;
  for (const argument of args) {
    if (argument.kind === 'class' || isImport(argument)) addModule(into, { node, value: argument }, depth + 1);
    else if (isOwn && rows.lazy?.includes(path) && argument.kind === 'function') addModule(into, { node, value: callFunction(machine, argument, []) }, depth + 1);
    else if (argument.kind === 'record' && rows.lists.modules !== undefined) {
      for (const item of writtenIn(machine, { node, value: argument }, undefined, rows.lists.modules)) addModule(into, item, depth + 1);
    }
  }
  if (!isOwn) addForeign(into, node, of);
}

/** A module of a package brings what is not seen: that is a doubt where it speaks of limits, and no row describes it. */
function addForeign({ machine, doubts }: Assembling, node: TSESTree.Node, of: External): void {
  const isKnown = of.module !== null && isKnownModule(machine.lexicon, of.module);
  const subject = shortText(node, 40);
  if (of.file !== null || of.module === null) doubts.push({ reason: 'other-file', subject });
  else if (!isKnown && speaksOfLimits(of)) doubts.push({ reason: 'unknown-package', subject });
}

function addDynamic(into: Assembling, { node }: Item, record: RecordValue, depth: number): void {
  const own = record.fields.get(into.rows.lists.module ?? '');
  if (own) addModule(into, { node, value: own }, depth + 1);
  addMembers(into, node, record, depth);
}

function addClass(into: Assembling, of: ClassValue, depth: number): void {
  const { machine, framework, seen } = into;
  if (seen.has(of.node)) return;
  seen.add(of.node);
  const unit = machine.units.of(of.node);
  machine.aside(unit, unit, () => {
    for (const decoration of decorationsOf(machine, of.node, of.frame)) {
      const [what] = decoration.args;
      if (!what || !isModuleDecoration(framework, decoration)) continue;
      const found = settle(what);
      for (const option of optionsOf(found)) {
        if (option.kind === 'record') addMembers(into, decoration.node, option, depth, argumentOf(machine, decoration.node));
        else into.doubts.push({ reason: 'not-followed', subject: shortText(decoration.node, 40) });
      }
    }
    runConfiguration(into, of);
    return true;
  });
}

/** What a decorator is given, as it is written there or where the constant is declared that stands there. */
function argumentOf(machine: Machine, { expression }: TSESTree.Decorator): TSESTree.Node | undefined {
  const [argument] = expression.type === 'CallExpression' ? expression.arguments : [];
  return argument && writtenObject(machine, argument);
}

function addMembers(into: Assembling, node: TSESTree.Node, record: RecordValue, depth: number, written?: TSESTree.Node): void {
  const { machine, app, rows: { lists: { modules, controllers, providers, middlewares }, loads, holder } } = into;
  const list = (name: string | undefined): readonly Item[] => (name === undefined ? [] : writtenIn(into.machine, { node, value: record }, written, name).flatMap((item) => itemsOf(into.machine, item)));
  for (const item of list(modules)) addModule(into, item, depth + 1);
  if (loads) into.controllers.push(...mountedIn(machine, app, { node, value: record }, written, controllers));
  else into.controllers.push(...list(controllers).map(({ value }): Listed => ({ has: (of) => isClass(machine, value, of), prefix: '' })));
  if (middlewares !== undefined && record.open && !record.fields.has(middlewares)) into.doubts.push({ reason: 'not-followed', subject: shortText(node, 40) });
  for (const item of list(middlewares)) {
    const held = item.value.kind === 'record' && holder !== undefined ? item.value.fields.get(holder) : undefined;
    into.attached.push({ kind: 'middleware', item: held ? { ...item, value: held } : item });
  }
  for (const item of list(providers)) {
    into.providers.push(item);
    addProvider(into, item, 0);
  }
}

/** An app that is an instance of a class. What it binds under names, and loads, is not followed: there it may limit, where the package speaks of that at all. */
function addClasses({ machine, app, rows, controllers, doubts }: Assembling): void {
  controllers.push(...controllersOf(machine, app));
  if (mayLimitWithin(machine, app.node, rows.classes?.words ?? [])) doubts.push({ reason: 'not-followed', subject: shortText(app.node, 40) });
}

/** An app that is told its classes, or the files that hold them, rather than a module. */
function addLists(into: Assembling, { controllers, middlewares, prefix, open }: Lists): void {
  const { machine, app } = into;
  if (open) into.doubts.push({ reason: 'not-followed', subject: shortText(app.node, 40) });
  const listed = listedIn(machine, app, controllers);
  into.controllers.push(...prefix.flatMap((path) => listed.map((has) => ({ has, prefix: path }))));
  const { items, doubts } = middlewareIn(machine, app, middlewares);
  into.attached.push(...items.map((item) => ({ kind: 'middleware' as const, item })));
  into.doubts.push(...doubts);
}

function addProvider(into: Assembling, { node, value }: Item, depth: number): void {
  const { machine } = into;
  if (depth > 4) return;
  const isWorthReading = (file: string | null): boolean => file !== null && mayProvide(machine, file);
  for (const option of optionsOf(value)) {
    switch (option.kind) {
      case 'record':
        attachProvided(into, node, option);
        break;
      case 'list':
        for (const each of contentsOf(option)) addProvider(into, { node, value: each }, depth + 1);
        break;
      case 'external':
      case 'result': {
        const file = option.kind === 'external' ? option.file : option.of.file;
        if (!isWorthReading(file)) break;
        const found = option.kind === 'external' ? settle(option) : madeElsewhere(machine, option);
        if (found && found !== option) addProvider(into, { node, value: found }, depth + 1);
        else into.doubts.push({ reason: 'other-file', subject: shortText(node, 40) });
        break;
      }
      case 'unknown':
      case 'method':
        into.doubts.push({ reason: 'not-followed', subject: shortText(node, 40) });
        break;
      default:
    }
  }
}

/** `{ provide: APP_GUARD, useClass: Guard }`. */
function attachProvided({ machine, rows: { provider, global }, framework, attached, doubts }: Assembling, node: TSESTree.Node, { fields }: RecordValue): void {
  if (!provider) return;
  const { token, values, factory } = provider;
  const provided = settle(fields.get(token) ?? UNDEFINED);
  if (provided.kind !== 'external' || provided.module === null || !framework.packages.includes(provided.module)) return;
  const kind = entryOf(global, provided.module, provided.path);
  if (!kind) return;
  const maker = settle(fields.get(factory) ?? UNDEFINED);
  const made = maker.kind === 'function' ? callFunction(machine, maker, [], true) : values.map((name) => fields.get(name)).find((value) => value !== undefined);
  if (made) attached.push({ kind, item: { node, value: made.kind === 'promise' ? made.value : made } });
  else doubts.push({ reason: 'not-followed', subject: shortText(node, 40) });
}

/** Lists that what starts an app is given beside the module. */
function addSettings(into: Assembling, { node, value }: Item): void {
  for (const option of optionsOf(settle(value))) {
    if (option.kind === 'record') addMembers(into, node, option, 0, node);
    else if (option !== UNDEFINED) into.doubts.push({ reason: 'not-followed', subject: shortText(node, 40) });
  }
}

/** Runs the methods of a module class that attach middleware. */
function runConfiguration({ machine, app, rows, framework, bindings }: Assembling, of: ClassValue): void {
  const { methods, object } = rows.configure ?? { methods: [] };
  const own = methods.filter((name) => of.node.body.body.some((member) => member.type === 'MethodDefinition' && staticName(member) === name));
  if (own.length === 0) return;
  const instance = construct(machine, of, [], true);
  const consumer = object === undefined ? undefined : createThing(machine, framework, object, of.node);
  const known = new Set(object === undefined ? operationsBeside(machine, app) : []);
  for (const name of own) {
    const found = instanceMember(machine, instance, name);
    if (found?.kind === 'function') callFunction(machine, found, consumer ? [consumer] : []);
  }
  // Whoever runs it first: what an instance holds is the framework's as well.
  if (object === undefined) machine.exported(instance);
  if (consumer) bindings.push(...(registeredOf(machine).bindings.get(consumer.id) ?? []));
  else containerOf(machine, app.thing)?.operations.push(...operationsBeside(machine, app).filter((operation) => !known.has(operation)));
}

/** What is done to objects that stand for an app where its module is given it. */
function operationsBeside(machine: Machine, { framework, thing: { id, row } }: App): readonly Operation[] {
  return [...registryOf(machine).containers.values()].flatMap(({ thing, operations }) => (thing.framework === framework && thing.row.role === row.role && thing.id !== id ? operations : []));
}
