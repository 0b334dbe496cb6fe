import { isBuiltin } from 'node:module';
import path from 'node:path';
import { getOrMake } from '../analysis/memo.ts';
import { createAliases } from './aliases.ts';
import { readText } from './disk.ts';
import { targetsIn } from './exports-field.ts';
import { isRecord } from './manifest.ts';
import { importsIn, type OwnPaths, targetIn } from './own-paths.ts';
import { createPackages, entryOf, firstSource } from './packages.ts';
import type { Files } from './probe.ts';
import { probeFile, probeIndex, probeSource } from './probe.ts';
import { DENO_FILES } from './root.ts';
import { frameworkAliases } from './rows.ts';

/**
 * Finds the source file of a project that an import means.
 *
 * @param specifier as it is written
 * @param from the absolute path of the file that imports it; it need not exist
 * @returns null for packages, built-in modules, what is no source file of the project, and what cannot be found
 */
export type Resolve = (specifier: string, from: string) => string | null;

const RELATIVE = /^\.{1,2}(?:\/|$)/;
/** Only a folder can be meant. */
const FOLDER = /(?:^|\/)\.{0,2}$/;
const PACKAGE = /^(?:@[\w.-]+\/)?[\w.-]+(?=\/|$)/;
const ADDRESS = /^(?:[a-z][\w+.-]+:|[/\\])/i;
/** From the package, as bundlers that serve it to browsers take it: `/src/app.ts`. */
const FROM_PACKAGE = /^\/[^/]/;
const TYPESCRIPT = /\.(?:[cm]?ts|tsx)$/;

/** How many names may stand for each other in the `imports` of package.json files. */
const MAX_STEPS = 5;

/** Whether an import is of a path that is relative to the file. */
export function isRelative(specifier: string): boolean {
  return RELATIVE.test(specifier);
}

/**
 * Makes a resolver for one state of a project, whose set of files and configurations does not change. Relative imports are decided by that set
 * alone. Of the others, those that a package.json names as dependencies are taken for packages at once.
 *
 * @param root an absolute path
 * @param files the source files
 * @param configs the paths of the package.json, tsconfig.json and jsconfig.json files below the root, and of others like them
 */
