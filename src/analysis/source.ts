import type { TSESLint, TSESTree } from '@typescript-eslint/utils';
import { getOrMake } from './memo.ts';
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
    const record = node as unknown as Record<string, unknown>;
    for (const key of visitorKeys[node.type] ?? []) {
      const child = record[key];
      if (Array.isArray(child)) {
        for (const each of child as unknown[]) if (isNode(each)) pending.push(withParent(each, node));
      } else if (isNode(child)) {
        pending.push(withParent(child, node));
      }
    }
  }
  return file;
}

function withParent(child: TSESTree.Node, parent: TSESTree.Node): TSESTree.Node {
  child.parent = parent;
  return child;
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/**
 * Keeps the scopes of a file from a manager that speaks of whichever file is linted at the moment, as oxlint's does.
 *
 * @returns what the analysis asks of a scope manager, for good
 */
export function keepScopes(manager: SourceFile['scopes']): SourceFile['scopes'] {
  const scopes = [...manager.scopes];
  const byBlock = new Map<TSESTree.Node, TSESLint.Scope.Scope>();
  const declared = new Map<TSESTree.Node, TSESLint.Scope.Variable[]>();
  for (const scope of scopes) {
    // A function expression's own name has a scope around that of its parameters.
    if ((scope.type as string) !== 'function-expression-name' && !byBlock.has(scope.block)) byBlock.set(scope.block, scope);
    for (const variable of scope.variables) {
      const nodes = new Set(variable.defs.flatMap(({ node, parent }) => [node, parent]));
      for (const node of nodes) if (node) getOrMake(declared, node, () => []).push(variable);
    }
  }
  return {
    scopes,
    acquire: (node: TSESTree.Node) => byBlock.get(node) ?? null,
    getDeclaredVariables: (node: TSESTree.Node) => declared.get(node) ?? [],
  } as unknown as SourceFile['scopes'];
}

const sources = new WeakMap<TSESTree.Node, SourceFile>();

/** Lets the nodes of a file find it: see {@link sourceOf}. */
export function noteSource(source: SourceFile): void {
  sources.set(source.ast, source);
}

/** The file that a node stands in. */
export function sourceOf(node: TSESTree.Node): SourceFile {
  const passed: TSESTree.Node[] = [];
  let outer = node;
  for (let hops = 1; outer.parent; hops++) {
    outer = outer.parent;
    if (hops % STRIDE > 0) continue;
    if (sources.has(outer)) break;
    passed.push(outer);
  }
  const source = sources.get(outer);
  if (!source) throw new Error('The node belongs to no file that is analysed.');
  // In a chain of thousands of calls the way up is long: who comes after need not go all of it.
  for (const each of passed) sources.set(each, source);
  return source;
}

const STRIDE = 32;

/** A node's text as it is written. */
export function textOf(node: TSESTree.Node): string {
  return sourceOf(node).text.slice(node.range[0], node.range[1]);
}

/** The text of a node without its comments, where the parser has kept them. */
export function codeOf(node: TSESTree.Node): string {
  const { text, ast } = sourceOf(node);
  const [start, end] = node.range;
  let code = '';
  let from = start;
  for (const { range } of (ast as { readonly comments?: readonly TSESTree.Comment[] }).comments ?? []) {
    if (range[0] < start || range[1] > end) continue;
    code += text.slice(from, range[0]);
    [, from] = range;
  }
  return code + text.slice(from, end);
}

const COMMENT_LINES = /^\s*(?:\/\/|\/?\*).*$/gm;

/** A text without the lines that are comments by the way they begin: of files whose comments no parser has kept. */
export function withoutCommentLines(text: string): string {
  return text.replace(COMMENT_LINES, '');
}

/** The place of a node. It needs no `loc`: not every parser gives one, and oxlint's counts in the file that is linted at the moment. */
export function placeOf(node: TSESTree.Node): Place {
  return placeOfRange(sourceOf(node), node.range[0], node.range[1]);
}

/** The line that a node begins on, from 1. */
export function lineOf(node: TSESTree.Node): number {
  return placeOf(node).loc.start.line;
}

const references = new WeakMap<SourceFile, ReadonlyMap<TSESTree.Node, TSESLint.Scope.Reference>>();

/** The references of a file by the names that they stand at. */
export function referencesIn(source: SourceFile): ReadonlyMap<TSESTree.Node, TSESLint.Scope.Reference> {
  return getOrMake(references, source, () => {
    const byName = new Map<TSESTree.Node, TSESLint.Scope.Reference>();
    for (const scope of source.scopes.scopes) {
      for (const reference of scope.references) byName.set(reference.identifier, reference);
    }
    return byName;
  });
}

const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** The place of a stretch of text. Lines end as ECMA-262 says: LF, CR, CRLF, U+2028, U+2029. */
export function placeOfRange(source: SourceFile, start: number, end: number): Place {
  const starts = getOrMake(lineStarts, source, () => startsOfLines(source.text));
  const locate = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) };
  };
  return { file: source.path, range: [start, end], loc: { start: locate(start), end: locate(end) } };
}

function startsOfLines(text: string): readonly number[] {
  const ends = /\r\n|[\n\r\u2028\u2029]/g;
  const starts = [0];
  while (ends.test(text)) starts.push(ends.lastIndex);
  return starts;
}

/** The white space in front of a node on its line. */
export function indentOf(node: TSESTree.Node): string {
  const { text } = sourceOf(node);
  const start = node.range[0] - placeOf(node).loc.start.column;
  return /^[\t ]*/.exec(text.slice(start, node.range[0]))?.[0] ?? '';
}

/** A node's text on one line, shortened for a message. */
export function shortText(node: TSESTree.Node, limit = 60): string {
  const text = sourceOf(node).text.slice(node.range[0], Math.min(node.range[1], node.range[0] + 4 * limit)).replaceAll(/\s+/g, ' ');
  return text.length <= limit ? text : `${text.slice(0, limit - 1)}…`;
}
