import { findFolders, findNamed, findServed } from './loaders.ts';

/** The other modules that a text names. */
export interface Imports {
  /** As they are written, in the order of the text, each once; `/src/app.ts` is relative to the package. */
  readonly specifiers: readonly string[];
  /**
   * Folders whose modules are loaded under names that are computed: `./routes` is relative to the file, `/src/routes` to its package.
   * With `/**` at the end, all folders below are meant as well.
   */
  readonly folders: readonly string[];
}

const MAX_LENGTH = 500;

const NONE: Imports = { specifiers: [], folders: [] };

const NAME = String.raw`type\s+[\w$]+(?:\s+as\s+[\w$]+)?`;

/** `{ type A, type B as C }` */
const TYPES = String.raw`\{\s*${NAME}(?:\s*,\s*${NAME})*\s*(?:,\s*)?\}`;

/**
 * A declaration of types alone; a module's name, with what shows that it goes on: a substitution, a `+`; any other declaration.
 * No part can take the same text in two ways, and none without bounds runs over the beginning of the next, so that it is linear.
 */
const IMPORT = new RegExp(
  [
    String.raw`\b(?<types>(?:im|ex)port\s+type\b(?!\s*(?:,|from\b))|(?:im|ex)port\s*${TYPES})`,
    String.raw`(?:\b(?<from>from)\s*|\b(?:import|require)\s*(?:\(\s*(?:\/(?:\*[^*]{0,200}\*\/|\/[^\n]{0,200})\s*)?)?)` +
      String.raw`(?:'(?<single>[^'\n\r]+)'|"(?<double>[^"\n\r]+)"|${'`'}(?<template>[^${'`'}$\n\r]+)(?<open>[${'`'}$]))(?:\s*(?<plus>\+))?`,
    String.raw`\b(?:im|ex)port\b`,
  ].join('|'),
  'g',
);

/**
 * Finds the modules that a text imports, in any form: `import`, `export … from`, `import()` and `require()` of constants, and folders whose
 * modules are loaded by computed names. Imports of types alone are left out. Nothing is parsed: comments and strings that look
 * like imports are taken for ones. Takes time in proportion to the text.
 */
export function scanImports(text: string): Imports {
  if (text.includes('\0')) return NONE; // no text at all
  const specifiers = new Set<string>();
  const folders = new Set<string>();
  let areTypes = false;
  IMPORT.lastIndex = 0;
  for (let match = IMPORT.exec(text); match !== null; match = IMPORT.exec(text)) {
    const { types, from, single, double, template, open, plus } = match.groups as Groups;
    const literal = single ?? double ?? template;
    if (literal === undefined) areTypes = types !== undefined;
    else if (from !== undefined && areTypes) areTypes = false;
    else if (literal.length > MAX_LENGTH) continue;
    else if (plus === undefined && open !== '$') specifiers.add(literal);
    else if (from === undefined) addFolder(literal, folders);
  }
  findFolders(text, folders);
  findNamed(text, specifiers);
  findServed(text, specifiers);
  return { specifiers: [...specifiers], folders: [...folders] };
}

type Groups = Readonly<Partial<Record<'types' | 'from' | 'single' | 'double' | 'template' | 'open' | 'plus', string>>>;

function addFolder(beginning: string, folders: Set<string>): void {
  const folder = folderOf(beginning);
  if (folder !== null) folders.add(folder);
}

/** Of `require('./routes/' + name)`, which begins with `./routes/`, the folder `./routes`; null where it is not relative to the file. */
export function folderOf(beginning: string): string | null {
  return /^(\.{1,2}(?:\/.*)?)\//.exec(beginning)?.[1] ?? null;
}
