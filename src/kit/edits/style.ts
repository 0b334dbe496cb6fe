import type { TSESTree } from '@typescript-eslint/utils';
import type { SourceCode } from 'eslint';

/** How a file is written, as far as new lines must follow it. */
export interface Style {
  readonly quote: "'" | '"';
  readonly semicolons: boolean;
  readonly lineBreak: '\n' | '\r\n';
  /** One level of indentation. */
  readonly indent: string;
}

const styles = new WeakMap<SourceCode, Style>();

/** The style of a file: what most of its lines do. A file that shows nothing gets single quotes, semicolons and two spaces. */
export function styleOf(sourceCode: SourceCode): Style {
  const known = styles.get(sourceCode);
  if (known !== undefined) return known;
  const { text } = sourceCode;
  const style: Style = {
    quote: prefersDoubleQuotes(sourceCode) ? '"' : "'",
    semicolons: usesSemicolons(sourceCode),
    lineBreak: /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n',
    indent: /^(?:\t| {2,8})(?=[^\s*])/m.exec(text)?.[0] ?? '  ',
  };
  styles.set(sourceCode, style);
  return style;
}

/** Writes code, given with single quotes and semicolons, in another style. Quotes inside texts are left alone. */
export function restyle(code: string, style: Style): string {
  const quoted = style.quote === '"' ? code.replaceAll(STRINGS, doubleQuoted) : code;
  return style.semicolons ? quoted : quoted.replace(/;$/, '');
}

const STRINGS = /`(?:[^`\\]|\\.)*`|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g;

function doubleQuoted(literal: string): string {
  return /^'[^"\\]*'$/.test(literal) ? `"${literal.slice(1, -1)}"` : literal;
}

function prefersDoubleQuotes({ ast, text }: SourceCode): boolean {
  let double = 0;
  for (const token of ast.tokens) {
    if (token.type === 'String') double += text[token.range[0]] === '"' ? 1 : -1;
  }
  return double > 0;
}

function usesSemicolons({ ast, text }: SourceCode): boolean {
  let ended = 0;
  for (const { type, range } of ast.body as unknown as TSESTree.ProgramStatement[]) {
    // A semicolon at the start of the next line belongs to a style without them.
    if (/^(?:Import|Variable)Declaration$|^(?:Expression|TSImportEquals)/.test(type)) ended += /\S;$/.test(text.slice(range[1] - 2, range[1])) ? 1 : -1;
  }
  return ended >= 0;
}
