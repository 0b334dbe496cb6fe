import type { TSESTree } from '@typescript-eslint/utils';
import type { Machine } from '../values/machine.ts';
import { staticName, unwrap } from '../values/syntax.ts';
import { settle, type Value } from '../values/value.ts';
import { objectBehind } from './export-places.ts';

/** The folder of the file, the file itself, the folder in which the process starts, or another that is not known. */
export type Base = 'file' | 'module' | 'process' | 'open';
export type PathPart = { readonly text: string } | { readonly base: Base };

const MAX_DEPTH = 8;

/** What the path of a file is put together of, as it is written: `path.join(__dirname, 'routes')`, `fileURLToPath(new URL('./routes', import.meta.url))`. */
export function partsOfPath(machine: Machine, written: TSESTree.Node, depth = 0): readonly PathPart[] {
  const node = unwrap(written);
  const inner = (each: TSESTree.Node | undefined): readonly PathPart[] => (each ? partsOfPath(machine, each, depth + 1) : [{ base: 'open' }]);
  switch (depth > MAX_DEPTH ? null : node.type) {
    case 'TemplateLiteral': {
      const { quasis, expressions } = node as TSESTree.TemplateLiteral;
      return quasis.flatMap(({ value }, index): readonly PathPart[] => [...(value.cooked ? [{ text: value.cooked }] : []), ...(expressions[index] ? inner(expressions[index]) : [])]);
    }
    case 'BinaryExpression': {
      const { left, right } = node as TSESTree.BinaryExpression;
      return [...inner(left), ...inner(right)];
    }
    case 'CallExpression':
      return partsOfCall(node as TSESTree.CallExpression, inner);
    case 'NewExpression': {
      // `new URL('./routes', import.meta.url)` lies beside the file.
      const { callee, arguments: [path, start] } = node as TSESTree.NewExpression;
      return callee.type === 'Identifier' && callee.name === 'URL' && start ? [...folderOf(inner(start)), { text: '/' }, ...inner(path)] : [{ base: 'open' }];
    }
    case 'MemberExpression':
      return partsOfMember(node as TSESTree.MemberExpression, inner);
    case 'Identifier': {
      const { name } = node as TSESTree.Identifier;
      const behind = objectBehind(node);
      if (behind && /^(?:CallExpression|NewExpression|MemberExpression|TemplateLiteral|BinaryExpression)$/.test(behind.type)) return inner(behind);
      if (name === '__dirname' || name === '__filename') return [{ base: name === '__dirname' ? 'file' : 'module' }];
      break;
    }
    default:
  }
  const value: Value = settle(machine.evaluate(node));
  return value.kind === 'constant' && typeof value.value === 'string' ? [{ text: value.value }] : [{ base: 'open' }];
}

function partsOfCall({ callee, arguments: given }: TSESTree.CallExpression, inner: (node: TSESTree.Node | undefined) => readonly PathPart[]): readonly PathPart[] {
  const name = callee.type === 'MemberExpression' ? staticName(callee) : callee.type === 'Identifier' ? callee.name : undefined;
  switch (name) {
    case 'cwd':
      return [{ base: 'process' }];
    case 'join':
    case 'resolve':
      // `join(import.meta.url, 'routes')` of the package desm begins in the folder of the file.
      return given.flatMap((each, index) => (index === 0 ? folderOf(inner(each)) : [{ text: '/' }, ...inner(each)]));
    case 'dirname':
      return folderOf(inner(given[0]));
    case 'fileURLToPath':
      return inner(given[0]);
    default:
      return [{ base: 'open' }];
  }
}

/** The folder that a file lies in, where that is the one in which the path is written; any other path as it is. */
function folderOf(parts: readonly PathPart[]): readonly PathPart[] {
  return parts.map((part) => ('base' in part && part.base === 'module' ? { base: 'file' } : part));
}

/** `import.meta.dirname`, `import.meta.url`, `url.pathname`. */
function partsOfMember(node: TSESTree.MemberExpression, inner: (node: TSESTree.Node) => readonly PathPart[]): readonly PathPart[] {
  const name = staticName(node);
  if (node.object.type !== 'MetaProperty') return name === 'pathname' || name === 'href' ? inner(node.object) : [{ base: 'open' }];
  if (name === 'dirname' || name === 'dir') return [{ base: 'file' }];
  return [{ base: name === 'url' || name === 'filename' || name === 'path' ? 'module' : 'open' }];
}
