import { createHash } from 'node:crypto';
import path from 'node:path';
import { readText } from './disk.ts';
import { listFiles } from './files.ts';
import { findRoot } from './root.ts';

/**
 * What tells two states of a project apart: a hash of the names and texts of its source files, and of the files by which modules
 * are found. It is the same on every machine that has the same files.
 *
 * @param folder an absolute path in the project
 * @returns hexadecimal digits; those of nothing where there is no project
 */
export function fingerprintOf(folder: string): string {
  const root = findRoot(path.join(folder, 'package.json'));
  const hash = createHash('sha256');
  if (root !== null) {
    const { files, configs } = listFiles(root, new Map());
    for (const file of [...files, ...configs.keys()].sort()) hash.update(`${path.relative(root, file)}\0${readText(file) ?? ''}\0`);
  }
  return hash.digest('hex').slice(0, 32);
}
