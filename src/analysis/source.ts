import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import type { Place } from './model.ts';

/**
 * One file as the analysis reads it. The provider (a linter, or the project index) parses; the analysis never does.
 * Nodes carry `parent`, as linters and {@link createSource} set it.
 */
export interface SourceFile {
  /** Absolute path. */
  readonly path: string;
  readonly text: string;
  readonly ast: TSESTree.Program;
  readonly scopes: TSESLint.Scope.ScopeManager;
}

type VisitorKeys = Readonly<Record<string, readonly string[] | undefined>>;

/**
 * Makes a source file of a tree that no linter has prepared: sets the `parent` of every node.
 *
 * @param file the parsed file
 * @param visitorKeys child keys by node type, as the parser gives them
 */
export function createSource(file: SourceFile, visitorKeys: VisitorKeys): SourceFile {
  const pending: TSESTree.Node[] = [file.ast];
  for (let node = pending.pop(); node; node = pending.pop()) {
    for (const child of childNodes(node, visitorKeys)) {
      child.parent = node;
      pending.push(child);
    }
  }
  return file;
}

function childNodes(node: TSESTree.Node, visitorKeys: VisitorKeys): TSESTree.Node[] {
  const record = node as unknown as Record<string, unknown>;
  return (visitorKeys[node.type] ?? []).flatMap((key) => [record[key]].flat()).filter(isNode);
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The place of a node. */
export function placeOf(node: { range: [number, number]; loc: TSESTree.SourceLocation }): Place {
  return { range: [node.range[0], node.range[1]], loc: { start: { ...node.loc.start }, end: { ...node.loc.end } } };
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** The place of a stretch of text. Lines end as ECMA-262 says: LF, CR, CRLF, U+2028, U+2029. */
export function placeOfRange(source: SourceFile, start: number, end: number): Place {
  let starts = lineStarts.get(source);
  if (!starts) {
    starts = startsOfLines(source.text);
    lineStarts.set(source, starts);
  }
  const known = starts;
  const locate = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, known.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((known[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (known[low] ?? 0) };
  };
  return { range: [start, end], loc: { start: locate(start), end: locate(end) } };
}

function startsOfLines(text: string): number[] {
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  const starts = [0];
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}

/** The white space in front of a node on its line. */
export function indentOf(source: SourceFile, node: TSESTree.Node): string {
  const start = node.range[0] - node.loc.start.column;
  return /^[\t ]*/.exec(source.text.slice(start, node.range[0]))?.[0] ?? '';
}

/** A node's text on one line, shortened for a message. */
export function shortText(source: SourceFile, node: TSESTree.Node, limit = 60): string {
  const text = source.text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 4 * limit)).replaceAll(/\s+/g, ' ');
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
