import type { TSESTree } from '@typescript-eslint/utils';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import type Picomatch from 'picomatch';
import { sourceOf } from '../../source.ts';
import type { Machine } from '../../values/machine.ts';
import { staticName, unwrap } from '../../values/syntax.ts';
import { settle, type Value } from '../../values/value.ts';
import { withSlashes } from '../places.ts';

const require = createRequire(import.meta.url);

/** The folder of the file, the one in which the process starts, or another that is not known. */
type Base = 'file' | 'process' | 'open';
type Part = { readonly text: string } | { readonly base: Base };

/**
 * Whether files are among those that a glob in a list names: `__dirname + '/controllers/*.js'`, `path.join(process.cwd(), 'src/controllers')`.
 * What is compiled lies elsewhere and has another extension than the source.
 *
 * @param node the glob as it is written
 * @returns null for what is no text
 */
export function globIn(machine: Machine, node: TSESTree.Node): ((file: string) => boolean) | null {
  const parts = partsOf(machine, node);
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

function partsOf(machine: Machine, written: TSESTree.Node, depth = 0): readonly Part[] {
  const node = unwrap(written);
  const inner = (each: TSESTree.Node): readonly Part[] => partsOf(machine, each, depth + 1);
  switch (depth > 8 ? null : node.type) {
    case 'TemplateLiteral': {
      const { quasis, expressions } = node as TSESTree.TemplateLiteral;
      return quasis.flatMap(({ value }, index): readonly Part[] => [...(value.cooked ? [{ text: value.cooked }] : []), ...(expressions[index] ? inner(expressions[index]) : [])]);
    }
    case 'BinaryExpression': {
      const { left, right } = node as TSESTree.BinaryExpression;
      return [...inner(left), ...inner(right)];
    }
    case 'CallExpression': {
      const { callee, arguments: given } = node as TSESTree.CallExpression;
      const name = callee.type === 'MemberExpression' ? staticName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
      if (name === 'cwd') return [{ base: 'process' }];
      if (name === 'join' || name === 'resolve') return given.flatMap((each, index) => [...(index > 0 ? [{ text: '/' }] : []), ...inner(each)]);
      return [{ base: 'open' }];
    }
    case 'MemberExpression':
      return [{ base: staticName(node as TSESTree.MemberExpression) === 'dirname' ? 'file' : 'open' }];
    case 'Identifier':
      if ((node as TSESTree.Identifier).name === '__dirname') return [{ base: 'file' }];
      break;
    default:
  }
  const value: Value = settle(machine.evaluate(node));
  return value.kind === 'constant' && typeof value.value === 'string' ? [{ text: value.value }] : [{ base: 'open' }];
}
