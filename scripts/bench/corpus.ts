import fs from 'node:fs';
import path from 'node:path';

/** A file of the corpus. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** Whether the file imports one of the packages that the plugin knows. */
  readonly server: boolean;
}

const linted = /\.(?:js|mjs|cjs|jsx|ts|mts|cts|tsx)$/u;
const declaration = /\.d\.[mc]?ts$/u;
const generated = /[.-]min\.|\.bundle\./u;

/**
 * Collects real source files of 1 to 60 KB, neither minified nor declarations, in the same order on each run.
 *
 * @param root - The folder to look in, its node_modules included.
 * @param packages - The packages that make a file a server.
 */
export function collectFiles(root: string, packages: readonly string[]): CorpusFile[] {
  const imports = new RegExp(`(?:from|require\\(|import)\\s*['"](?:${packages.map(escape).join('|')})['"]`, 'u');
  return walk(root)
    .map((file) => readFile(file, imports))
    .filter((file) => file !== undefined);
}

/** One file in so many of a code base has to do with servers. */
const ONE_IN = 12;

/**
 * Chooses files, spread evenly over the list: one in twelve a server, as far as there are so many.
 *
 * @param files - All files.
 * @param count - How many to choose.
 */
export function chooseFiles(files: readonly CorpusFile[], count: number): CorpusFile[] {
  const servers = spread(files.filter(({ server }) => server), Math.ceil(count / ONE_IN));
  return [...servers, ...spread(files.filter(({ server }) => !server), count - servers.length)];
}

function spread(files: readonly CorpusFile[], count: number): CorpusFile[] {
  const wanted = Math.min(files.length, count);
  return Array.from({ length: wanted }, (_, index) => files[Math.floor((index * files.length) / wanted)]).filter((file) => file !== undefined);
}

function walk(folder: string): string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === '.git' || entry.name === '.cache' ? [] : walk(full);
    return entry.isFile() && linted.test(entry.name) && !declaration.test(entry.name) && !generated.test(entry.name) ? [full] : [];
  });
}

function readFile(file: string, imports: RegExp): CorpusFile | undefined {
  const { size } = fs.statSync(file);
  if (size < 1024 || size > 60 * 1024) return undefined;
  const text = fs.readFileSync(file, 'utf8');
  const lines = text.split('\n').length;
  // Written code has short lines.
  if (text.length / lines > 120) return undefined;
  return { path: file, text, lines, server: imports.test(text) };
}

function escape(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}
