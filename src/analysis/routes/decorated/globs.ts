import type { TSESTree } from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import type Picomatch from 'picomatch';
import { sourceOf } from '../../source.ts';
import type { Machine } from '../../values/machine.ts';
import { withSlashes } from '../places.ts';
import { type Base, partsOfPath } from '../written-paths.ts';

const require = createRequire(import.meta.url);

/**
 * Whether files are among those that a glob in a list names: `__dirname + '/controllers/*.js'`, `path.join(process.cwd(), 'src/controllers')`.
 * What is compiled lies elsewhere and has another extension than the source.
 *
 * @param node the glob as it is written
 * @returns null for what is no text
 */
export function globIn(machine: Machine, node: TSESTree.Node): ((file: string) => boolean) | null {
  const parts = partsOfPath(machine, node);
  if (!parts.some((part) => 'text' in part)) return null;
  const start = parts.findLastIndex((part) => 'base' in part);
  const first = parts[start];
  const base: Base = first && 'base' in first ? first.base : 'process';
  const text = parts.slice(start + 1).map((part) => ('text' in part ? part.text : '')).join('');
  const source = withSlashes(sourceOf(node).path);
  const folder = machine.modules?.ownerOf(sourceOf(node).path)?.folder;
  const root = folder === undefined ? posix.dirname(source) : withSlashes(folder);
  const from = base === 'file' ? withSlashes(dirname(source)) : root;
  const glob = base === 'open' ? `${root}/**/${text.replace(/^[./]+/, '')}` : posix.join(from, text);
  const globs = glob.startsWith(`${root}/`) ? [glob, `${root}/${glob.slice(root.length + 1).replace(/^(?:build|dist|lib|out)\//, '**/')}`] : [glob];
  const matches = (require('picomatch') as typeof Picomatch)(globs, { dot: true });
  return (file) => {
    const name = withSlashes(file);
    const plain = name.replace(/\.[cm]?[jt]s$/, '');
    return [name, `${plain}.js`, `${plain}.ts`].some((each) => matches(each));
  };
}
