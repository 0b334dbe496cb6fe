import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameworkCase } from '../../tests/frameworks/framework-case.ts';
import { lintFolder, ruleNames } from '../live/eslint.ts';
import type { Workspace } from '../live/workspace.ts';
import { userConfig } from '../live/workspace.ts';
import { projects } from './results.ts';

/** What is built or started, and no part of the app. */
const OTHERS = ['.next', '.svelte-kit', '.astro', '.react-router', '.nitro', '.nuxt', '.output', 'build', 'dist', 'serve.ts'];

/** How the projects are linted: by the recommended configuration. */
export function writeConfig(workspace: Workspace): string {
  return workspace.write('eslint.config.mjs', userConfig);
}

/** Brings a project as it is committed into a folder. */
export function copyProject({ id }: Pick<FrameworkCase, 'id'>, folder: string): void {
  cpSync(path.join(projects, id), folder, { recursive: true });
}

/** Lints a folder, with more arguments for ESLint. */
function lint(folder: string, config: string, ...args: readonly string[]): ReturnType<typeof lintFolder> {
  return lintFolder(folder, ['--config', config, ...OTHERS.flatMap((name) => ['--ignore-pattern', `**/${name}`]), ...args]);
}

/** Mends a project, and proves that something was to be mended, that nothing is left, and that mending it again changes nothing. */
export async function mend({ by }: FrameworkCase, folder: string, config: string): Promise<void> {
  const rules = new Set((await lint(folder, config)).flatMap(({ messages }) => ruleNames(messages)));
  if (rules.size !== 2) throw new Error(`Reported: ${[...rules].join(', ') || 'nothing'}.`);
  await fixAll(folder, config);
  if (by === 'suggestion') await takeSuggestions(folder, config);
  const mended = fingerprint(folder);
  const left = (await fixAll(folder, config)).flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${path.relative(folder, filePath)}:${line} ${message}`));
  if (left.length > 0) throw new Error(`Not mended:\n${left.join('\n')}`);
  if (fingerprint(folder) !== mended) throw new Error('Mending it again changes it.');
}

/** What is left to report once the fixes are applied. */
export function fixAll(folder: string, config: string): ReturnType<typeof lintFolder> {
  return lint(folder, config, '--fix');
}

/** Takes the first suggestion of the first report of each file, until there is none. */
export async function takeSuggestions(folder: string, config: string): Promise<void> {
  for (let turn = 0; turn < 10; turn++) {
    const next = (await lint(folder, config)).flatMap(({ filePath, messages }) => {
      const fix = messages.flatMap(({ suggestions = [] }) => suggestions.slice(0, 1))[0]?.fix;
      return fix ? [{ filePath, fix }] : [];
    });
    if (next.length === 0) return;
    for (const { filePath, fix } of next) {
      const text = readFileSync(filePath, 'utf8');
      writeFileSync(filePath, text.slice(0, fix.range[0]) + fix.text + text.slice(fix.range[1]));
    }
  }
}

/** Stands for the sources of a project as they are in a folder. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of sourcesIn(folder)) hash.update(file).update('\0').update(readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n')).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function sourcesIn(folder: string): string[] {
  const ignored = new Set(['node_modules', ...OTHERS]);
  const walk = (below: string): string[] => readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? walk(name) : /(?<!\.d)\.[cm]?[jt]sx?$/.test(entry.name) ? [name] : [];
  });
  return walk('').sort();
}
