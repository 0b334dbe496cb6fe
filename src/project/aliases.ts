import { realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Resolver from 'oxc-resolver';
import { debug } from './debug.ts';
import { readText } from './disk.ts';
import { type OwnPaths, pathsIn, targetIn } from './own-paths.ts';

/** Finds what only a tsconfig.json or a link in node_modules can tell: the absolute path below the root, or null. */
export type FindAlias = (specifier: string, folder: string) => string | null;

const OPTIONS: Resolver.NapiResolveOptions = {
  conditionNames: ['node', 'import', 'require', 'default'],
  extensions: ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'],
  extensionAlias: { '.js': ['.ts', '.tsx', '.js'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] },
  mainFields: ['main', 'module'],
  nodePath: false,
};

const require = createRequire(import.meta.url);

/**
 * @param root an absolute path
 * @param configs the paths of the files named tsconfig.json, jsconfig.json, tsconfig.app.json and the like below the root
 */
export function createAliases(root: string, configs: Iterable<string>): FindAlias {
  const realRoot = realPathOf(root);
  const byFolder = groupByFolder(configs);
  const resolvers = new Map<string, Resolver.ResolverFactory | null>();
  const failed = new Set<string>();
  const ownPaths = new Map<string, OwnPaths>();

  return (specifier, folder) => {
    for (const config of configsFor(folder)) {
      const found = find(config, specifier, folder);
      if (found !== null) return found;
    }
    return null;
  };

  /** The nearest tsconfig.json or jsconfig.json, and those of other names beside it, which such a file may only point to. */
  function configsFor(folder: string): readonly string[] {
    for (let above = folder; above.startsWith(root); above = path.dirname(above)) {
      const found = byFolder.get(above);
      if (found !== undefined) return found;
    }
    return [''];
  }

  function find(config: string, specifier: string, folder: string): string | null {
    const { path: found, error } = resolverFor(config)?.sync(folder, specifier) ?? {};
    if (error !== undefined && /tsconfig/i.test(error) && !failed.has(config)) {
      failed.add(config);
      debug(() => `cannot use ${config}: ${error}`);
    }
    if (error !== undefined && failed.has(config)) return findByOwnPaths(config, specifier);
    if (found === undefined || !found.startsWith(realRoot + path.sep)) return null;
    return root + found.slice(realRoot.length);
  }

  /** What it extends may be generated or not installed: its own paths hold all the same. */
  function findByOwnPaths(config: string, specifier: string): string | null {
    let known = ownPaths.get(config);
    if (known === undefined) ownPaths.set(config, (known = readPaths(config)));
    const target = targetIn(known, specifier);
    return target === null ? null : path.resolve(path.dirname(config), target);
  }

  /** Each its own: clones of one resolver share what they know of configurations. */
  function resolverFor(config: string): Resolver.ResolverFactory | null {
    const known = resolvers.get(config);
    if (known !== undefined) return known;
    const resolver = createResolver(config === '' ? OPTIONS : { ...OPTIONS, tsconfig: { configFile: config } });
    resolvers.set(config, resolver);
    return resolver;
  }
}

/** Loads the package with the first alias. Null where its native part is not installed. */
function createResolver(options: Resolver.NapiResolveOptions): Resolver.ResolverFactory | null {
  try {
    const { ResolverFactory } = require('oxc-resolver') as typeof Resolver;
    return new ResolverFactory(options);
  } catch (error) {
    debug(() => `cannot resolve aliases: ${String(error)}`);
    return null;
  }
}

/** By folder, in the order in which they are asked. Folders with other configurations alone are not among them. */
function groupByFolder(configs: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const config of [...configs].sort()) groups.set(path.dirname(config), [...(groups.get(path.dirname(config)) ?? []), config]);
  const main = ['tsconfig.json', 'jsconfig.json'];
  for (const [folder, group] of groups) {
    const names = main.map((name) => path.join(folder, name)).filter((name) => group.includes(name));
    if (names.length === 0) groups.delete(folder);
    else groups.set(folder, [...names.slice(0, 1), ...group.filter((name) => !main.includes(path.basename(name)))]);
  }
  return groups;
}

function readPaths(config: string): OwnPaths {
  return pathsIn(readText(config) ?? '');
}

function realPathOf(folder: string): string {
  try {
    return realpathSync.native(folder);
  } catch {
    return folder;
  }
}
