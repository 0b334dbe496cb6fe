import type { Meaning } from './meanings.ts';

/** A package that is neither framework nor limiter, and still changes what a program means. */
export interface PackageRow {
  readonly id: string;
  readonly docs: string;
  readonly packages: readonly string[];
  readonly exports: Readonly<Record<string, Meaning>>;
}

/** Declares packages that are neither. */
export function definePackages(rows: readonly PackageRow[]): readonly PackageRow[] {
  return rows;
}
