import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { sourceOf } from '../../source.ts';
import { classValue } from '../../values/bindings.ts';
import type { Machine } from '../../values/machine.ts';
import { runUnit } from '../../values/units.ts';
import type { ClassNode, ClassValue } from '../../values/value.ts';
import { createThing } from '../registry.ts';
import { classesIn, decorationsOf, isModuleDecoration } from './decorations.ts';
import type { App } from './members.ts';

/** So many files are looked at on the way up from a controller. */
const MAX_FILES = 200;

const apps = new WeakMap<Machine, Map<ClassNode, App>>();

/**
 * Modules that no file of the project imports, above a controller, where no file of the package starts an app at all: whatever starts one
 * with them is not there to be seen, so that each stands for an app with nothing around it.
 */
export function rootsAbove(machine: Machine, framework: FrameworkRow, controller: ClassValue): readonly App[] {
  const [start] = startsIn(framework);
  if (!framework.decorators?.modules?.decorators || !start) return [];
  if (startsApps(machine, framework, sourceOf(controller.node).path)) return [];
  const known = getOrMake(apps, machine, () => new Map<ClassNode, App>());
  return topFiles(machine, sourceOf(controller.node).path).flatMap((file) => {
    const unit = machine.units.at(file);
    if (!unit || !runUnit(machine, unit)) return [];
    return classesIn(unit).flatMap((node): App[] => {
      const of = classValue(machine, node, unit.frame);
      if (!decorationsOf(machine, node, of.frame).some((each) => isModuleDecoration(framework, each))) return [];
      const thing = known.get(node)?.thing ?? createThing(machine, framework, start.object, node);
      return thing ? [getOrMake(known, node, () => ({ framework, thing, root: of, lists: null, node, adapters: [], operation: null }))] : [];
    });
  });
}

/** The exports that start an app, by path, with the object that they give. */
function startsIn({ exports }: FrameworkRow): { readonly path: string; readonly object: string }[] {
  return Object.entries(exports).flatMap(([path, { call }]) => (call && 'object' in call && call.starts !== undefined ? [{ path, object: call.object }] : []));
}

const starting = new WeakMap<Machine, Map<string, { readonly any: boolean }>>();

/** Whether any file of the package that a file belongs to speaks of what starts an app. */
function startsApps(machine: Machine, framework: FrameworkRow, file: string): boolean {
  const { modules } = machine;
  const folder = modules?.ownerOf(file)?.folder;
  if (!modules || folder === undefined) return true;
  const names = startsIn(framework).map(({ path }) => path.split('.')[0] ?? path);
  const known = getOrMake(starting, machine, () => new Map<string, { readonly any: boolean }>());
  return getOrMake(known, folder, () => ({ any: modules.filesBelow(folder).some((each) => names.some((name) => modules.text(each)?.includes(name) === true)) })).any;
}

/** The files above one that nothing imports. */
function topFiles({ modules }: Machine, file: string): readonly string[] {
  if (modules === null) return [];
  const seen = new Set([file]);
  for (const each of seen) {
    if (seen.size > MAX_FILES) return [];
    for (const importer of modules.importersOf(each)) seen.add(importer);
  }
  return [...seen].filter((each) => each !== file && modules.importersOf(each).length === 0);
}
