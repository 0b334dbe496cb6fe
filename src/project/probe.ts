import path from 'node:path';

/** The paths of the source files of a project. */
export interface Files {
  has(path: string): boolean;
}

const EXTENSIONS = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts'] as const;
const TYPESCRIPT_FIRST = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

/** What TypeScript compiles to a file of an extension: its sources import it by the name that it will have. */
const SOURCES_OF: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Folders that compilers write to, and those within them for the kinds of modules. */
const OUTPUT = /^(?:dist|build|lib|out)$/;
const FLAVOUR = /^(?:esm?|cjs|commonjs|module|node)$/;

/**
 * The source file that a path means, with or without extension. Looks at no disk.
 *
 * @param target absolute
 * @param fromTypeScript whether TypeScript imports it: then its own files come before those beside them that it was compiled to
 */
export function probeFile(files: Files, target: string, fromTypeScript: boolean): string | null {
  const extension = path.extname(target);
  const stem = target.slice(0, target.length - extension.length);
  const compiled = (SOURCES_OF[extension] ?? []).map((source) => stem + source);
  const named = fromTypeScript ? [...compiled, target] : [target, ...compiled];
  const extensions = fromTypeScript ? TYPESCRIPT_FIRST : EXTENSIONS;
  return named.find((name) => files.has(name)) ?? extensions.map((added) => target + added).find((name) => files.has(name)) ?? null;
}

/** The index file of a folder. */
export function probeIndex(files: Files, folder: string, fromTypeScript: boolean): string | null {
  return probeFile(files, path.join(folder, 'index'), fromTypeScript);
}

/**
 * The source of a file that a compiler writes: of `dist/esm/app.js` that is `src/app.ts`.
 *
 * @param target absolute; it need not exist
 * @param folder of the package that it lies in
 */
export function probeSource(files: Files, target: string, folder: string): string | null {
  const [output = '', ...rest] = path.relative(folder, target).split(path.sep);
  if (!OUTPUT.test(output)) return null;
  const [flavour = '', ...inner] = rest;
  const parts = FLAVOUR.test(flavour) ? inner : rest;
  const candidates = [path.join(folder, 'src', ...parts), path.join(folder, ...parts)];
  for (const candidate of candidates) {
    const source = probeFile(files, candidate, true) ?? probeIndex(files, candidate, true);
    if (source !== null) return source;
  }
  return null;
}
