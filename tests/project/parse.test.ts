import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileEntry } from '../../src/project/entries.ts';
import { readEntry } from '../../src/project/entries.ts';
import { isTooDeep } from '../../src/project/nesting.ts';
import { isBroken, parseSource } from '../../src/project/parse.ts';
import { createSources } from '../../src/project/sources.ts';
import { parseFile } from '../knowledge/parse.ts';
import type { TemporaryProject } from './temporary.ts';
import { temporaryProjects } from './temporary.ts';

const project = temporaryProjects();

/** The scopes of a file: their types, variables and how often these are used. */
function scopesOf(source: ReturnType<typeof parseSource>): string[] {
  const scopes = source?.scopes.scopes ?? [];
  return scopes
    .filter(({ type }) => (type as string) !== 'global')
    .map(
      ({ type, variables, references }) =>
        `${type} ${variables.map(({ name, references: uses }) => name + String(uses.length)).join()} ${String(references.length)}`,
    );
}

const SYNTAX = [
  ['decorators', '@Controller("a") class A { constructor(@Inject() private readonly b: B) {} @Get() all(@Query("n") n: string) { return n; } }'],
  ['enums', 'export enum A { B = 1, C = B << 1 } const enum D { E = "e" } declare enum F { G }'],
  ['namespaces', 'export namespace A.B { export const c = 1; } declare module "x" { export const d: number; } declare global { interface Window { e: 1 } }'],
  ['export =', 'class A {} export = A;'],
  ['import =', 'import a = require("./a"); import b = a.b; export import c = a.c; console.log(b);'],
  [
    'types',
    'type A<T extends string = "a"> = { [K in keyof T]?: T[K] } & (T extends infer U ? U : never); abstract class B<T> implements A { declare a: T; abstract b?(): void; }',
  ],
  ['assertions', 'const a = <string>b; const c = d as const satisfies e; f!.g; function h(x: unknown): asserts x is string {}'],
  ['overloads', 'function a(b: string): void; function a(b: number): void; function a(b: any) {} export default a;'],
  ['accessors', 'class A { accessor a = 1; static { this.#b = 2; } static #b; get c() { return #b in this; } override d = 1; }'],
] as const;

