import type { Stats } from 'node:fs';
import { lstatSync } from 'node:fs';
import path from 'node:path';
import { targetsIn } from './exports-field.ts';
import { isRecord, readJson } from './manifest.ts';
import type { Files } from './probe.ts';
import { probeFile, probeIndex, probeSource } from './probe.ts';

type Json = Readonly<Record<string, unknown>>;

/** A package.json of the project. */
export interface Package {
  readonly folder: string;
  readonly json: Json;
}

/** The packages of a project: those whose package.json lies in it, outside of node_modules. */
export interface Packages {
  /** The package that a folder lies in; null above all of them. */
  around(folder: string): Package | null;
  /** The folder of the package that a file lies in, or the root. */
  folderAround(folder: string): string;
  /** The package of the project that a name means to the files of a folder. */
  find(name: string, folder: string): Package | null;
  /** Whether a package.json of the folder, or above, names a package as a dependency. */
  isDependency(name: string, folder: string): boolean;
}

const DEPENDENCIES = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'] as const;
const MAIN = ['main', 'module', 'source'] as const;

/** @param manifests the paths of the package.json files, which are read when something is asked for the first time */
export function createPackages(root: string, manifests: Iterable<string>): Packages {
  const byFolder = new Map(Array.from(manifests, (manifest) => [path.dirname(manifest), manifest]));
  const nearest = new Map<string, readonly Package[]>();
  let byName: ReadonlyMap<string, Package> | null = null;

  return {
    around: (folder) => chain(folder)[0] ?? null,
    folderAround: (folder) => chain(folder)[0]?.folder ?? root,
    find(name, folder) {
      byName ??= indexByName(Array.from(byFolder.keys(), read));
      const range = rangeOf(name, folder);
      const linked = /^(?:file|link|portal|workspace):(\.{1,2}\/.*|[\w-]+(?:\/.*)?)$/.exec(range?.value ?? '')?.[1];
      const aliased = /^workspace:(@?[^@]+)@/.exec(range?.value ?? '')?.[1];
      if (range !== null && linked !== undefined && byFolder.has(path.resolve(range.folder, linked))) return read(path.resolve(range.folder, linked));
      const found = byName.get(aliased ?? name) ?? null;
      return found === null || isInstalledCopy(name, folder) ? null : found;
    },
    isDependency: (name, folder) => rangeOf(name, folder) !== null,
  };

  function read(folder: string): Package {
    return { folder, json: readJson(path.join(folder, 'package.json')) ?? {} };
  }

  /** The packages that a folder lies in, from within. */
  function chain(folder: string): readonly Package[] {
    const known = nearest.get(folder);
    if (known !== undefined) return known;
    const above = folder === root || !folder.startsWith(root) ? [] : chain(path.dirname(folder));
    const packages = byFolder.has(folder) ? [read(folder), ...above] : above;
    nearest.set(folder, packages);
    return packages;
  }

  function rangeOf(name: string, folder: string): { readonly value: string; readonly folder: string } | null {
    for (const { folder: from, json } of chain(folder)) {
      for (const field of DEPENDENCIES) {
        const ranges = json[field];
        if (!isRecord(ranges) || !Object.hasOwn(ranges, name)) continue;
        return { value: String(ranges[name]), folder: from };
      }
    }
    return null;
  }

  /** Whether a folder in node_modules, and no link to a package of the project, has a name. */
  function isInstalledCopy(name: string, folder: string): boolean {
    for (let above = folder; above.startsWith(root); above = path.dirname(above)) {
      const stat = lookAtLink(path.join(above, 'node_modules', name));
      if (stat !== null) return !stat.isSymbolicLink();
    }
    return false;
  }
}

/**
 * The source file that a package gives away under a name, or that it is compiled from.
 *
 * @param subpath `.` or, say, `./limits`
 */
export function entryOf(files: Files, { folder, json }: Package, subpath: string): string | null {
  const { exports } = json;
  if (exports !== undefined && exports !== null)
    return firstSource(files, folder, targetsIn(exports, subpath)) ?? (subpath === '.' ? mainOf(files, folder, []) : null);
  if (subpath !== '.') return firstSource(files, folder, [subpath]);
  return mainOf(
    files,
    folder,
    MAIN.map((field) => json[field]).filter((target) => typeof target === 'string'),
  );
}

/** The first of a package's paths that is a source file; or else the first that one was compiled to. */
export function firstSource(files: Files, folder: string, targets: readonly string[]): string | null {
  const locations = targets.map((target) => path.join(folder, target));
  for (const location of locations) {
    const found = probeFile(files, location, true) ?? probeIndex(files, location, true);
    if (found !== null) return found;
  }
  return locations.map((location) => probeSource(files, location, folder)).find((source) => source !== null) ?? null;
}

function mainOf(files: Files, folder: string, targets: readonly string[]): string | null {
  return firstSource(files, folder, targets) ?? probeIndex(files, path.join(folder, 'src'), true) ?? probeIndex(files, folder, true);
}

/** Of several packages of one name the one that comes first by its folder. */
function indexByName(packages: readonly Package[]): ReadonlyMap<string, Package> {
  const byName = new Map<string, Package>();
  for (const item of packages.toSorted((one, other) => (one.folder < other.folder ? -1 : 1))) {
    const { name } = item.json;
    if (typeof name === 'string' && !byName.has(name)) byName.set(name, item);
  }
  return byName;
}

function lookAtLink(location: string): Stats | null {
  try {
    return lstatSync(location, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
