import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readText } from './disk.ts';
import { foldersAbove, readJson } from './manifest.ts';

/** How many folders above a package the root of its workspaces is looked for. */
const MAX_LEVELS = 12;

/** The files by which tools know the root of workspaces. */
export const WORKSPACE_FILES = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json'];

/**
 * The files by which Deno knows a project, and what programs have that began before it knew any: it is told of that where it is started.
 * Source: https://docs.deno.com/runtime/fundamentals/configuration/
 */
export const DENO_FILES = ['deno.json', 'deno.jsonc', 'import_map.json'];

/** What a package.json holds that only says how the files beside it are to be read: it begins no project. */
const READING_KEYS: ReadonlySet<string> = new Set(['type', 'main', 'module', 'browser', 'types', 'typings', 'sideEffects', 'exports']);

interface Folder {
  readonly manifest: 'package' | 'reading' | null;
  readonly isWorkspaceRoot: boolean;
  readonly hasGit: boolean;
}

const known = new WeakMap<object, Map<string, Folder>>();

/**
 * The folder whose files belong together with a file: that of the nearest package.json or deno.json, or the outermost one above it that declares
 * workspaces. Nothing above the folder that holds `.git` counts, and neither the home directory nor the file system's root is one.
 *
 * @param file an absolute path; it need not exist
 * @param run an object that stands for one run of the linter: what folders hold is looked up once for it
 * @returns null without any of these
 */
export function findRoot(file: string, run: object = {}): string | null {
  let nearest: string | null = null;
  let reading: string | null = null;
  let workspaces: string | null = null;
  let levels = 0;
  for (const folder of foldersAbove(file)) {
    if (isNoProject(folder) || levels > MAX_LEVELS) break;
    const facts = lookAt(folder, run);
    if (nearest !== null) levels += 1;
    else if (facts.manifest === 'package') nearest = folder;
    else if (facts.manifest === 'reading') reading ??= folder;
    if (nearest !== null && facts.isWorkspaceRoot) workspaces = folder;
    if (facts.hasGit) break;
  }
  return workspaces ?? nearest ?? reading;
}

/** The nearest folder, itself or above, that holds `.git`; null outside of a working tree. */
export function findWorkTree(folder: string): string | null {
  for (const above of foldersAbove(path.join(folder, '.git'))) {
    if (look(path.join(above, '.git')) !== null) return above;
  }
  return null;
}

/**
 * Where Git keeps the state of a working tree. Follows the `.git` file of a linked worktree or a submodule.
 *
 * @param workTree a folder that holds `.git`
 * @returns null when that file leads nowhere
 */
export function findGitFolder(workTree: string): string | null {
  const location = path.join(workTree, '.git');
  if (look(location)?.isDirectory() === true) return location;
  const target = /^gitdir: *(\S.*)/.exec(readText(location) ?? '')?.[1];
  return target === undefined ? null : path.resolve(workTree, target.trimEnd());
}

function isNoProject(folder: string): boolean {
  return path.dirname(folder) === folder || folder === os.homedir();
}

function lookAt(folder: string, run: object): Folder {
  const folders = known.get(run) ?? new Map<string, Folder>();
  known.set(run, folders);
  const facts = folders.get(folder) ?? readFolder(folder);
  folders.set(folder, facts);
  return facts;
}

function readFolder(folder: string): Folder {
  const manifest = readJson(path.join(folder, 'package.json'));
  const kind = manifest === null ? null : kindOf(manifest);
  return {
    manifest: kind !== 'package' && DENO_FILES.some((name) => look(path.join(folder, name)) !== null) ? 'package' : kind,
    isWorkspaceRoot: isWorkspaceRoot(folder, manifest),
    hasGit: look(path.join(folder, '.git')) !== null,
  };
}

/** Whether a folder declares workspaces, in its package.json or in a file of a tool. */
export function isWorkspaceRoot(folder: string, manifest: Readonly<Record<string, unknown>> | null): boolean {
  return manifest?.['workspaces'] !== undefined || WORKSPACE_FILES.some((name) => look(path.join(folder, name)) !== null) || DENO_FILES.some((name) => /"workspace"\s*:/.test(readText(path.join(folder, name)) ?? ''));
}

function kindOf(manifest: object): 'package' | 'reading' {
  return Object.keys(manifest).every((key) => READING_KEYS.has(key)) ? 'reading' : 'package';
}

function look(location: string): Stats | null {
  try {
    return statSync(location, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
