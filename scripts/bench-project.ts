/**
 * Measures what other files cost: CPU time until the verdict on one file of a generated project, parsing of that file apart.
 *
 *   npm run bench:project -- [--sizes 1000,2000,10000] [--runs 5]
 *
 * Each figure is the median of runs in processes of their own. What a process sees first is measured without an index on the disk (cold), with
 * one, and with one where the file that starts the app was edited since. Then, as in an editor that has had files of another project open, each several times: nothing changes, a
 * file that has nothing to do with it is edited, the one that mounts it, and the one that starts the app. Each of these looks at the time and size
 * of every file, which the system takes its time for: what that alone takes stands beside them. The last lines are of projects
 * in which one file mounts all others, as code that is generated may do; the targets are not meant for it.
 */
import { parseForESLint } from '@typescript-eslint/parser';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { getFacts } from '../src/analysis/facts.ts';
import { createSource, type SourceFile } from '../src/analysis/source.ts';
import { createProjects } from '../src/project/project.ts';
import { median, printTable } from './bench/figures.ts';
import { type Layout, writeProject, type Written } from './bench/projects.ts';

/** CPU milliseconds; of the heap bytes that are held at the end, and were not before the first verdict, compiled code among them. */
interface Session {
  readonly first: number;
  /** To ask the system for the time and size of each file. */
  readonly looks: number;
  readonly unchanged: number;
  readonly apart: number;
  readonly mounting: number;
  readonly app: number;
  readonly heap: number;
}

/** So often is each kind of change made: an editor's process lives long. */
const EDITS = 15;
/** Files of another project, whose routers were open in the editor before. */
const BEFORE = 100;
/** Files of a project that takes next to no memory but for the plugin's own code. */
const SMALL = 20;
/** Milliseconds. */
const PAUSE = 100;

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,2000,10000' },
    runs: { type: 'string', default: '5' },
    child: { type: 'string' }, // how often each file is edited
    written: { type: 'string', default: '' },
    root: { type: 'string', default: '' },
    before: { type: 'string', default: '' },
  },
});

function parse(file: string): SourceFile {
  const text = fs.readFileSync(file, 'utf8');
  const { ast, scopeManager, visitorKeys } = parseForESLint(text, { range: true, loc: true, tokens: true, comment: true, filePath: file });
  return createSource({ path: file, text, ast, scopes: scopeManager }, visitorKeys);
}

function filesBelow(folder: string): readonly string[] {
  const found = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  return found.filter((each) => each.isFile()).map(({ parentPath, name }) => path.join(parentPath, name));
}

