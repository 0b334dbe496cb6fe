import type { TSESTree } from '@typescript-eslint/utils';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { knowledge } from '../knowledge/index.ts';
import type { FrameworkRow, Knowledge, LimiterRow } from '../knowledge/schema.ts';
import { analyse, createMachine } from './analyse.ts';
import { getOrMake } from './memo.ts';
import type { Facts, Findings, ModuleFact } from './model.ts';
import { collectModule } from './module-facts.ts';
import type { FindOwner, Modules } from './modules.ts';
import { routeFilesOf } from './routes/places.ts';
import { isStarted } from './routes/started.ts';
import type { SourceFile } from './source.ts';
import { createLexicon, type Lexicon, mayDecorate, type OwnLimiter } from './values/lexicon.ts';
import type { Machine } from './values/machine.ts';
import { isHandedToServer, isServed, mayAnswer, mayServe, namesRoutes, registersSomething } from './values/relevance.ts';

/** Rows beside those that ship with the plugin, as settings bring them. */
export interface KnowledgeInput {
  readonly frameworks?: readonly FrameworkRow[];
  readonly limiters?: readonly LimiterRow[];
  /** The team's own limiters: `name` exported by the module `from`. */
  readonly own?: readonly { readonly from: string; readonly name: string; readonly kind: 'middleware' | 'rejecting' }[];
  /** The folder that relative paths in `own` start from; the working directory when absent. */
  readonly root?: string;
}

/** Files above this many UTF-16 units are bundles, not what people write: nothing is said about them. */
const MAX_LENGTH = 1_000_000;

/** So are those above this many whose lines have more than so many on average: they are minified. */
const MINIFIED_LENGTH = 100_000;
const MINIFIED_LINE = 2000;

function isBundle(text: string): boolean {
  if (text.length > MAX_LENGTH) return true;
  if (text.length <= MINIFIED_LENGTH) return false;
  const allowed = text.length / MINIFIED_LINE;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1 && lines < allowed; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines < allowed;
}

interface Known {
  readonly input: KnowledgeInput | null;
  readonly modules: Modules | null;
  readonly facts: Facts | null;
}

const NO_OWNER: FindOwner = () => null;

const known = new WeakMap<TSESTree.Program, Known>();

/**
 * The facts of one file: the only door to the analysis. One file is analysed once, however many rules ask.
 *
 * @param source the parsed file, with parents set
 * @param input rows beside those that ship; the same object each time for the same settings
 * @param modules the other files of its project, as they are now; null where only this file is to be read
 * @param failed is told what went wrong when other files were read: then the file is analysed by itself
 * @param ownerOf finds the package that a file belongs to, where only that file is to be read
 * @returns null for a file that has nothing to do with any framework, and for one of more than a million characters, or that is minified
 */
export function getFacts(source: SourceFile, input: KnowledgeInput | null = null, modules: Modules | null = null, failed: (error: unknown) => void = () => {}, ownerOf: FindOwner = NO_OWNER): Facts | null {
  if (isBundle(source.text)) return null;
  const before = known.get(source.ast);
  if (before?.input === input && before.modules === modules) return before.facts;
  const lexicon = lexiconFor(input);
  const found = modules === null ? factsAlone(source, lexicon, ownerOf) : factsAmong(source, input, lexicon, modules, failed, ownerOf);
  const facts = found === null ? null : withModule(source, found, modules?.ownerOf ?? ownerOf);
  known.set(source.ast, { input, modules, facts });
  return facts;
}

/** Only a report with an edit asks for the module. What the facts were read off is not kept for it. */
function withModule(source: SourceFile, found: Findings, ownerOf: FindOwner): Facts {
  let module: ModuleFact | null = null;
  return {
    ...found,
    get module() {
      return (module ??= collectModule(source, ownerOf(source.path)?.type ?? null));
    },
  };
}

function factsAlone(source: SourceFile, lexicon: Lexicon, ownerOf: FindOwner): Findings | null {
  return concerns(source, lexicon, null, ownerOf) ? analyse(createMachine(source, lexicon, null, ownerOf), source) : null;
}

