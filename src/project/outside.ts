import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readText, stampOf } from './disk.ts';
import type { Listing } from './files.ts';
import { foldersAbove } from './manifest.ts';
import { DENO_FILES, WORKSPACE_FILES } from './root.ts';

/** How many configurations may extend each other. */
const MAX_STEPS = 20;

const MODULES = 'node_modules';

const EXTENDS = /"extends"\s*:\s*(\[[^\]]*\]|"(?:[^"\\]|\\.)*")/;
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;

/**
 * What tells two states of the files apart that decide what imports mean though they lie outside of a project: packages and links in node_modules,
 * what the folders above declare, and the configurations that those of the project extend.
 *
 * @returns null where it cannot be told
 */
export function stampOutside(root: string, { skipped, configs }: Listing): string | null {
  const outer = [...foldersAbove(root)];
  const above = outer.flatMap((folder) => ['package.json', ...WORKSPACE_FILES, ...DENO_FILES].map((name) => stampOf(path.join(folder, name))));
  const inside = [...skipped].filter((folder) => path.basename(folder) === MODULES).sort();
  const packages = [...inside, ...outer.map((folder) => path.join(folder, MODULES))].map(stampOfPackages);
  const extended = new Map<string, string>();
  for (const config of configs.keys()) {
    if (/[jt]sconfig[^/\\]*$/.test(config) && !follow(config, extended, 0)) return null;
  }
  return [...above, ...packages, ...Array.from(extended).flat()].join('\n');
}

/** The time of a folder of packages, which changes with what is in it, and of those in it that hold packages of one scope. */
function stampOfPackages(folder: string): string {
  try {
    const scopes = readdirSync(folder).filter((name) => name.startsWith('@'));
    return ['', ...scopes].map((scope) => `${scope} ${String(lstatSync(path.join(folder, scope)).mtimeMs)}`).join('\n');
  } catch {
    return ''; // there is none
  }
}

/**
 * Adds the stamps of what a configuration extends.
 *
 * @returns false where it extends what cannot be found
 */
function follow(config: string, found: Map<string, string>, steps: number): boolean {
  const [, value = ''] = EXTENDS.exec(readText(config) ?? '') ?? [];
  return Array.from(value.matchAll(QUOTED), ([, name = '']) => name).every((name) => {
    const places = placesOf(name, path.dirname(config));
    for (const place of places) found.set(place, stampOf(place));
    const target = places.find((place) => found.get(place) !== '');
    if (target === undefined) return !isInstalled(name, path.dirname(config));
    return steps < MAX_STEPS && follow(target, found, steps + 1);
  });
}

/** Where what a configuration extends may lie, those first that are looked at first. */
function placesOf(name: string, folder: string): string[] {
  const locations = isPath(name) ? [path.resolve(folder, name)] : [folder, ...foldersAbove(folder)].map((above) => path.join(above, MODULES, name));
  return locations.flatMap((location) => [location, `${location}.json`, path.join(location, 'tsconfig.json')]);
}

/** Whether a package is there, which may then give a file away under another name. */
function isInstalled(name: string, folder: string): boolean {
  const names = name.split('/').slice(0, name.startsWith('@') ? 2 : 1);
  return !isPath(name) && [folder, ...foldersAbove(folder)].some((above) => stampOf(path.join(above, MODULES, ...names, 'package.json')) !== '');
}

function isPath(name: string): boolean {
  return name.startsWith('.') || path.isAbsolute(name);
}
