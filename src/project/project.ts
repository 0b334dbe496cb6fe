import path from 'node:path';
import type { Modules } from '../analysis/modules.ts';
import { findCacheFile, findingsBeside, readCache, writeCache } from './cache.ts';
import { findFile, stampOf } from './disk.ts';
import { isNew, isSource } from './files.ts';
import type { FindingsStore } from './findings.ts';
import { openFindings } from './findings.ts';
import type { KnownRules } from './ignored.ts';
import { findGitFolder, findWorkTree } from './root.ts';
import type { Snapshot, Taken } from './snapshot.ts';
import { takeSnapshot } from './snapshot.ts';
import { createSources } from './sources.ts';
import type { View } from './view.ts';
import { createView } from './view.ts';

export interface ProjectOptions {
  /** Globs of the files that the project starts with, relative to its root; null when any file but a test may mount something. */
  readonly entries: readonly string[] | null;
  /** Whether the imports of each file are kept in node_modules/.cache. */
  readonly cache: boolean;
}

export interface ViewRequest {
  /** The same object for all files of one run of the linter, and only there. Held weakly. */
  readonly run: object;
  /** The absolute path of the linted file. Asking twice for it in one run says that the run is one of an editor, or a fix. */
  readonly file: string;
  readonly options: ProjectOptions;
  /** Of the plugin: what another version kept is not read. */
  readonly version: string;
  /** Tells builds of one version apart, of which each may find something else; null where nothing does, so that findings are not kept. */
  readonly build: string | null;
}

/** The projects of a process. */
export interface Projects {
  /**
   * The files of a project as they are now: the same object as before unless something has changed.
   *
   * All files are looked at when the project or the run is new, when a file is linted again, and when the linted file, Git's state or one
   * of the files used last differs from what is known, of which a few are looked at each time, in turn. In between, a file that another
   * process writes is not noticed. Files are compared by time and size: who restores both hides a change.
   *
   * @param root from `findRoot`
   */
  readonly viewFor: (root: string, request: ViewRequest) => Modules;
}

interface Project {
  readonly root: string;
  /** The last look at all files. */
  taken: Taken;
  /** By the globs of the files that it starts with. */
  views: Map<string, View>;
  /** What was found in this state of its files and imports. */
  store: FindingsStore | null;
  readonly sources: ReturnType<typeof createSources>;
  readonly rules: KnownRules;
  readonly git: readonly string[];
  gitStamp: string;
  /** Which of the files used last are looked at next. */
  turn: number;
  /** How often all files were looked at. */
  checks: number;
  readonly runs: WeakMap<object, { readonly check: number; readonly files: Set<string> }>;
  /** The files that were looked into, those used last at the end: what was made of them may still be in use. */
  readonly used: Set<string>;
  /** Files whose entries on the disk are out of date; null when there are none. */
  unsaved: number | null;
}

const MAX_PROJECTS = 16;
const MAX_USED = 64;
/** So many of them are looked at for each linted file. */
const LOOKED_AT = 4;
/** As many files are read again by a process that starts, rather than written down each time. */
const MAX_UNSAVED = 16;

const NOTHING: Snapshot['files'] = new Map();

export function createProjects(): Projects {
  const projects = new Map<string, Project>();
  return {
    viewFor(root, request) {
      const known = projects.get(root);
      const project = known ?? openProject(root, request);
      if (known !== undefined && isStale(known, request)) check(known, request);
      projects.delete(root);
      projects.set(root, project);
      for (const oldest of projects.keys()) {
        if (projects.size <= MAX_PROJECTS) break;
        projects.delete(oldest);
      }
      remember(project, request);
      return viewOf(project, request.options.entries);
    },
  };
}

/** See {@link Projects.viewFor}. */
export const { viewFor } = createProjects();

