import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameworkCase } from '../../tests/frameworks/framework-case.ts';
import { lintFolder, ruleNames } from '../live/eslint.ts';
import type { Workspace } from '../live/workspace.ts';
import { userConfig } from '../live/workspace.ts';
import { projects } from './results.ts';

/** What is built or started, and no part of the app. */
const OTHERS = ['.next/**', '.svelte-kit/**', '.astro/**', '.react-router/**', '.nitro/**', '.nuxt/**', '.output/**', 'build/**', 'dist/**', 'serve.mjs'];

/** How the projects are linted: by the recommended configuration. */
export function writeConfig(workspace: Workspace): string {
  return workspace.write('eslint.config.mjs', `${userConfig}`);
}

/** Brings a project as it is committed into a folder. */
export function copyProject({ id }: FrameworkCase, folder: string): void {
  cpSync(path.join(projects, id), folder, { recursive: true });
}

/** Mends a project, and proves that nothing is left to report and that mending it again changes nothing. */
export async function mend({ by }: FrameworkCase, folder: string, config: string): Promise<void> {
  const lint = (...args: readonly string[]) => lintFolder(folder, ['--config', config, ...OTHERS.flatMap((glob) => ['--ignore-pattern', glob]), ...args]);
  const found = await lint();
  const rules = new Set(found.flatMap(({ messages }) => ruleNames(messages)));
  if (rules.size !== 2) throw new Error(`Reported: ${[...rules].join(', ') || 'nothing'}.`);
  await lint('--fix');
  if (by === 'suggestion') await suggest(lint);
  const left = (await lint()).flatMap(({ filePath, messages }) => messages.map(({ line, message }) => `${path.relative(folder, filePath)}:${line} ${message}`));
  if (left.length > 0) throw new Error(`Not mended:\n${left.join('\n')}`);
  const mended = fingerprint(folder);
  await lint('--fix');
  if (fingerprint(folder) !== mended) throw new Error('Mending it again changes it.');
}

/** Takes the first suggestion of each report, one after the other. */
async function suggest(lint: () => ReturnType<typeof lintFolder>): Promise<void> {
  for (let turn = 0; turn < 20; turn++) {
    const next = (await lint()).flatMap(({ filePath, messages }) => messages.flatMap(({ suggestions = [] }) => (suggestions[0] ? [{ filePath, fix: suggestions[0].fix }] : [])))[0];
    if (next === undefined) return;
    const text = readFileSync(next.filePath, 'utf8');
    writeFileSync(next.filePath, text.slice(0, next.fix.range[0]) + next.fix.text + text.slice(next.fix.range[1]));
  }
}

/** Stands for the sources of a project as they are in a folder. */
export function fingerprint(folder: string): string {
  const hash = createHash('sha256');
  for (const file of sourcesIn(folder)) hash.update(file).update('\0').update(readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n')).update('\0');
  return hash.digest('hex').slice(0, 16);
}

function sourcesIn(folder: string): string[] {
  const ignored = new Set(['node_modules', ...OTHERS.map((glob) => glob.replace('/**', ''))]);
  const walk = (below: string): string[] => readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (ignored.has(entry.name)) return [];
    return entry.isDirectory() ? walk(name) : /(?<!\.d)\.[cm]?[jt]sx?$/.test(entry.name) ? [name] : [];
  });
  return walk('').sort();
}
