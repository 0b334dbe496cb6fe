import type { TSESTree } from '@typescript-eslint/utils';
import type { DecoratedPath, FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { sourceOf } from '../../source.ts';
import { classValue } from '../../values/bindings.ts';
import { construct } from '../../values/classes.ts';
import { mayDecorate } from '../../values/lexicon.ts';
import type { Machine } from '../../values/machine.ts';
import { decoratorsOf, isFunction, parametersIn, staticName } from '../../values/syntax.ts';
import type { Unit } from '../../values/units.ts';
import { type ClassNode, type ClassValue, type FunctionNode, type Instance, settle, type Value } from '../../values/value.ts';
import { configuredBase } from '../configured-base.ts';
import { methodsIn as methodsNamed, patternsOf } from '../operations.ts';
import { joinPaths } from '../paths.ts';
import { isSilent, noteQuiet, QUIET_OUTCOME } from '../quiet.ts';
import type { PathPattern } from '../registry.ts';
import { parametersOf } from '../request-objects.ts';
import { handlersOf, type Outcome, runRequest } from '../runs.ts';
import { leftByAttached } from './ahead.ts';
import { appsWith, type Assembled, attachedIn } from './apps.ts';
import { classesIn, type Decoration, decorationsOf, decorationsOfClass, rowFor } from './decorations.ts';
import { givenTo, type Pipes, pipesIn } from './inputs.ts';
import { knownOf } from './known.ts';

/** A class whose methods answer requests. */
export interface Controller {
  readonly framework: FrameworkRow;
  readonly of: ClassValue;
  /** What is attached to a whole app does not stand in front of it. */
  readonly apart: boolean;
  /** Modules list it among what they provide: its methods answer something else than requests for paths. */
  readonly provided: boolean;
  readonly decorations: readonly Decoration[];
  /** The apps that have it, as far as they are seen. */
  readonly apps: readonly Assembled[];
}

/** A method that answers. */
export interface Method {
  readonly controller: Controller;
  readonly node: TSESTree.MethodDefinition;
  readonly decorations: readonly Decoration[];
  readonly methods: readonly string[];
  readonly paths: readonly PathPattern[];
  readonly outcome: Outcome;
}

const found = new WeakMap<Machine, Map<Unit, readonly Method[]>>();

/** The methods of a file that answer requests, each of them run. Asked when all has run that may start an app with them. */
export function methodsIn(machine: Machine, unit: Unit): readonly Method[] {
  const known = getOrMake(found, machine, () => new Map<Unit, readonly Method[]>());
  return getOrMake(known, unit, () => (mayDecorate(machine.lexicon, unit.source.text) ? classesIn(unit).flatMap((node) => methodsOf(machine, node)) : []));
}

function methodsOf(machine: Machine, node: ClassNode): Method[] {
  const of = classValue(machine, node, machine.lastFrameAround(node));
  const decorations = decorationsOf(machine, node, of.frame);
  return machine.lexicon.knowledge.frameworks.flatMap((framework) => {
    const decoration = decorations.find((each) => rowFor(framework, ({ controllers }) => controllers, each) !== undefined);
    const row = decoration && rowFor(framework, ({ controllers }) => controllers, decoration);
    if (!row && !isBare(machine, framework, of)) return [];
    const { apart } = row ?? {};
    const isApart = apart !== undefined && machine.ownerOf(sourceOf(node).path)?.dependencies.isIn(apart.package, apart.versions) === true;
    const controller: Controller = { framework, of, apart: isApart, provided: row?.provided === true, decorations: decorationsOfClass(machine, of), apps: appsWith(machine, framework, of, row?.provided === true) };
    const base = configuredBase(machine, framework, node);
    const own = row ? pathsIn(decoration, row) : [''];
    const outer = base === null ? own : own.map((path) => joinPaths(base, path));
    let instance: Instance | null = null;
    const self = (): Instance => (instance ??= instanceOf(machine, of));
    return node.body.body.flatMap((member) => (member.type === 'MethodDefinition' && member.kind === 'method' && isFunction(member.value) ? methodsFor(machine, controller, member, member.value, outer, self) : []));
  });
}

/** Whether the methods of a class without decorator answer. */
function isBare(machine: Machine, framework: FrameworkRow, { node, frame }: ClassValue): boolean {
  return framework.decorators?.bare === true && node.body.body.some((member) => decorationsOf(machine, member, frame).some((each) => rowFor(framework, ({ methods }) => methods, each) !== undefined));
}

function instanceOf(machine: Machine, of: ClassValue): Instance {
  const unit = machine.units.of(of.node);
  return machine.aside(unit, unit, () => construct(machine, of, [], true)) ?? { kind: 'instance', of, args: [], fields: new Map(), during: null };
}

function methodsFor(machine: Machine, whole: Controller, node: TSESTree.MethodDefinition, value: FunctionNode, outer: readonly PathPattern[], self: () => Instance): Method[] {
  const { framework, of } = whole;
  const name = staticName(node);
  const controller = { ...whole, apps: whole.apps.filter(({ app }) => app.method === undefined || app.method === name) };
  const decorations = decorationsOf(machine, node, of.frame);
  let outcome: Outcome | null = null;
  return decorations.flatMap((decoration) => {
    const row = rowFor(framework, ({ methods }) => methods, decoration);
    if (!row) return [];
    const paths = outer.flatMap((path) => pathsIn(decoration, row).map((inner) => joinPaths(joinPaths('/', path), inner)));
    const named = typeof row.method === 'number' ? decoration.args[row.method] : row.method === undefined ? undefined : propertyOf(decoration.args[row.path ?? 0], row.method);
    const methods = named === undefined ? row.methods : methodsNamed(named);
    outcome ??= run(machine, controller, decorations, value, self());
    return [{ controller, node, decorations, methods, paths, outcome }];
  });
}

function propertyOf(value: Value | undefined, name: string): Value | undefined {
  return value?.kind === 'record' ? value.fields.get(name) : undefined;
}

function pathsIn({ args }: Decoration, { path, property }: DecoratedPath): readonly PathPattern[] {
  if (path === null) return [null];
  const given = args[path];
  const value = given && settle(given);
  if (value === undefined) return [''];
  if (value.kind !== 'record' || property === undefined) return patternsOf(value);
  const inner = value.fields.get(property);
  return inner ? patternsOf(inner) : [value.open ? null : ''];
}

function run(machine: Machine, controller: Controller, decorations: readonly Decoration[], node: FunctionNode, self: Instance): Outcome {
  const { framework, of } = controller;
  const callee = { kind: 'function', node, frame: of.frame, self } as const;
  if (isSilent(machine, callee)) {
    noteQuiet(machine, node);
    return QUIET_OUTCOME;
  }
  const unit = machine.units.of(node);
  const places = parametersIn(node).some((parameter) => decoratorsOf(parameter).length > 0) ? undefined : framework.decorators?.undecorated;
  const left = leftByAttached(machine, controller, decorations);
  const known = left && knownOf(machine, framework, left, node);
  const given = machine.aside(unit, unit, () => (places ? { values: parametersOf(machine, framework, places, node), manual: false } : givenTo(machine, framework, node, of.frame, { ...pipesFor(machine, controller, decorations), ...(known && { known }) })));
  const manner = handlersOf(framework);
  const isWithheld = decorations.some((decoration) => rowFor(framework, ({ withheld = [] }) => Object.fromEntries(withheld.map((name) => [name, true])), decoration) === true);
  return runRequest(machine, callee, given?.values ?? [], left, given?.manual === true || isWithheld ? { ...manner, returns: null } : manner);
}

/** Whether a framework checks by itself what classes of parameters say, unless all apps have told it not to. */
function validates({ decorators }: FrameworkRow, roots: readonly Value[]): boolean {
  const how = decorators?.validates;
  if (how === undefined || how === true) return how === true;
  return !(roots.length > 0 && roots.every((root) => {
    const options = settle(root);
    const said = options.kind === 'record' ? options.fields.get(how.unless) : undefined;
    return said?.kind === 'constant' && said.value === false;
  }));
}

/** The pipes for all that a method is given, beside those of its parameters. */
function pipesFor(machine: Machine, { apps, framework, decorations: outer }: Controller, decorations: readonly Decoration[]): Pipes {
  const ofApps = apps.flatMap((each) => attachedIn(machine, each));
  const attached = [...outer, ...decorations].flatMap((decoration) => (rowFor(framework, ({ attach }) => attach, decoration) === 'pipe' ? decoration.args : []));
  return {
    values: pipesIn([...ofApps.flatMap(({ kind, item }) => (kind === 'pipe' ? [item.value] : [])), ...attached]),
    open: validates(framework, apps.map(({ app }) => app.root)) || apps.length === 0 || apps.some(({ assembly }) => assembly.doubts.length > 0),
  };
}
