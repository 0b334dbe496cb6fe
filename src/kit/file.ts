import type { SourceCode } from 'eslint';
import type { Facts } from '../analysis/model.ts';
import type { Knowledge } from '../knowledge/schema.ts';
import type { Settings } from './settings.ts';

/** One linted file, as rules and fix writers see it. */
export interface LintedFile {
  readonly sourceCode: SourceCode;
  /** Absolute path on the disk. */
  readonly path: string;
  /** The folder that relative paths in settings start from. */
  readonly cwd: string;
  /** Stands for one run of the linter: what the disk holds is looked up once for it. */
  readonly run: object;
  readonly facts: Facts;
  /** Every identifier of the file. */
  readonly names: Pick<ReadonlySet<string>, 'has'>;
  readonly knowledge: Pick<Knowledge, 'frameworks' | 'limiters'>;
  readonly settings: Settings;
}

/** Whether a file is TypeScript, by its name. */
export function isTypeScript(path: string): boolean {
  return /\.[mc]?tsx?$/.test(path);
}