describe('a parsed file', () => {
  it.each(SYNTAX)('may hold %s', (_name, text) => {
    const source = parseSource('/a.ts', text);
    expect(source).not.toBeNull();
    expect(scopesOf(source)).toStrictEqual(scopesOf(parseFile('/a.ts', text, '@typescript-eslint/parser')));
  });

  it.each([
    ['a.js', 'const a = <a b={c}>{...d}</a>; export { a };'],
    ['a.jsx', 'const a = <></>; export { a };'],
    // Flow's types read as those of TypeScript.
    ['a.js', 'export function a(b: string): Promise<string> { return <c d={b} />; }'],
    ['a.tsx', 'const a = <A<string> b />; const f = <T,>(x: T) => x; export { a, f };'],
    ['a.mjs', 'export const a = await b?.c?.[d]?.();'],
    ['a.mts', 'const a: number = await b; export {};'],
    ['a.cts', 'const a: number = 1; export = a;'],
    ['a.js', '#!/usr/bin/env node\nimport a from "./a.js";'],
    ['a.js', 'with (a) { delete b; var static = 010; }'],
    ['a.js', "const a = await import('./a.js');"],
    ['a.js', ''],
  ])('may be %s with %j', (name, text) => {
    expect(parseSource(`/${name}`, text)).not.toBeNull();
  });

  it('has ranges, parents and no places', () => {
    const source = parseSource('/a.ts', '/* 😀 */ export const a = (b);');
    const [statement] = source?.ast.body ?? [];
    expect(source).toMatchObject({ path: '/a.ts', text: '/* 😀 */ export const a = (b);' });
    expect(statement).toMatchObject({ type: 'ExportNamedDeclaration', range: [9, 30], parent: { type: 'Program' } });
    expect(statement).toMatchObject({ declaration: { parent: { range: [9, 30] }, declarations: [{ init: { type: 'Identifier', range: [27, 28] } }] } });
    expect(statement).not.toHaveProperty('loc');
  });

  it.each([
    ['a.js', 'import a from "a";', 'module'],
    ['a.js', 'export {};', 'module'],
    ['a.js', 'import.meta.url;', 'module'],
    ['a.ts', 'const a = 1;', 'module'],
    ['a.mjs', 'const a = 1;', 'module'],
    ['a.js', 'const a = require("a");', 'function'],
    ['a.cjs', 'const a = 1; return;', 'function'],
    ['a.js', 'if (a) return; new.target;', 'function'],
  ])('%s with %j keeps its outermost variables in a scope of the type %s', (name, text, type) => {
    expect(parseSource(`/${name}`, text)?.scopes.scopes.map((scope) => scope.type as string)).toStrictEqual(['global', type]);
  });

  it.each([
    ['a.js', 'const a = ;'],
    ['a.ts', 'class {'],
    ['a.mjs', 'const a: = b;'],
    ['a.ts', 'const a = <a />;'],
    ['a.js', '\0\x01\x02'],
    ['a.js', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x'],
    ['a.mjs', 'return 1;'],
  ])('is none when it is broken: %s with %j', (name, text) => {
    expect(parseSource(`/${name}`, text)).toBeNull();
    expect(isBroken(`/${name}`, text)).toBe(true);
  });
});

describe('nesting', () => {
  const times = (count: number, open: string, middle = '', close = ''): string => open.repeat(count) + middle + close.repeat(count);

  it.each([
    ['brackets', times(100_000, '[', '', ']')],
    ['brackets without end', times(100_000, '(')],
    ['blocks', times(100_000, '{', '', '}')],
    ['functions', times(2000, 'f(function () {', '', '})')],
    ['templates', times(2000, '`a${', '1', '}b`')],
    ['arrows', `x = ${times(2000, 'a => ', '1')}`],
    ['assignments', times(2000, 'a = ', '1')],
    ['conditions', `x = ${times(2000, 'a ? b : ', 'c')}`],
    ['else if', times(2000, 'if (a) {} else ', ';')],
    ['type arguments', `type A = ${times(2000, 'B<', 'C', '>')}`],
    ['prefixes', `x = ${times(5000, '!', '1')}`],
    ['words', `x = ${times(5000, 'await ', '1')}`],
    ['operators', `x = 1${times(20_000, ' + 1')}`],
    ['members', `x${times(20_000, '.a()')}`],
    ['tags', `x = ${times(5000, '<a>', '', '</a>')}`],
    ['brackets behind what looks like a string', `a = /'"\`/;\n${times(2000, '[')}`],
    ['brackets behind what looks like a comment', `a = "/*"; b = '//'; c = \`//\`;\n${times(2000, '[')}`],
    ['brackets behind a template', `\`}{$\${a}\`;\n${times(2000, '[')}`],
  ])('of %s that a stack may not hold makes a file unreadable', (_name, text) => {
    expect(isTooDeep(text)).toBe(true);
    expect(parseSource('/a.js', text)).toBeNull();
  });

  it.each([
    ['a long list', `x = [${times(50_000, '{ a: (b) => c ? d : e },')}]`],
    ['many statements', times(10_000, 'const a = b(c => { d = e; });\n')],
    ['long strings', `x = '${times(50_000, '([{')}' + "${times(50_000, '([{')}" + \`${times(50_000, '([{')}\``],
    ['comments', `/* ${times(50_000, '([{')} */ // ${times(50_000, '([{')}`],
    ['regular expressions', times(5000, 'x = a / b / /[(/]\\(/; return /\\{/;')],
    ['a chain of calls', `x${times(2000, '.use(a, b)')}`],
    ['a concatenation', `x = ''${times(2000, " + 'a'")}`],
    ['a switch', `switch (a) {${times(5000, 'case 1: b = c; break;')}}`],
    ['nothing', ''],
    ['closing brackets', times(1000, '}')],
  ])('is little in %s', (_name, text) => {
    expect(isTooDeep(text)).toBe(false);
  });
});

describe('the parsed files of a project', () => {
  function entryOf(here: TemporaryProject, name: string): FileEntry {
    const entry = readEntry(here.root, here.at(name), fs.statSync(here.at(name)), undefined);
    if (entry === null) throw new Error(name);
    return entry;
  }

  it('are the same objects until the file changes', () => {
    const here = project({ 'a.js': 'export const a = 1;' });
    const sources = createSources();
    const first = sources.load(entryOf(here, 'a.js'));
    expect(first?.text).toBe('export const a = 1;');
    expect(sources.load(entryOf(here, 'a.js'))).toBe(first);
    here.write({ 'a.js': 'export const a = 22;' });
    const second = sources.load(entryOf(here, 'a.js'));
    expect(second?.text).toBe('export const a = 22;');
    expect(sources.text(entryOf(here, 'a.js'))).toBe('export const a = 22;');
  });

  it('are the last good ones while a file is broken', () => {
    const here = project({ 'a.js': 'export const a = 1;', 'b.js': 'const' });
    const sources = createSources();
    const good = sources.load(entryOf(here, 'a.js'));
    here.write({ 'a.js': 'export const a = ;;' });
    expect(sources.load(entryOf(here, 'a.js'))).toBe(good);
    expect(sources.load(entryOf(here, 'a.js'))).toBe(good);
    expect(sources.text(entryOf(here, 'a.js'))).toBe('export const a = ;;');
    here.write({ 'a.js': 'export const a = 333;' });
    expect(sources.load(entryOf(here, 'a.js'))?.text).toBe('export const a = 333;');
    expect(sources.load(entryOf(here, 'b.js'))).toBeNull();
    expect(sources.load(entryOf(here, 'b.js'))).toBeNull();
    here.write({ 'b.js': 'const b = 1' });
    expect(sources.load(entryOf(here, 'b.js'))).not.toBeNull();
  });

  it('lose the byte order mark, as a linter takes it off', () => {
    const here = project({ 'a.js': '\uFEFFexport const a = 1;' });
    const source = createSources().load(entryOf(here, 'a.js'));
    expect(source?.text).toBe('export const a = 1;');
    expect(source?.ast.body[0]?.range).toStrictEqual([0, 19]);
  });

  it('are the same objects beyond what is held, as long as they are in use', () => {
    const here = project({ 'a.js': 'export const a = 1;', 'b.js': 'export const b = 1;' });
    const sources = createSources(1);
    const first = sources.load(entryOf(here, 'a.js'));
    const second = sources.load(entryOf(here, 'b.js'));
    expect(sources.load(entryOf(here, 'a.js'))).toBe(first);
    expect(sources.load(entryOf(here, 'b.js'))).toBe(second);
  });

  it('are unknown when the file is gone', () => {
    const here = project({ 'a.js': 'export const a = 1;' });
    const entry = entryOf(here, 'a.js');
    here.remove('a.js');
    expect(createSources().load(entry)).toBeNull();
    expect(createSources().text(entry)).toBeNull();
  });
});