/** No file of a project may end the run of a linter on another. */
function factsAmong(source: SourceFile, input: KnowledgeInput | null, lexicon: Lexicon, modules: Modules, failed: (error: unknown) => void, ownerOf: FindOwner): Findings | null {
  try {
    const question = { path: source.path, text: source.text, settings: input === null ? '' : nameOf(input) };
    const kept = modules.memory?.recall(question);
    if (kept !== undefined) return kept;
    const found = concerns(source, lexicon, modules, modules.ownerOf) ? analyse(machineFor(source, lexicon, modules), source) : null;
    modules.memory?.keep(question, found);
    return found;
  } catch (error) {
    failed(error);
    machines.delete(modules);
    return factsAlone(source, lexicon, ownerOf);
  }
}

/** Whether a file speaks of a framework, or may be given its objects by a file that does. */
function concerns(source: SourceFile, lexicon: Lexicon, modules: Modules | null, ownerOf: FindOwner): boolean {
  if (lexicon.mention.test(source.text) || mayDecorate(lexicon, source.text) || routeFilesOf(lexicon, ownerOf, source).length > 0) return true;
  const world = { modules, lexicon };
  if (modules === null) return false;
  if (registersSomething(source) || namesRoutes(source)) return mayServe(world, source.path) || isServed(world, source.path) || isStarted(world, source.path);
  return mayAnswer(world, source) && isHandedToServer(world, source.path);
}

/** So much text, in UTF-16 units, one machine keeps; then another is begun. */
const MAX_KEPT = 8_000_000;

interface Kept {
  code: Machine | null;
  tests: Machine | null;
}

const machines = new WeakMap<Modules, Map<Lexicon, Kept>>();

/**
 * The machine that holds the project as it is on the disk, or one of its own for a text that is not saved. What tests mount and
 * call says nothing of how the project runs, so they have another one.
 */
function machineFor(source: SourceFile, lexicon: Lexicon, modules: Modules): Machine {
  if (modules.text(source.path) !== source.text) return createMachine(source, lexicon, modules);
  const ofView = getOrMake(machines, modules, () => new Map<Lexicon, Kept>());
  const kept = getOrMake(ofView, lexicon, (): Kept => ({ code: null, tests: null }));
  const kind = modules.isTest(source.path) ? 'tests' : 'code';
  const shared = kept[kind];
  if (shared && shared.units.held < MAX_KEPT) return shared;
  return (kept[kind] = createMachine(source, lexicon, modules));
}

/**
 * Makes the tables that `getFacts` uses for the same input.
 *
 * @throws {Error} for rows that no table can be made of
 */
export function prepareTables(input: KnowledgeInput | null): void {
  lexiconFor(input);
}

const lexicons = new WeakMap<KnowledgeInput, Lexicon>();
let shipped: Lexicon | null = null;

function lexiconFor(input: KnowledgeInput | null): Lexicon {
  if (!input) return (shipped ??= createLexicon(knowledge));
  return getOrMake(lexicons, input, () => createLexicon(merged(input), (input.own ?? []).map((own) => ownLimiter(own, input.root ?? process.cwd()))));
}

const names = new WeakMap<KnowledgeInput, string>();

/** What tells settings apart: rows are JSON. */
function nameOf(input: KnowledgeInput): string {
  return getOrMake(names, input, () => JSON.stringify({ ...input, root: input.root ?? process.cwd() }));
}

function merged(input: KnowledgeInput): Knowledge {
  return {
    ...knowledge,
    frameworks: [...knowledge.frameworks, ...(input.frameworks ?? [])],
    limiters: [...knowledge.limiters, ...(input.limiters ?? [])],
  };
}

/** A limiter is named by the module that exports it: a package as files import it, or a path from the project's root. */
function ownLimiter({ from, name, kind }: NonNullable<KnowledgeInput['own']>[number], root: string): OwnLimiter {
  const plain = (path: string): string => path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '');
  const file = /^\.{1,2}\//.test(from) ? plain(resolve(root, from)) : null;
  return {
    name,
    kind,
    matches: (specifier, path) => specifier === from || (file !== null && specifier.startsWith('.') && plain(resolve(dirname(path), specifier)) === file),
  };
}
