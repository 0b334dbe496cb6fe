import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root: string = fileURLToPath(new URL('../..', import.meta.url));

/** The whole configuration file (`eslint.config.mjs`) of a user. */
export const userConfig: string = [
  "import asymmetricDos from 'eslint-plugin-asymmetric-dos';",
  '',
  'export default asymmetricDos.configs.recommended;',
  '',
].join('\n');

export interface Workspace {
  readonly folder: string;
  /** Copies a folder's files into this one. */
  copy(source: string): void;
  /** Writes a file below the folder, with the folders above it, and returns its absolute path. */
  write(file: string, text: string): string;
  remove(): void;
}

/**
 * Makes an empty temporary folder in which every package of the repository, and the built plugin itself, resolves.
 * It is removed when the process ends, if not before.
 */
export function createWorkspace(name: string): Workspace {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), `asymmetric-dos-${name}-`)));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  process.once('exit', remove);
  linkPackages(folder);
  const write = (file: string, text: string): string => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
    return target;
  };
  return {
    folder,
    copy(source) {
      for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
        const file = path.join(entry.parentPath, entry.name);
        if (entry.isFile()) write(path.relative(source, file), readFileSync(file, 'utf8'));
      }
    },
    write,
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}

/** Links each package into `<folder>/node_modules`; links to whole packages keep their own dependencies reachable. */
function linkPackages(folder: string): void {
  const modules = path.join(folder, 'node_modules');
  const installed = path.join(root, 'node_modules');
  mkdirSync(modules);
  for (const entry of readdirSync(installed)) {
    if (!entry.startsWith('.')) symlinkSync(path.join(installed, entry), path.join(modules, entry), 'junction');
  }
  symlinkSync(root, path.join(modules, 'eslint-plugin-asymmetric-dos'), 'junction');
}

/** Makes `name` resolve to another installed package below `folder`, such as `express` to `express4`. */
export function aliasPackage(folder: string, name: string, installed: string): void {
  const modules = path.join(folder, 'node_modules');
  mkdirSync(modules, { recursive: true });
  symlinkSync(path.join(root, 'node_modules', installed), path.join(modules, name), 'junction');
}