export function createResolver(root: string, files: Files, configs: readonly string[]): Resolve {
  const manifests = configs.filter((config) => path.basename(config) === 'package.json');
  const packageFolders = new Set(manifests.map((manifest) => path.dirname(manifest)));
  const packages = createPackages(root, manifests);
  const scopeOf = createScopes(root, new Set(configs.map((config) => path.dirname(config))));
  const findAlias = createAliases(
    root,
    configs.filter((config) => /[jt]sconfig[^/\\]*$/.test(config)),
  );
  const maps = new Set(configs.filter((config) => DENO_FILES.includes(path.basename(config))));
  const imports = new Map<string, OwnPaths>();
  const known = new Map<string, Map<string, string | null>>();
  const relative = { ofTypeScript: new Map<string, Map<string, string | null>>(), ofOthers: new Map<string, Map<string, string | null>>() };

  return (specifier, from) => {
    const folder = path.dirname(from);
    if (folder !== root && !folder.startsWith(root + path.sep)) return null;
    if (isRelative(specifier)) {
      const fromTypeScript = TYPESCRIPT.test(from);
      const names = getOrMake(fromTypeScript ? relative.ofTypeScript : relative.ofOthers, folder, () => new Map<string, string | null>());
      return getOrMake(names, specifier, () => resolveRelative(specifier, folder, fromTypeScript));
    }
    const scope = scopeOf(folder);
    const names = getOrMake(known, scope, () => new Map<string, string | null>());
    return getOrMake(names, specifier, () => resolveName(specifier, scope, 0));
  };

  function resolveRelative(specifier: string, folder: string, fromTypeScript: boolean): string | null {
    const [name = ''] = specifier.split('?', 1);
    const target = path.resolve(folder, name);
    const file = FOLDER.test(name) ? null : probeFile(files, target, fromTypeScript);
    return file ?? resolveFolder(target, fromTypeScript) ?? probeSource(files, target, packages.folderAround(path.dirname(target)));
  }

  function resolveFolder(target: string, fromTypeScript: boolean): string | null {
    const item = packageFolders.has(target) ? packages.around(target) : null;
    if (item === null) return probeIndex(files, target, fromTypeScript);
    return entryOf(files, { ...item, json: { ...item.json, exports: null } }, '.');
  }

  function resolveName(specifier: string, folder: string, steps: number): string | null {
    if (FROM_PACKAGE.test(specifier)) return firstSource(files, packages.folderAround(folder), [`.${specifier}`]);
    if (isBuiltin(specifier) || ADDRESS.test(specifier) || steps > MAX_STEPS) return null;
    if (specifier.startsWith('#')) return resolveImports(specifier, folder, steps) ?? resolveAlias(specifier, folder);
    const name = PACKAGE.exec(specifier)?.[0];
    if (name === undefined) return resolveAlias(specifier, folder);
    const item = packages.find(name, folder);
    if (item === null && packages.isDependency(name, folder)) return null;
    const found = item === null ? null : entryOf(files, item, `.${specifier.slice(name.length)}`);
    return found ?? resolveAlias(specifier, folder);
  }

  function resolveImports(specifier: string, folder: string, steps: number): string | null {
    const item = packages.around(folder);
    if (!isRecord(item?.json['imports'])) return null;
    const targets = targetsIn(item.json['imports'], specifier);
    const own = firstSource(files, item.folder, targets.filter(isRelative));
    if (own !== null) return own;
    const foreign = targets.filter((target) => !isRelative(target));
    return foreign.map((target) => resolveName(target, folder, steps + 1)).find((found) => found !== null) ?? null;
  }

  function resolveAlias(specifier: string, folder: string): string | null {
    const found = findAlias(specifier, folder);
    if (found !== null && files.has(found)) return found;
    const source = found === null ? null : (probeFile(files, found, true) ?? probeIndex(files, found, true) ?? probeSource(files, found, packages.folderAround(path.dirname(found))));
    return source ?? resolveModuleAlias(specifier, folder) ?? resolveMapped(specifier, folder) ?? resolveUsual(specifier, folder);
  }

  /** The field that the package `module-alias` reads. */
  function resolveModuleAlias(specifier: string, folder: string): string | null {
    const item = packages.around(folder);
    const aliases = item?.json['_moduleAliases'];
    if (item == null || !isRecord(aliases)) return null;
    const names = Object.keys(aliases).filter((name) => specifier === name || specifier.startsWith(`${name}/`));
    const [longest] = names.sort((one, other) => other.length - one.length);
    return longest === undefined ? null : firstSource(files, item.folder, [`${String(aliases[longest])}${specifier.slice(longest.length)}`]);
  }

  /** What the imports of the nearest deno.json, and of those above it, say. */
  function resolveMapped(specifier: string, folder: string): string | null {
    if (maps.size === 0) return null;
    for (let above = folder; above.startsWith(root); above = path.dirname(above)) {
      const target = targetIn(mapOf(above), specifier);
      const found = target === null ? null : firstSource(files, above, [target]);
      if (found !== null) return found;
    }
    return null;
  }

  function mapOf(folder: string): OwnPaths {
    const file = DENO_FILES.map((name) => path.join(folder, name)).find((name) => maps.has(name));
    return file === undefined ? [] : getOrMake(imports, file, () => importsIn(readText(file) ?? ''));
  }

  /** What a configuration would say that the framework generates when the app is built. */
  function resolveUsual(specifier: string, folder: string): string | null {
    const name = /^[^/]+(?=\/)/.exec(specifier)?.[0] ?? specifier;
    const around = packages.around(folder)?.folder ?? root;
    for (const { dependsOn, folders } of frameworkAliases(name)) {
      if (!dependsOn.some((dependency) => packages.isDependency(dependency, folder))) continue;
      const found = firstSource(files, around, folders.map((target) => `./${target}${specifier.slice(name.length)}`));
      if (found !== null) return found;
    }
    return null;
  }
}

/** The folders that names are resolved in: the nearest one with configurations, since those between do not matter. */
function createScopes(root: string, configured: ReadonlySet<string>): (folder: string) => string {
  const known = new Map<string, string>();
  return (folder) => {
    let scope = known.get(folder);
    if (scope === undefined) {
      scope = folder;
      while (scope !== root && !configured.has(scope)) scope = path.dirname(scope);
      known.set(folder, scope);
    }
    return scope;
  };
}
