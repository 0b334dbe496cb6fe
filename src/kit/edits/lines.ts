import type { InsertionPoint } from '../../analysis/model.ts';
import type { Edit } from './edit.ts';
import { insertion } from './edit.ts';
import type { Style } from './style.ts';
import { restyle } from './style.ts';

/**
 * Inserts whole lines at a point. A comment at the end of the line in front stays there, and code that shares the line
 * moves behind the new lines.
 *
 * @param lines code with single quotes and semicolons; one level of indentation is a tab
 */
export function insertLines(source: string, point: InsertionPoint, lines: readonly string[], style: Style): Edit {
  return point.side === 'before' ? linesBefore(source, point, lines, style) : linesAfter(source, point, lines, style);
}

/** Inserts lines as the first ones of a block, whose `{` (and directives) end at `offset`. */
export function insertIntoBlock(source: string, offset: number, lines: readonly string[], style: Style): Edit {
  const base = indentOfLine(source, offset);
  const nextLine = /^[^\S\r\n]*(?:\/\/[^\r\n]*)?(?:\r?\n[^\S\r\n]*)*\r?\n([^\S\r\n]*)(?=[^\s}])/.exec(source.slice(offset));
  const indent = nextLine?.[1] ?? base + style.indent;
  const at = offset + commentOnLine(source, offset).length;
  const text = style.lineBreak + render(source, at, lines, indent, style);
  const rest = source.slice(at, endOfLine(source, at));
  if (rest.trim() === '') return insertion(at, text);
  return replaceGap(source, at, text + style.lineBreak + (rest.trimStart().startsWith('}') ? base : indent));
}

/**
 * Inserts a property into an object literal, ahead of its last one, on a line of its own where that has one.
 *
 * @param open the offset behind the `{`
 * @param last where its last property begins; null for an object without any
 */
export function insertProperty(source: string, open: number, last: number | null, property: string, style: Style): Edit {
  if (last === null) return replaceGap(source, open, ` ${property} `);
  const startsLine = source.slice(startOfLine(source, last), last).trim() === '';
  return insertion(last, startsLine ? `${property},${style.lineBreak}${indentOfLine(source, last)}` : `${property}, `);
}

/** Makes a block of an expression that is a function's body: lines go ahead of it, and it is returned. */
export function insertAheadOfExpression(source: string, from: number, to: number, lines: readonly string[], style: Style): Edit[] {
  const base = indentOfLine(source, from);
  const indent = base + style.indent;
  const ahead = render(source, from, lines, indent, style);
  return [
    insertion(from, `{${style.lineBreak}${ahead}${style.lineBreak}${indent}return `),
    insertion(to, `${style.semicolons ? ';' : ''}${style.lineBreak}${base}}`),
  ];
}

function linesBefore(source: string, { offset, indent }: InsertionPoint, lines: readonly string[], style: Style): Edit {
  const startsLine = offset === 0 || source[offset - 1] === '\n';
  const code = render(source, offset, lines, indent, style);
  const text = startsLine ? code : code.slice(indent.length);
  return insertion(offset, text + style.lineBreak + (startsLine ? '' : indent));
}

function linesAfter(source: string, point: InsertionPoint, lines: readonly string[], style: Style): Edit {
  const { indent } = point;
  const offset = beforeLeadingSemicolon(source, point.offset);
  const at = offset + commentOnLine(source, offset).length;
  const text = style.lineBreak + render(source, at, lines, indent, style);
  if (source.slice(at, endOfLine(source, at)).trim() === '') return insertion(at, text);
  return replaceGap(source, at, text + style.lineBreak + indent);
}

/** Where a statement ends whose semicolon stands at the start of the next line: `\n;(async () => …)()`. */
function beforeLeadingSemicolon(source: string, offset: number): number {
  const start = Math.max(0, offset - 100);
  const leading = /\s*\n[^\S\r\n]*;$/.exec(source.slice(start, offset));
  return leading === null ? offset : start + leading.index;
}

function replaceGap(source: string, at: number, text: string): Edit {
  return { range: [at, at + (/^[^\S\r\n]*/.exec(source.slice(at))?.[0].length ?? 0)], text };
}

function render(source: string, at: number, lines: readonly string[], indent: string, style: Style): string {
  // Without semicolons, `limiter` in front of `(async () => …)()` would become a call.
  const joins = /^\s*[(`[+\-*/]/.test(source.slice(at)) && !/^\s*\/[/*]/.test(source.slice(at));
  return lines
    .map((line, index) => {
      const styled = restyle(line, joins && index === lines.length - 1 ? { ...style, semicolons: true } : style);
      return styled === '' ? '' : indent + styled.replace(/^\t+/, (tabs) => style.indent.repeat(tabs.length));
    })
    .join(style.lineBreak);
}

/** White space and comments from `offset` to the end of its line, when nothing else stands there. */
function commentOnLine(source: string, offset: number): string {
  const rest = source.slice(offset, endOfLine(source, offset));
  return /^[^\S\r\n]*(?:\/\*(?:(?!\*\/).)*\*\/[^\S\r\n]*)*(?:\/\/.*)?$/.exec(rest)?.[0].trimEnd() ?? '';
}

function indentOfLine(source: string, offset: number): string {
  return /^[^\S\r\n]*/.exec(source.slice(startOfLine(source, offset), offset))?.[0] ?? '';
}

function startOfLine(source: string, offset: number): number {
  return source.lastIndexOf('\n', offset - 1) + 1;
}

function endOfLine(source: string, offset: number): number {
  const end = /\r?\n/.exec(source.slice(offset));
  return end === null ? source.length : offset + end.index;
}

/** The lines of a block that answers and leaves: `res.end()` gets its `return`. */
export function leaving(answer: string): string[] {
  const statements = answer.split(/(?<=;)\s+/).map((statement) => `\t${statement.replace(/;?$/, ';')}`);
  return /\b(?:return|throw)\b/.test(answer) ? statements : [...statements, '\treturn;'];
}