/** What other threads still do for what was before does not count. */
async function clock(body: () => void): Promise<number> {
  await setTimeout(PAUSE);
  const start = process.cpuUsage();
  body();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Bytes in use when what was left over has been collected. */
async function heapInUse(): Promise<number> {
  await setTimeout(PAUSE); // what is held weakly stays until the end of a task
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** What one process sees. */
async function measureHere(root: string, { file, mounting, app, other }: Written, edits: number): Promise<Session> {
  const projects = createProjects();
  const verdictsOf = (source: SourceFile, folder = root): readonly string[] => {
    const modules = projects.viewFor(folder, { run: {}, file: source.path, options: { entries: null, cache: true }, version: 'bench', build: 'bench' });
    return getFacts(source, null, modules)?.handlers.map(({ verdict }) => verdict.kind) ?? [];
  };
  const judge = (source: SourceFile): void => {
    const verdicts = verdictsOf(source);
    if (verdicts.length !== 4 || verdicts.some((kind) => kind !== 'guarded')) throw new Error(`Unexpected verdicts: ${verdicts.join(', ')}`);
  };
  const next = (): Promise<number> => {
    const source = parse(file);
    return clock(() => { judge(source); });
  };
  const repeated = async (once: () => Promise<number>): Promise<number> => {
    const times: number[] = [];
    for (let edit = 0; edit < edits; edit++) times.push(await once());
    return edits === 0 ? 0 : median(times);
  };
  const behind = (edited: string): Promise<number> =>
    repeated(() => {
      fs.appendFileSync(path.join(root, edited), '// edited\n');
      return next();
    });
  parse(file);
  const before = await heapInUse();
  const first = await next();
  const all = filesBelow(path.join(root, 'src'));
  const look = (): Promise<number> => clock(() => { for (const each of all) fs.lstatSync(each); });
  if (edits > 0) for (const each of filesBelow(path.join(values.before, 'src/routes'))) verdictsOf(parse(each), values.before);
  const figures = { looks: await repeated(look), unchanged: await repeated(next), apart: await behind(other), mounting: await behind(mounting), app: await behind(app) };
  return { first, ...figures, heap: (await heapInUse()) - before };
}

/** @param before the root of a project of which files were open before */
function runChild(root: string, written: Written, edits: number, before: string): Session {
  const args = ['--expose-gc', '--import', 'tsx', import.meta.filename, '--child', String(edits), '--before', before, '--root', root, '--written', JSON.stringify(written)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Session;
}

type Figures = Record<'cold' | 'disk' | 'diskEdited' | 'looks' | 'unchanged' | 'apart' | 'mounting' | 'app' | 'heap', number>;

/** Gives a folder that is there as long as the body runs. */
function inFolder<T>(body: (folder: string) => T): T {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'asymmetric-dos-bench-'));
  try {
    return body(folder);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function measure(size: number, runs: number, layout: Layout, opened: string): Figures {
  return inFolder((root) => {
    const project = writeProject(root, size, layout);
    const kept = path.join(root, 'node_modules/.cache');
    const edited = [project.mounting, project.app, project.other].map((name) => path.join(root, name));
    const before = edited.map((name) => ({ name, text: fs.readFileSync(name, 'utf8'), time: fs.statSync(name).mtime }));
    const restore = (): void => {
      for (const { name, text, time } of before) {
        fs.writeFileSync(name, text);
        fs.utimesSync(name, time, time);
      }
    };
    restore();
    const session = (edits: number, prepare: () => void): Session => {
      prepare();
      const result = runChild(root, project, edits, opened);
      restore();
      return result;
    };
    const each = (edits: number, prepare: () => void): readonly Session[] => Array.from({ length: runs }, () => session(edits, prepare));
    const cold = each(0, () => { fs.rmSync(kept, { recursive: true, force: true }); });
    const disk = each(0, () => {});
    const edits = each(EDITS, () => { fs.appendFileSync(path.join(root, project.app), '// edited\n'); });
    const of = (sessions: readonly Session[], key: keyof Session): number => median(sessions.map((one) => one[key]));
    return {
      cold: of(cold, 'first'),
      disk: of(disk, 'first'),
      diskEdited: of(edits, 'first'),
      looks: of(edits, 'looks'),
      unchanged: of(edits, 'unchanged'),
      apart: of(edits, 'apart'),
      mounting: of(edits, 'mounting'),
      app: of(edits, 'app'),
      heap: of(edits, 'heap'),
    };
  });
}

type Target = readonly [small: number, large: number];

const TARGETS: Partial<Record<keyof Figures, Target>> = { cold: [400, 4000], disk: [60, 400], unchanged: [10, 50], apart: [15, 60], mounting: [15, 60], app: [15, 60], heap: [5, 50] };
const TITLES: Record<keyof Figures, string> = {
  cold: 'cold',
  disk: 'from the disk',
  diskEdited: '… one edited',
  looks: 'its stats',
  unchanged: 'unchanged',
  apart: 'a file edited',
  mounting: 'the mounting one',
  app: 'the app',
  heap: 'heap MB',
};

function main(): void {
  const sizes = values.sizes.split(',').map(Number);
  const runs = Number(values.runs);
  const figures = inFolder((opened) => {
    writeProject(opened, BEFORE, 'areas');
    const { heap: code } = measure(SMALL, runs, 'areas', opened);
    return (['areas', 'flat'] as const).flatMap((layout) =>
      sizes.map((size) => {
        const of = measure(size, runs, layout, opened);
        return { size, layout, of: { ...of, heap: of.heap - code } };
      }),
    );
  });
  console.log(`Node ${process.version}, CPU ms until the verdict on one file, medians of ${values.runs} processes; in brackets the target for 1,000 and 10,000 files\n`);
  const keys = Object.keys(TITLES) as (keyof Figures)[];
  const show = (value: number, size: number, target: Target | undefined): string => {
    const wanted = size === 1000 ? target?.[0] : size === 10_000 ? target?.[1] : undefined;
    return `${value.toFixed(0)}${wanted === undefined ? '' : ` (${String(wanted)})`}`;
  };
  printTable([
    ['files', ...keys.map((key) => TITLES[key])],
    ...figures.map(({ size, layout, of }) => [
      `${String(size)}${layout === 'flat' ? ', mounted by one' : ''}`,
      ...keys.map((key) => show(key === 'heap' ? of[key] / 1e6 : of[key], size, layout === 'flat' ? undefined : TARGETS[key])),
    ]),
  ]);
}

if (values.child === undefined) main();
else console.log(JSON.stringify(await measureHere(values.root, JSON.parse(values.written) as Written, Number(values.child))));
