import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = import.meta.dirname;

/** A file below `tests/knowledge/<id>`. */
export interface Sample {
  /** Its path from here, with slashes. */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

/** All samples, sorted by name. */
export function readSamples(): Sample[] {
  return readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((file) => /[\\/].*\.(?:js|mjs|cjs|ts)$/.test(file))
    .sort()
    .map((file) => {
      const path = join(ROOT, file);
      return { name: relative(ROOT, path).replaceAll('\\', '/'), path, text: readFileSync(path, 'utf8') };
    });
}
