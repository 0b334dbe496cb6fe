import path from 'node:path';

/** The source files of a project, for looking up without knowing the extension. */
export interface Files {
  has(path: string): boolean;
  /** The files whose path is a stem and an extension, by extension. */
  ofStem(stem: string): ReadonlyMap<string, string> | undefined;
}

const EXTENSIONS = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts'] as const;
const TYPESCRIPT_FIRST = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'] as const;

type Meant = Readonly<Record<string, readonly string[]>>;

/** What may be meant by an extension: TypeScript's sources import each other by the names that they will have. */
const MEANT: Meant = { '.js': ['.js', '.ts', '.tsx'], '.jsx': ['.jsx', '.tsx'], '.mjs': ['.mjs', '.mts'], '.cjs': ['.cjs', '.cts'] };
const MEANT_BY_TYPESCRIPT: Meant = { '.js': ['.ts', '.tsx', '.js'], '.jsx': ['.tsx', '.jsx'], '.mjs': ['.mts', '.mjs'], '.cjs': ['.cts', '.cjs'] };

/** Folders that compilers write to, and those within them for the kinds of modules. */
const OUTPUT = /^(?:dist|build|lib|out)$/;
const FLAVOUR = /^(?:esm?|cjs|commonjs|module|node)$/;

/** @param paths absolute */
export function indexFiles(paths: Iterable<string>): Files {
  const all = new Set(paths);
  const stems = new Map<string, Map<string, string>>();
  for (const file of all) {
    const extension = path.extname(file);
    const stem = file.slice(0, file.length - extension.length);
    const known = stems.get(stem);
    if (known === undefined) stems.set(stem, new Map([[extension, file]]));
    else known.set(extension, file);
  }
  return { has: (file) => all.has(file), ofStem: (stem) => stems.get(stem) };
}

/**
 * The source file that a path means, with or without extension. Looks at no disk.
 *
 * @param target absolute
 * @param fromTypeScript whether TypeScript imports it: then its own files come before those beside them that it was compiled to
 */
export function probeFile(files: Files, target: string, fromTypeScript: boolean): string | null {
  const extension = path.extname(target);
  const named = extension === '' ? undefined : files.ofStem(target.slice(0, target.length - extension.length));
  const meant = (fromTypeScript ? MEANT_BY_TYPESCRIPT : MEANT)[extension] ?? [extension];
  const exact = named === undefined ? null : firstOf(named, meant);
  if (exact !== null) return exact;
  const bare = files.ofStem(target);
  return bare === undefined ? null : firstOf(bare, fromTypeScript ? TYPESCRIPT_FIRST : EXTENSIONS);
}

function firstOf(found: ReadonlyMap<string, string>, extensions: readonly string[]): string | null {
  for (const extension of extensions) {
    const file = found.get(extension);
    if (file !== undefined) return file;
  }
  return null;
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
