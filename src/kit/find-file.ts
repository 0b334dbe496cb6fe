import type { Rule, SourceCode } from 'eslint';
import { fileURLToPath } from 'node:url';
import type { KnowledgeInput } from '../analysis/facts.ts';
import { getFacts, prepareTables } from '../analysis/facts.ts';
import type { Facts } from '../analysis/model.ts';
import type { Modules } from '../analysis/modules.ts';
import type { SourceFile } from '../analysis/source.ts';
import { keepScopes } from '../analysis/source.ts';
import { debug } from '../project/debug.ts';
import { stampOf } from '../project/disk.ts';
import { fingerprintOf } from '../project/fingerprint.ts';
import { ownersIn } from '../project/owner.ts';
import { viewFor } from '../project/project.ts';
import { findRoot } from '../project/root.ts';
import { rowsWith } from '../project/rows.ts';
import type { LintedFile } from './file.ts';
import { packageVersion } from './package.ts';
import type { Settings } from './settings.ts';
import { getSettings } from './settings.ts';
import { survive } from './survive.ts';

interface Found {
  readonly settings: Settings;
  readonly file: LintedFile | null;
}

const files = new WeakMap<SourceCode, Found>();

/**
 * The file that a rule runs on, with its facts, read once for all rules; null when it has nothing to do with servers, or its analysis fails.
 *
 * @throws {Error} for settings that are not valid
 */
export function findFile(context: Rule.RuleContext): LintedFile | null {
  const settings = getSettings(context.settings);
  const known = files.get(context.sourceCode);
  if (known?.settings === settings) return known.file;
  const file = readFile(context, settings);
  files.set(context.sourceCode, { settings, file });
  return file;
}

function readFile(context: Rule.RuleContext, settings: Settings): LintedFile | null {
  const { sourceCode, physicalFilename, cwd } = context;
  const { text } = sourceCode;
  const input = inputFor(settings, cwd);
  prepareTables(input);
  const modules = survive(() => modulesFor(context, settings), () => `reads ${physicalFilename} by itself`);
  const facts = survive(() => factsIn(context, input, modules), () => `leaves out ${physicalFilename}`);
  if (facts === null) return null;
  let known: ReadonlySet<string> | null = null;
  const names = { has: (name: string): boolean => text.includes(name) && (known ??= new Set(facts.module.names)).has(name) };
  return {
    sourceCode,
    path: physicalFilename,
    cwd,
    // ESLint makes one such object for each run and set of configs; settings may be new for each file.
    run: context.languageOptions,
    facts,
    names,
    knowledge: rowsWith(settings),
    settings,
  };
}

function factsIn({ sourceCode, physicalFilename, languageOptions }: Rule.RuleContext, input: KnowledgeInput | null, modules: Modules | null): Facts | null {
  const { text, ast, scopeManager } = sourceCode;
  const source = { path: physicalFilename, text, ast, scopes: scopeManager } as unknown as SourceFile;
  const read = isLent(scopeManager) ? { ...source, scopes: keepScopes(source.scopes) } : source;
  return getFacts(read, input, modules, (error) => {
    debug(() => `reads ${physicalFilename} by itself: ${String(error)}`);
  }, ownersIn(languageOptions));
}

/** Whether a scope manager is one and the same object for all files. */
function isLent(scopeManager: SourceCode['scopeManager']): boolean {
  return Object.isFrozen(scopeManager);
}

/** See the plugin's `fingerprint`. */
export function findFingerprint(folder: string): string {
  return fingerprintOf(folder);
}

/** The other files of the project as they are now; null where there is none, or the settings want none. */
function modulesFor({ physicalFilename, languageOptions: run }: Rule.RuleContext, { crossFile, crossFileCache, entries }: Settings): Modules | null {
  const root = crossFile ? findRoot(physicalFilename, run) : null;
  return root === null ? null : viewFor(root, { run, file: physicalFilename, options: { entries, cache: crossFileCache }, version: packageVersion, build });
}

/** The time and size of the bundle that this code is in. Outside of one it consists of many files, and any of them may change. */
const build = import.meta.url.endsWith('.ts') ? null : stampOf(fileURLToPath(import.meta.url));

const inputs = new WeakMap<Settings, KnowledgeInput>();

/** The same object each time for the same settings, by which the analysis knows its tables again. */
function inputFor(settings: Settings, root: string): KnowledgeInput | null {
  const { frameworks, limiters, own } = settings;
  if (frameworks.length + limiters.length + own.length === 0) return null;
  let input = inputs.get(settings);
  if (input?.root !== root) inputs.set(settings, (input = { frameworks, limiters, own, root }));
  return input;
}
