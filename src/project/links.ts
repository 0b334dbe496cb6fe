import path from 'node:path';
import { getOrMake } from '../analysis/memo.ts';
import type { FileEntry } from './entries.ts';
import type { Graph } from './graph.ts';
import { collect, createGraph } from './graph.ts';
import type { FindImporters } from './importers.ts';
import { createImporters } from './importers.ts';
import { indexFiles } from './probe.ts';
import type { Resolve } from './resolve.ts';
import { createResolver } from './resolve.ts';
import type { Targets, TargetsOf } from './targets.ts';
import { createTargets } from './targets.ts';

/** For the importers of more files than this, all imports are worked out at once: that is quicker than for one file after the other. */
const MANY = 100;

/** What the imports of a project's files mean, worked out when something is asked for. */
export interface Links {
  readonly resolve: Resolve;
  readonly targetsOf: TargetsOf;
  readonly loadsOf: TargetsOf;
  /** The files that import a file directly, sorted by name. */
  importersOf(path: string): readonly FileEntry[];
  /** Whether `from` is `to`, or imports it directly or through others. */
  readonly reaches: (from: string, to: string) => boolean;
  /** Made of all imports of all files. */
  graph(): Graph;
  /** The links of the same files with other imports. */
  withEntries(entries: readonly FileEntry[]): Links;
}

/**
 * @param entries the files, sorted by name
 * @param configs the paths of the files that decide how names are resolved
 */
export function createLinks(root: string, entries: readonly FileEntry[], configs: readonly string[]): Links {
  let made: Layout | null = null;
  const layout = (): Layout => (made ??= createLayout(root, entries, configs));
  return link(entries, layout);
}

/** What stays as long as the files and configurations do. */
interface Layout extends Targets {
  readonly resolve: Resolve;
  readonly importersAmong: (files: readonly FileEntry[]) => FindImporters;
}

function createLayout(root: string, entries: readonly FileEntry[], configs: readonly string[]): Layout {
  const paths = indexFiles(entries.map((entry) => entry.path));
  const manifests = configs.filter((config) => path.basename(config) === 'package.json');
  const packageFolders = new Set(manifests.map((manifest) => path.dirname(manifest)));
  const resolve = createResolver(root, paths, configs);
  const targets = createTargets(root, entries, packageFolders, resolve);
  return { ...targets, resolve, importersAmong: (files) => createImporters(root, files, packageFolders, resolve, targets.targetsOf) };
}

function link(files: readonly FileEntry[], layout: () => Layout): Links {
  let findImporters: FindImporters | null = null;
  let graph: Graph | null = null;
  const reaching = new Map<string, ReadonlySet<string>>();
  let asked = 0;
  const getGraph = (): Graph => (graph ??= createGraph(files, layout().targetsOf));
  const importersOf = (file: string): readonly FileEntry[] => {
    asked += 1;
    if (asked > MANY) getGraph();
    return graph === null ? (findImporters ??= layout().importersAmong(files))(file) : graph.importersOf(file);
  };

  return {
    resolve: (specifier, from) => layout().resolve(specifier, from),
    targetsOf: (entry) => layout().targetsOf(entry),
    loadsOf: (entry) => layout().loadsOf(entry),
    importersOf,
    reaches: (from, to) => from === to || getOrMake(reaching, to, () => collect([to], (file) => importersOf(file).map((importer) => importer.path))).has(from),
    graph: getGraph,
    withEntries: (others) => link(others, layout),
  };
}