function openProject(root: string, request: ViewRequest): Project {
  const { options, version } = request;
  const file = options.cache ? findCacheFile(root, version) : null;
  const stored = file === null ? null : readCache(file, root, version);
  const rules: KnownRules = new Map();
  const taken = takeSnapshot(root, null, stored ?? NOTHING, rules);
  const workTree = findWorkTree(root);
  const folder = workTree === null ? null : findGitFolder(workTree);
  const git = folder === null ? [] : [path.join(folder, 'index'), path.join(folder, 'HEAD')];
  const project: Project = {
    root,
    taken,
    views: new Map(),
    store: null,
    sources: createSources(),
    rules,
    git,
    gitStamp: git.map(stampOf).join('\n'),
    turn: 0,
    checks: 0,
    runs: new WeakMap(),
    used: new Set(),
    unsaved: stored === null ? null : 0,
  };
  save(project, options, version);
  project.store = storeOf(project, request);
  return project;
}

function isStale(project: Project, { run, file }: ViewRequest): boolean {
  const visits = project.runs.get(run);
  if (visits === undefined) return true;
  if (visits.check === project.checks && visits.files.has(file)) return true;
  return hasChanged(project, file) || othersHaveChanged(project, file);
}

/** Whether Git's state has changed, or one of the files used last: a few of them are looked at each time, in turn. */
function othersHaveChanged(project: Project, file: string): boolean {
  if (project.git.map(stampOf).join('\n') !== project.gitStamp) return true;
  const used = [...project.used];
  const start = project.turn % Math.max(1, used.length);
  project.turn = start + LOOKED_AT;
  return [...used, ...used].slice(start, start + Math.min(LOOKED_AT, used.length)).some((each) => each !== file && hasChanged(project, each));
}

function hasChanged({ taken: { snapshot, listing } }: Project, file: string): boolean {
  const stat = findFile(file);
  const entry = snapshot.files.get(file);
  if (entry !== undefined) return stat?.mtimeMs !== entry.mtimeMs || stat.size !== entry.size;
  return stat !== null && isSource(path.basename(file)) && isNew(listing, file);
}

function check(project: Project, request: ViewRequest): void {
  const { options, version } = request;
  // Taken first: what Git changes meanwhile is noticed the next time.
  project.gitStamp = project.git.map(stampOf).join('\n');
  const taken = takeSnapshot(project.root, project.taken, NOTHING, project.rules);
  const { snapshot, edited } = taken;
  for (const [starts, view] of project.views) if (!view.follow(snapshot, edited)) project.views.delete(starts);
  project.taken = taken;
  project.checks += 1;
  save(project, options, version);
  if (edited !== null) return;
  project.store?.close();
  project.store = storeOf(project, request);
}

function storeOf({ root, taken }: Project, { options, version, build }: ViewRequest): FindingsStore | null {
  const file = options.cache && build !== null ? findCacheFile(root, version) : null;
  return file === null ? null : openFindings(findingsBeside(file), `${version} ${String(build)}`, taken);
}

function remember({ runs, checks }: Project, { run, file }: ViewRequest): void {
  const visits = runs.get(run);
  if (visits?.check === checks) visits.files.add(file);
  else runs.set(run, { check: checks, files: new Set([file]) });
}

function save(project: Project, options: ProjectOptions, version: string): void {
  const { root, unsaved } = project;
  const { snapshot, changes } = project.taken;
  const behind = unsaved === null ? Number.POSITIVE_INFINITY : unsaved + changes;
  project.unsaved = unsaved === null ? null : behind;
  if (!options.cache || changes === 0 || behind <= MAX_UNSAVED) return;
  const file = findCacheFile(root, version);
  if (file === null) return;
  writeCache(file, version, snapshot.files.values());
  project.unsaved = 0;
}

function viewOf(project: Project, entries: readonly string[] | null): Modules {
  const key = JSON.stringify(entries);
  let view = project.views.get(key);
  if (view === undefined) project.views.set(key, (view = createView(project.taken.snapshot, entries, project.sources, use, project.store)));
  return view.modules;

  function use(file: string): void {
    project.used.delete(file);
    project.used.add(file);
    for (const oldest of project.used) {
      if (project.used.size <= MAX_USED) return;
      project.used.delete(oldest);
    }
  }
}
