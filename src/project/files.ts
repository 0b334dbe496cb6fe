import type { Dirent } from 'node:fs';
import { lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { debug } from './debug.ts';
import { isSettled, stampOf } from './disk.ts';
import { nameIn } from './entries.ts';
import type { IgnoreRules, KnownRules } from './ignored.ts';
import { isIgnored, rulesAbove, rulesIn } from './ignored.ts';
import { TOOL_FILES } from './rows.ts';

/** What lies below a root. All paths are absolute. */
export interface Listing {
  /** The source files, sorted by name: the same list as before when the same files are there. */
  readonly files: readonly string[];
  /** The folders that were walked. */
  readonly folders: ReadonlyMap<string, Folder>;
  /** The folders and source files that were passed over. */
  readonly skipped: Set<string>;
  /** The time and size of the files by which modules are found and files are ignored. */
  readonly configs: ReadonlyMap<string, string>;
}

/** A folder as it was found. */
interface Folder {
  /** What tells whether things of the same kind are still there under the same names. */
  readonly time: FolderTime;
  /** Read again as long as something may come or go without another time. */
  readonly names: string;
  isSettled: boolean;
  /** What the .gitignore files above it say, and what holds in it. */
  readonly above: IgnoreRules | null;
  readonly rules: IgnoreRules | null;
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly configs: readonly string[];
  readonly skipped: readonly string[];
}

export const MAX_FILES = 50_000;
const MAX_DEPTH = 30;

const SOURCE = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const NO_SOURCE = /\.d\.[cm]?ts$|\.min\.[cm]?js$/;
const CONFIG = /^(?:package\.json|\.gitignore|[jt]sconfig(?:\..+)?\.json|pnpm-workspace\.yaml|(?:lerna|nx|turbo|deno)\.json|deno\.jsonc|import_map\.json)$/;
const TEST = /(?:^|\/)(?:__tests__|__mocks__|__fixtures__|fixtures|acceptance|tests?|e2e|cypress)\/|\.(?:test|spec|stories)\.[^/]*$/;

/** The folders of a path that requests ask for, where each file by such a name answers some, whatever the folders are called. */
const ROUTE_FOLDERS = /(?<=(?:^|\/)(?:app|routes)\/)(?:(?!__)[^/]+\/)+(?=(?:route|\+(?:server|page\.server|layout\.server))\.[jt]s$)|(?<=(?:^|\/)pages\/api\/)(?:(?!__)[^/]+\/)+/;

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
  return TEST.test(name.replace(ROUTE_FOLDERS, ''));
}

/**
 * Lists the source files below a root. Does not follow symbolic links, and leaves out dependencies, dot folders, what tools write,
 * and what .gitignore files name. The upper folders come first, should there be more than {@link MAX_FILES} files.
 *
 * @param root an absolute path
 * @param known rules of earlier walks, to which this one adds
 * @param before the last listing of this root: only folders are read again in which something came, went or changed its kind
 */
export function listFiles(root: string, known: KnownRules, before: Listing | null = null): Listing {
  const earlier = before === null || before.files.length >= MAX_FILES ? null : before;
  const folders = new Map<string, Folder>();
  let level: Pending[] = [{ folder: root, rules: rulesAbove(root, known) }];
  let isSame = true;
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth += 1) {
    const next: Pending[] = [];
    for (const pending of level) {
      const same = earlier?.folders.get(pending.folder);
      const folder = readFolder(pending, known, same);
      isSame &&= folder === same;
      folders.set(pending.folder, folder);
      for (const inner of folder.folders) next.push({ folder: inner, rules: folder.rules });
    }
    level = next;
  }
  const configs = new Map<string, string>();
  for (const folder of folders.values()) for (const config of folder.configs) configs.set(config, stampOf(config));
  if (isSame && earlier?.folders.size === folders.size) return { ...earlier, configs };
  const skipped = new Set([...folders.values()].flatMap((folder) => folder.skipped));
  for (const { folder } of level) {
    skipped.add(folder);
    debug(() => `passes over ${folder}, which lies too deep.`);
  }
  return { files: gather(root, folders.values(), skipped), folders, skipped, configs };
}

function gather(root: string, folders: Iterable<Folder>, skipped: Set<string>): readonly string[] {
  const files = [...folders].flatMap((folder) => folder.files);
  for (const file of files.splice(MAX_FILES)) skipped.add(file);
  if (files.length === MAX_FILES) debug(() => `takes ${MAX_FILES} files below ${root} and leaves out the others.`);
  if (path.sep === '/') return files.sort();
  return files.map((file) => nameIn(root, file)).sort().map((name) => path.join(root, name));
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

/** @param before the folder as it was found the last time, which is returned when it is the same */
function readFolder({ folder, rules: above }: Pending, known: KnownRules, before: Folder | undefined): Folder {
  const at = (name: string): string => folder + path.sep + name;
  const gitignore = at('.gitignore');
  const time = timeOf(folder);
  const settled = isSettled(time.mtimeMs, Date.now());
  if (before !== undefined && before.above === above && isAsBefore(folder, time, before)) {
    before.isSettled ||= settled;
    const rules = before.configs.includes(gitignore) ? rulesIn(folder, above, known) : above;
    if (rules === before.rules) return before;
  }
  const content = contentOf(folder);
  const configs = content.filter((item) => (CONFIG.test(item.name) || TOOL_FILES.has(item.name)) && item.isFile()).map(({ name }) => at(name));
  const rules = configs.includes(gitignore) ? rulesIn(folder, above, known) : above;
  const isPackage = configs.includes(at('package.json'));
  const folders: string[] = [];
  const files: string[] = [];
  const skipped: string[] = [];
  for (const item of content) {
    const location = at(item.name);
    if (item.isDirectory()) (isPassedOver(item.name, isPackage) || isIgnored(rules, location, true) ? skipped : folders).push(location);
    else if (isSource(item.name)) (item.isFile() && !isIgnored(rules, location, false) ? files : skipped).push(location);
    else if (item.isSymbolicLink()) skipped.push(location);
  }
  return { time, names: joined(content.map(({ name }) => name)), isSettled: settled, above, rules, folders, files, configs, skipped };
}

/** The time of a folder (ms) changes when something comes into it or goes out of it; its number when it is another folder. */
interface FolderTime {
  readonly mtimeMs: number;
  readonly ino: number;
}

const NO_TIME: FolderTime = { mtimeMs: NaN, ino: NaN };

function isAsBefore(folder: string, { mtimeMs, ino }: FolderTime, { time, names, isSettled: settled }: Folder): boolean {
  return mtimeMs === time.mtimeMs && ino === time.ino && (settled || names === joined(namesIn(folder)));
}

function joined(names: readonly string[]): string {
  return names.join('/');
}

function timeOf(folder: string): FolderTime {
  try {
    const { mtimeMs, ino } = lstatSync(folder);
    return { mtimeMs, ino };
  } catch {
    return NO_TIME;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function contentOf(folder: string): Dirent[] {
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
