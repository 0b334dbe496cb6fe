import { posix } from 'node:path';
import type { BootedFolders, FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { sourceOf } from '../../source.ts';
import { classValue } from '../../values/bindings.ts';
import { construct } from '../../values/classes.ts';
import { entryOf } from '../../values/lexicon.ts';
import type { Machine } from '../../values/machine.ts';
import { baseOf, foreignBaseOf } from '../../values/members.ts';
import { startersOf } from '../../values/relevance.ts';
import { callsIn } from '../../values/syntax.ts';
import { runUnit } from '../../values/units.ts';
import { type ClassValue, type Instance, isText, settle, UNDEFINED, type Value } from '../../values/value.ts';
import { inheritedThing } from '../inherited.ts';
import { fieldAt } from '../options.ts';
import { withSlashes } from '../places.ts';
import { registryOf } from '../registry.ts';
import { classesIn } from './decorations.ts';
import { isClass, itemsOf, type Listed } from './lists.ts';
import { type App, registeredOf } from './members.ts';

interface Made {
  readonly app: App;
  /** Null for one that is made of the framework's own class. */
  readonly instance: Instance | null;
}

const known = new WeakMap<Machine, Map<number, Made>>();

/** The apps that are instances of classes, in the files that may have anything to do with a controller. */
export function appsOfClasses(machine: Machine, framework: FrameworkRow, controller: ClassValue): readonly App[] {
  const { path } = sourceOf(controller.node);
  const made = getOrMake(known, machine, () => new Map<number, Made>());
  const enter = (instance: Instance | null, thing: App['thing'] | undefined, root: Value): App[] =>
    thing ? [getOrMake(made, thing.id, () => ({ app: { framework, thing, root, lists: null, node: thing.node, adapters: [], operation: null }, instance })).app] : [];
  const files = [path, ...startersOf(machine, path)].filter((file) => machine.modules?.isTest(file) !== true);
  const classes = [...new Set(files)].flatMap((file) => {
    const unit = file === path ? machine.units.of(controller.node) : machine.units.at(file);
    if (!unit || !runUnit(machine, unit)) return [];
    return classesIn(unit).map((node) => classValue(machine, node, machine.lastFrameAround(node))).filter((of) => isApp(machine, framework, of));
  });
  const bases = new Set(classes.map((of) => baseOf(machine, of)?.node));
  const own = classes.filter(({ node }) => !bases.has(node)).flatMap((of) => {
    const unit = machine.units.of(of.node);
    const instance = machine.aside(unit, unit, () => construct(machine, of, [], true));
    return instance ? enter(instance, inheritedThing(machine, instance), of) : [];
  });
  const plain = [...registryOf(machine).containers.values()].filter(({ thing }) => thing.framework === framework && thing.node.type === 'NewExpression');
  return [...own, ...plain.flatMap(({ thing }) => enter(null, thing, UNDEFINED))];
}

function isApp(machine: Machine, { packages, decorators }: FrameworkRow, of: ClassValue): boolean {
  const base = foreignBaseOf(machine, of);
  return base?.kind === 'external' && base.module !== null && packages.includes(base.module) && decorators?.modules?.classes?.extends.includes(base.path.join('.')) === true;
}

/** The controllers that an app is given, and those that it loads. */
export function controllersOf(machine: Machine, { thing, framework }: App): readonly Listed[] {
  const instance = known.get(machine)?.get(thing.id)?.instance ?? null;
  const given = (registeredOf(machine).controllers.get(thing.id) ?? []).flatMap((item) => itemsOf(machine, item));
  const boots = framework.decorators?.modules?.classes?.boots;
  const booted = boots && instance && isBooted(machine, boots.by, instance.of) ? [bootedBy(boots, instance)] : [];
  return [...given.map(({ value }): Listed['has'] => (of) => isClass(machine, value, of)), ...booted].map((has) => ({ has, prefix: '' }));
}

/** Whether a class, or one that it extends, extends what makes it load its classes. */
function isBooted(machine: Machine, by: string, of: ClassValue): boolean {
  const { superClass } = of.node;
  const unit = machine.units.of(of.node);
  const names = superClass ? callsIn(superClass).map(({ callee }) => callee) : [];
  const isHere = machine.aside(unit, unit, () => names.some((callee) => {
    const value = machine.evaluate(callee);
    return value.kind === 'external' && value.module !== null && entryOf({ [by]: true }, value.module, value.path) === true;
  }));
  const base = baseOf(machine, of);
  return isHere === true || (base !== undefined && isBooted(machine, by, base));
}

/** Whether a class lies in a folder that an app loads, below that of the app's own file. */
function bootedBy({ field, folders, ends, glob, defaults }: BootedFolders, { of, fields }: Instance): Listed['has'] {
  const said = fieldAt({ kind: 'record', fields, open: false }, field);
  const options = said ? settle(said) : UNDEFINED;
  const told = (name: string): Value | undefined => (options.kind === 'record' ? fieldAt(options, name) : undefined);
  const among = textsIn(told(folders)) ?? defaults.folders;
  const endings = (textsIn(told(ends)) ?? defaults.ends).map((end) => end.replace(/\.[cm]?js$/, ''));
  const root = posix.dirname(withSlashes(sourceOf(of.node).path));
  return ({ node }) => {
    const path = withSlashes(sourceOf(node).path);
    const name = path.replace(/\.[cm]?[jt]s$/, '');
    return told(glob) === undefined && among.some((folder) => path.startsWith(`${posix.join(root, folder)}/`)) && endings.some((end) => name.endsWith(end));
  };
}

/** The texts that a value is, or that it lists. */
function textsIn(value: Value | undefined): readonly string[] | undefined {
  const known = value && settle(value);
  if (!known) return undefined;
  const items = known.kind === 'list' ? (known.items ?? []) : [known];
  return items.flatMap((item) => (isText(item) ? [item.value] : []));
}
