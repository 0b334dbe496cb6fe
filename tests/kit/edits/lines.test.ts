import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/kit/edits/edit.ts';
import { composeEdits, insertion } from '../../../src/kit/edits/edit.ts';
import { insertIntoBlock, insertLines } from '../../../src/kit/edits/lines.ts';
import { freeName } from '../../../src/kit/edits/names.ts';
import type { Style } from '../../../src/kit/edits/style.ts';
import { styleOf } from '../../../src/kit/edits/style.ts';
import { parse } from '../linted-file.ts';

const plain: Style = { quote: "'", semicolons: true, lineBreak: '\n', indent: '  ' };
const MARK = '§';

/** The code in which the mark stands for the offset, after the edit. */
function at(marked: string, edit: (source: string, offset: number) => Edit): string {
  const offset = marked.indexOf(MARK);
  const source = marked.replace(MARK, '');
  const { range, text } = edit(source, offset);
  return source.slice(0, range[0]) + text + source.slice(range[1]);
}

describe('edits', () => {
  it('become one, with what stands between them', () => {
    expect(composeEdits('abcdef', [{ range: [4, 5], text: 'E' }, insertion(1, '<'), insertion(1, '>')])).toStrictEqual({
      range: [1, 5],
      text: '<>bcdE',
    });
  });

  it('that overlap are refused', () => {
    expect(composeEdits('abc', [{ range: [0, 2], text: '' }, { range: [1, 3], text: '' }])).toBeNull();
  });
});

describe('lines after a point', () => {
  const after = (marked: string, lines = ['b();'], indent = '', style = plain) =>
    at(marked, (source, offset) => insertLines(source, { offset, indent, side: 'after' }, lines, style));

  it.each([
    ['a();§\nc();', 'a();\nb();\nc();'],
    ['a();§', 'a();\nb();'],
    ['a();§ // why\nc();', 'a(); // why\nb();\nc();'],
    ['a();§ /* why */\nc();', 'a(); /* why */\nb();\nc();'],
    ['a();§ c();', 'a();\nb();\nc();'],
    ['a()\n;§(c)()', 'a()\nb();\n;(c)()'],
    ['a();§ /* why */ c();', 'a();\nb();\n/* why */ c();'],
  ])('%j become %j', (code, expected) => {
    expect(after(code)).toBe(expected);
  });

  it('are indented, but not where they are empty', () => {
    expect(after('{\n\ta();§\n}', ['', 'if (x) {', '\tb();', '}'], '\t', { ...plain, indent: '\t' })).toBe(
      '{\n\ta();\n\n\tif (x) {\n\t\tb();\n\t}\n}',
    );
  });
});

describe('lines before a point', () => {
  const before = (marked: string, indent = '', style = plain) =>
    at(marked, (source, offset) => insertLines(source, { offset, indent, side: 'before' }, ['b();'], style));

  it.each([
    ['§a();', '', 'b();\na();'],
    ['{\n§  a();\n}', '  ', '{\n  b();\n  a();\n}'],
    ['{\n  §a();\n}', '  ', '{\n  b();\n  a();\n}'],
    ['c(); §a();', '', 'c(); b();\na();'],
  ])('%j become %j', (code, indent, expected) => {
    expect(before(code, indent)).toBe(expected);
  });

  it('keep the line breaks of the file', () => {
    expect(before('a();\r\n§c();\r\n', '', { ...plain, lineBreak: '\r\n' })).toBe('a();\r\nb();\r\nc();\r\n');
  });

  it('end with a semicolon where the next line would join them', () => {
    const style = { ...plain, semicolons: false };
    expect(before('§c()', '', style)).toBe('b()\nc()');
    expect(before('§(() => 1)()', '', style)).toBe('b();\n(() => 1)()');
    expect(before('§[1].map(c)', '', style)).toBe('b();\n[1].map(c)');
    expect(before('§// (\nc()', '', style)).toBe('b()\n// (\nc()');
  });
});

describe('lines at the start of a block', () => {
  const inside = (marked: string, style = plain) => at(marked, (source, offset) => insertIntoBlock(source, offset, ['b();'], style));

  it.each([
    ['f(() => {§\n  a();\n});', 'f(() => {\n  b();\n  a();\n});'],
    ['f(() => {§\n      a();\n});', 'f(() => {\n      b();\n      a();\n});'],
    ['f(() => {§ // why\n  a();\n});', 'f(() => { // why\n  b();\n  a();\n});'],
    ['f(() => {§\n\n  a();\n});', 'f(() => {\n  b();\n\n  a();\n});'],
    ['f(() => {§ a(); });', 'f(() => {\n  b();\n  a(); });'],
    ['  f(() => {§});', '  f(() => {\n    b();\n  });'],
    ['  f(() => {§\n  });', '  f(() => {\n    b();\n  });'],
  ])('%j become %j', (code, expected) => {
    expect(inside(code)).toBe(expected);
  });

  it('follow tabs and line breaks', () => {
    expect(inside('f(() => {§\r\n\ta();\r\n});', { ...plain, lineBreak: '\r\n', indent: '\t' })).toBe('f(() => {\r\n\tb();\r\n\ta();\r\n});');
  });
});

describe('the style of a file', () => {
  it.each([
    ['', plain],
    ['const a = "x";\nconst b = \'y\';\nconst c = "z";', { ...plain, quote: '"' }],
    ["const a = 'x'\nconst b = f()\n", { ...plain, semicolons: false }],
    ["const a = 'x'\r\n", { ...plain, semicolons: false, lineBreak: '\r\n' }],
    ['if (a) {\n\tb();\n}', { ...plain, indent: '\t' }],
    ['/**\n * note\n */\nif (a) {\n    b();\n}', { ...plain, indent: '    ' }],
    ['function f() {}\nclass A {}\n', plain],
    ['const a = b\n;[a].map(c)\n', { ...plain, semicolons: false }],
  ])('of %j', (code, expected) => {
    expect(styleOf(parse(code))).toStrictEqual(expected);
  });

  it('shows in new lines', () => {
    const style: Style = { quote: '"', semicolons: false, lineBreak: '\n', indent: '\t' };
    const code = at('a()§\n', (source, offset) =>
      insertLines(source, { offset, indent: '', side: 'after' }, ["b('x', 'it\\'s');"], style),
    );
    expect(code).toBe("a()\nb(\"x\", 'it\\'s')\n");
  });
});

describe('a free name', () => {
  it.each([
    [[], 'limiter'],
    [['limiter'], 'limiter2'],
    [['limiter', 'limiter2', 'limiter4'], 'limiter3'],
  ])('among %j is %s', (names, expected) => {
    expect(freeName('limiter', new Set(names))).toBe(expected);
  });
});
