import { mountsOf } from './routes/mounts.ts';
import { type Container, isShared, touchedBy } from './routes/registry.ts';
import { type SourceFile, sourceOf } from './source.ts';
import { mayDecorate, mayStart } from './values/lexicon.ts';
import type { Machine } from './values/machine.ts';
import { mayAnswer, mayHandle, mayRegister, registersSomething, startersOf, usersOf } from './values/relevance.ts';
import { isFunction } from './values/syntax.ts';
import { runUnit, type Unit } from './values/units.ts';
import type { Thing } from './values/value.ts';
import { touchesServers } from './values/worth.ts';

/** More files than this around one are not read: what they would say is unknown. */
const MAX_FILES = 400;

/** A file that may do something with what another one has. */
interface Wanted {
  readonly path: string;
  /** What it imports registers something, or makes what others register on. */
  readonly isHeld: boolean;
}

/**
 * Runs the files that may mount, guard or call what a file has: those that import it, and those that import the files of the
 * apps and routers that it registers on, directly or through others.
 *
 * @returns the files that were run, and whether these are all
 */
export function runAround(machine: Machine, unit: Unit): { readonly units: readonly Unit[]; readonly complete: boolean } {
  const units = new Set<Unit>();
  if (machine.modules === null) return { units: [], complete: true };
  const isDecorated = mayDecorate(machine.lexicon, unit.source.text);
  for (const path of isDecorated ? startersOf(machine, unit.source.path) : []) {
    const other = machine.units.at(path);
    if (!other || other === unit) continue;
    runUnit(machine, other);
    units.add(other);
  }
  const asked = new Set<string>();
  const used = new Set<string>();
  const wanted = (): Wanted[] | null => {
    const users = usersOfShared(machine, unit);
    if (users === null) return null;
    const holding = containerFiles(machine, unit.source);
    const isHeld = (path: string): boolean => holding.has(path) || mayRegister(machine, path);
    const others = users.filter((path) => !used.has(path)).map((path) => ({ path, isHeld: isHeld(unit.source.path) }));
    const containers = [...filesWithContainers(machine, unit, units)].filter((path) => !asked.has(path));
    for (const path of containers) asked.add(path);
    for (const path of users) used.add(path);
    return [...containers.flatMap((of) => usersOf(machine, of).map((path) => ({ path, isHeld: isHeld(of) }))), ...others];
  };
  for (let paths = wanted(); paths?.length !== 0; paths = wanted()) {
    if (paths === null) return { units: [...units], complete: false };
    for (const { path, isHeld } of paths) {
      if (units.size >= MAX_FILES) return { units: [...units], complete: false };
      const other = mayHandle(machine, path, isHeld) ? machine.units.at(path) : null;
      if (!other || other === unit) continue;
      runUnit(machine, other);
      units.add(other);
    }
  }
  return { units: [...units], complete: true };
}

/**
 * The files of the same package that do anything to an object which the framework exports to all of them, where this one has to do
 * with it; null where they cannot be told.
 */
function usersOfShared(machine: Machine, { source }: Unit): string[] | null {
  const { modules, ownerOf } = machine;
  const shared = new Set(touchedBy(machine, source).flatMap((container) => sharedAbove(machine, container)));
  if (modules === null || shared.size === 0) return [];
  const folder = ownerOf(source.path)?.folder;
  return folder === undefined ? null : [...shared].flatMap((thing) => modules.usersOf(exportersOf(thing), folder));
}

/** The object itself, and those that it is mounted on. */
function sharedAbove(machine: Machine, container: Container, above: readonly Container[] = []): Thing[] {
  if (isShared(container.thing)) return [container.thing];
  return above.includes(container) ? [] : mountsOf(machine, container).flatMap(({ parent }) => sharedAbove(machine, parent, [...above, container]));
}

/** The modules that export an object of the framework. */
function exportersOf({ framework, type }: Thing): string[] {
  return Object.entries(framework.exports).flatMap(([path, { read }]) => {
    if (!read || !('object' in read) || read.object !== type) return [];
    const [name, ...rest] = path.split(':');
    return rest.length === 0 || name === undefined ? framework.packages : [name];
  });
}

/** A class that is built out of what other files bring. */
function isGivenParts({ text }: SourceFile): boolean {
  return /\bconstructor\s*\(\s*[^)\s]/.test(text);
}

/** A function that sets up servers and has not been called yet. */
function hasIdle(machine: Machine, { scopes }: SourceFile): boolean {
  return scopes.scopes.some(({ block, type }) => (type as string) === 'function' && isFunction(block) && !machine.ran.has(block) && touchesServers(machine, { node: block }));
}

/**
 * The file to run first, for one that is part of a circle of imports: the one through which the circle is entered. For any other
 * the file itself.
 */
export function entryOf({ modules }: Machine, path: string): string {
  if (modules === null) return path;
  return modules.circleOf(path).reduce((last, each) => (modules.rankOf(each) > modules.rankOf(last) ? each : last));
}

/** The files whose importers matter: the file itself, what was run around it, and where the containers come from that it has to do with. */
function filesWithContainers(machine: Machine, { source }: Unit, around: ReadonlySet<Unit>): Set<string> {
  const paths = new Set<string>([...around].map((unit) => unit.source.path));
  // What a container of services makes is given its parts by that: only an app's own code is left to be looked for.
  const { mention, creating } = machine.lexicon;
  const makesServers = mayStart(machine.lexicon, source.text) || (mention.test(source.text) && creating.test(source.text));
  if (mayDecorate(machine.lexicon, source.text) && !makesServers) return paths;
  if (registersSomething(source) || mayAnswer(machine, source) || isGivenParts(source) || hasIdle(machine, source)) paths.add(source.path);
  for (const path of containerFiles(machine, source)) paths.add(path);
  return paths;
}

/** Where the containers come from that a file has to do with, and those that these are mounted on, directly or through others. */
function containerFiles(machine: Machine, source: SourceFile): Set<string> {
  const containers = new Set(touchedBy(machine, source));
  for (const container of containers) for (const { parent } of mountsOf(machine, container)) containers.add(parent);
  return new Set([...containers].flatMap(({ thing }) => (isShared(thing) ? [] : [sourceOf(thing.node).path])));
}
