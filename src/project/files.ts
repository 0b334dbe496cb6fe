import type { Dirent } from 'node:fs';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { debug } from './debug.ts';
import { stampOf } from './disk.ts';
import type { IgnoreRules, KnownRules } from './ignored.ts';
import { isIgnored, rulesAbove, rulesIn } from './ignored.ts';

/** What lies below a root. All paths are absolute. */
export interface Listing {
  /** The source files, in no order. */
  readonly files: readonly string[];
  /** The folders that were walked. */
  readonly folders: ReadonlySet<string>;
  /** The folders and source files that were passed over. */
  readonly skipped: Set<string>;
  /** The time and size of the files by which modules are found and files are ignored. */
  readonly configs: ReadonlyMap<string, string>;
}

export const MAX_FILES = 50_000;
const MAX_DEPTH = 30;

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const NO_SOURCE = /\.d\.[cm]?ts$|\.min\.[cm]?js$/;
const CONFIG = /^(?:package\.json|\.gitignore|[jt]sconfig(?:\..+)?\.json)$/;
const TEST = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|fixtures|acceptance|tests?|e2e|cypress)\/|\.(?:test|spec|stories)\.[^/]*$/;

/** Never walked. */
const FOREIGN: ReadonlySet<string> = new Set(['node_modules', 'bower_components', 'jspm_packages']);
/** What tools write beside a package.json. Elsewhere such a folder holds sources like any other. */
const OUTPUT: ReadonlySet<string> = new Set(['dist', 'build', 'out', 'coverage', 'vendor']);

/** Whether a file's name is one of a source file. Declarations and minified files are none. */
export function isSource(name: string): boolean {
  return SOURCE.test(name) && !NO_SOURCE.test(name);
}

/**
 * Whether a file belongs to tests or stories, by its name.
 *
 * @param name relative to the root, with `/`
 */
export function isTest(name: string): boolean {
  return TEST.test(name);
}

/**
 * Lists the source files below a root. Does not follow symbolic links, and leaves out dependencies, dot folders, what tools write,
 * and what .gitignore files name. The upper folders come first, should there be more than {@link MAX_FILES} files.
 *
 * @param root an absolute path
 * @param known rules of earlier walks, to which this one adds
 */
export function listFiles(root: string, known: KnownRules): Listing {
  const files: string[] = [];
  const folders = new Set<string>();
  const skipped = new Set<string>();
  const configs = new Map<string, string>();
  let level: Pending[] = [{ folder: root, rules: rulesAbove(root, known) }];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
    const next: Pending[] = [];
    for (const pending of level) visit(pending, next);
    level = next;
  }
  for (const { folder } of level) skip(folder, 'lies too deep');
  if (files.length >= MAX_FILES) debug(() => `takes ${MAX_FILES} files below ${root} and leaves out the others.`);
  return { files, folders, skipped, configs };

  function visit(pending: Pending, next: Pending[]): void {
    const { folder } = pending;
    const content = readFolder(folder);
    folders.add(folder);
    for (const item of content) {
      if (CONFIG.test(item.name) && item.isFile()) configs.set(folder + path.sep + item.name, stampOf(folder + path.sep + item.name));
    }
    const rules = configs.has(`${folder}${path.sep}.gitignore`) ? rulesIn(folder, pending.rules, known) : pending.rules;
    const isPackage = configs.has(`${folder}${path.sep}package.json`);
    for (const item of content) {
      const location = folder + path.sep + item.name;
      if (item.isDirectory()) {
        if (isPassedOver(item.name, isPackage) || isIgnored(rules, location, true)) skipped.add(location);
        else next.push({ folder: location, rules });
      } else if (isSource(item.name)) {
        if (files.length < MAX_FILES && item.isFile() && !isIgnored(rules, location, false)) files.push(location);
        else skipped.add(location);
      } else if (item.isSymbolicLink()) {
        skipped.add(location);
      }
    }
  }

  function skip(location: string, reason: string): void {
    skipped.add(location);
    debug(() => `passes over ${location}, which ${reason}.`);
  }
}

/**
 * Whether a file that exists and that a listing does not have would belong to it: it lies in no folder that was passed over.
 *
 * @param file an absolute path
 */
export function isNew({ folders, skipped }: Listing, file: string): boolean {
  if (skipped.has(file)) return false;
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    if (folders.has(folder)) return true;
    if (skipped.has(folder) || path.dirname(folder) === folder) return false;
  }
}

interface Pending {
  readonly folder: string;
  readonly rules: IgnoreRules | null;
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    debug(() => `cannot read ${folder}.`);
    return [];
  }
}

function isPassedOver(name: string, isInPackage: boolean): boolean {
  return name.startsWith('.') || FOREIGN.has(name) || (isInPackage && OUTPUT.has(name));
}
