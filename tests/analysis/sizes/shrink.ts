import type { TSESTree } from '@typescript-eslint/utils';
import { parseFile } from '../../knowledge/parse.ts';

const MAX_TRIES = 1500;

/**
 * Makes a program smaller as long as it still fails: takes statements and lines away, and puts parts of expressions in their place.
 *
 * @param fails whether a text still fails in the same way; it may throw for one that is no program
 */
export function shrink(text: string, fails: (text: string) => boolean): string {
  const seen = new Set([text]);
  const uncounted = uncountedLoops(text);
  const isSmaller = (candidate: string): boolean => {
    if (seen.has(candidate) || seen.size > MAX_TRIES || uncountedLoops(candidate) > uncounted) return false;
    seen.add(candidate);
    try {
      return fails(candidate);
    } catch {
      return false;
    }
  };
  let smallest = text;
  for (;;) {
    const found = [...withoutLines(smallest), ...withParts(smallest)].sort((a, b) => a.length - b.length).find(isSmaller);
    if (found === undefined) return smallest;
    smallest = found;
  }
}

/** Loops that do not count their rounds: one that never ends would never be given up. */
function uncountedLoops(text: string): number {
  const [loops, counted] = [/\b(?:for|while)\s*\(/g, /\/\*tick\*\//g].map((pattern) => [...text.matchAll(pattern)].length) as [number, number];
  return loops - counted;
}

function withoutLines(text: string): string[] {
  const lines = text.split('\n');
  return lines.map((_line, index) => lines.filter((_each, other) => other !== index).join('\n'));
}

/** The text with one expression replaced by one of its parts, or without a statement. */
function withParts(text: string): string[] {
  const { ast } = parseFile('/app/server.js', text, 'espree');
  const found: { readonly range: readonly [number, number]; readonly by: string }[] = [];
  const visit = (node: TSESTree.Node): void => {
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of [value].flat() as unknown[]) {
        if (!isNode(child)) continue;
        // What is read from a request stays what it is: a number, not all numbers.
        if (isExpression(node) && isExpression(child) && node.type !== 'MemberExpression') found.push({ range: node.range, by: text.slice(...child.range) });
        if (isStatement(child) && Array.isArray(value)) found.push({ range: child.range, by: '' });
        if (isStatement(node) && isStatement(child) && !/Function/.test(node.type)) found.push({ range: node.range, by: text.slice(...child.range) });
        visit(child);
      }
    }
  };
  for (const statement of ast.body) visit(statement);
  return found.map(({ range, by }) => text.slice(0, range[0]) + by + text.slice(range[1]));
}

function isNode(value: unknown): value is TSESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'range' in value;
}

function isStatement({ type }: TSESTree.Node): boolean {
  return /Statement$|Declaration$/.test(type);
}

function isExpression({ type }: TSESTree.Node): boolean {
  return /Expression$|^Literal$|^TemplateLiteral$|^Identifier$/.test(type) && type !== 'FunctionExpression';
}
