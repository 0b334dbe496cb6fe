import type { Findings } from './model.ts';
import type { SourceFile } from './source.ts';

export interface Dependencies {
  readonly has: (name: string) => boolean;
  /** Whether the lowest version that is allowed of a package lies in a semver range; false where none is named. */
  readonly isIn: (name: string, range: string) => boolean;
}

/** The package that a file belongs to. */
export interface Owner {
  /** The folder of its package.json, absolute. */
  readonly folder: string;
  /** The names of the packages that it, or the root of its workspace, depends on, and of the commands that its scripts run. */
  readonly dependencies: Dependencies;
  /** What the nearest package.json says of `.js` files; null where it does not. Source: https://nodejs.org/api/packages.html#type */
  readonly type: 'module' | 'commonjs' | null;
  /** The commands of its package.json, as they are written. */
  readonly scripts: readonly string[];
}

/** Finds the package of a file; null where there is none. */
export type FindOwner = (file: string) => Owner | null;

/** What an analysis starts from, beside the other files of the project. */
export interface Question {
  readonly path: string;
  readonly text: string;
  /** What tells the rows apart that settings add; empty without any. */
  readonly settings: string;
}

/** What analyses have found, for as long as they would find it again: all that they asked of the project is as it was. */
export interface Memory {
  /** Undefined for what is not known; null for a file without facts. */
  recall(question: Question): Findings | null | undefined;
  keep(question: Question, findings: Findings | null): void;
}

/**
 * The other files of a project, as the analysis asks for them: a view of one moment. All paths are absolute. Files that are
 * tests, too large, unreadable or outside the project are not in it.
 */
export interface Modules {
  /**
   * The project file that an import means.
   *
   * @param specifier as it is written: `./routes/users.js`, `@/limits`, `#app`, `@acme/limits`
   * @param from the path of the file that imports it
   * @returns null for a package, a built-in module, and for what cannot be resolved
   */
  resolve(specifier: string, from: string): string | null;
  /** The parsed file; null when it cannot be read or parsed. The same object each time. */
  load(path: string): SourceFile | null;
  /** The text of a file; null when it cannot be read. */
  text(path: string): string | null;
  /** What a file that configures a tool, in JSON or YAML, says; undefined where there is none, null where it cannot be read. */
  config(path: string): unknown;
  /** The project files that a file imports directly, in the order in which it names them. */
  importsOf(path: string): readonly string[];
  /**
   * The project files that a file loads under computed names, as far as nothing imports them otherwise: a loader may well leave
   * out what others name.
   *
   * @param beginning the constant beginning of the computed name, as it is written: `./routes/`; empty where there is none
   */
  loadsOf(path: string, beginning: string): readonly string[];
  /** The files that import a file directly, in any module form, sorted by path. */
  importersOf(path: string): readonly string[];
  /** The files below a folder that import a package, under one of these names, sorted by path. */
  usersOf(names: readonly string[], folder: string): readonly string[];
  /** The package that a file belongs to. */
  readonly ownerOf: FindOwner;
  /** The files of the project below a folder, sorted by path; all where that is empty. */
  filesBelow(folder: string): readonly string[];
  /** Whether a file is a test: what it mounts and registers says nothing of how the project runs. */
  isTest(path: string): boolean;
  /** Whether `from` is `to`, or imports it directly or through others. */
  reaches(from: string, to: string): boolean;
  /** The files that import a file and are imported by it, directly or through others, with the file itself. */
  circleOf(path: string): readonly string[];
  /**
   * A file's place in the order in which the files of the project first run: what a file imports comes before it (ECMA-262,
   * InnerModuleEvaluation), starting from the files that nothing imports, sorted by path. A file that is not in the project comes last.
   */
  rankOf(path: string): number;
  /** Null where everything is to be found out anew. */
  readonly memory: Memory | null;
}

/** A field of what a configuration says; undefined where it is no object. */
export function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
