import { getOrMake } from '../memo.ts';
import type { Modules } from '../modules.ts';

/** What a file exports: the names; null for all of it, where they cannot be told. */
type Names = ReadonlySet<string> | null;

/** A barrel with more importers is not followed, nor are more barrels than this for one file. */
const MAX_IMPORTERS = 400;
const MAX_BARRELS = 20;
/** What a barrel has beside its exports are comments. In UTF-16 units. */
const MAX_OTHERS = 20_000;

/** What is imported or exported of a module: `* as all`, `first, { second as other }`. */
const CLAUSE = /\b(?:im|ex)port\s*(?:type\b\s*)?(?<clause>\*(?:\s*as\s+[\w$]+)?|[\w$]+(?:\s*,\s*\{[^{}]*\})?|\{[^{}]*\})\s*from\s*(?:'(?<single>[^'\n]+)'|"(?<double>[^"\n]+)")/g;

/** `export { users, posts as articles }` of what was imported. */
const EXPORTED = /\bexport\s*\{(?<clause>[^{}]*)\}(?!\s*from\b)/g;

/** Files in which names may stand for their types. */
const TYPED = /\.[cm]?tsx?$/;

const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//g;

/** Whether a text only exports what other files have. */
export function isBarrel(text: string): boolean {
  if (!/\bexport\s*(?:\*|\{)/.test(text)) return false;
  const others = text.replace(CLAUSE, '').replace(EXPORTED, '');
  return others.length < MAX_OTHERS && /^[\s;]*$/.test(others.replace(COMMENT, ''));
}

/**
 * The files that use what a file exports: those that import it, and those that import it by name through barrels, which are none of them.
 *
 * @param isBarrelAt whether a file is a barrel: see {@link isBarrel}
 * @returns paths, those that import the file itself first
 */
export function findUsers(modules: Modules, file: string, isBarrelAt: (path: string) => boolean): readonly string[] {
  const users = new Set<string>();
  const passing = new Map<string, Names>([[file, null]]);
  for (const [from, names] of passing) {
    const importers = modules.importersOf(from);
    if (from !== file && importers.length > MAX_IMPORTERS) continue;
    for (const importer of importers) {
      if (!isBarrelAt(importer)) {
        if (names === null || mayUse(modules, importer, from, names)) users.add(importer);
      } else if (!passing.has(importer) && passing.size <= MAX_BARRELS) {
        const passed = namesPassedOn(modules, importer, from, names);
        if (passed === null || passed.size > 0) passing.set(importer, passed);
      }
    }
  }
  return [...users];
}

/** The names under which a barrel exports what another file has. */
function namesPassedOn(modules: Modules, barrel: string, from: string, names: Names): Names {
  const text = modules.text(barrel) ?? '';
  const passed = new Set<string>();
  for (const clause of clausesOf(modules, barrel, from)) {
    if (clause === '*') {
      const all = names ?? namesIn(modules.text(from) ?? '');
      if (all === null) return null;
      for (const name of all) if (name !== 'default') passed.add(name);
    }
    for (const [inner, outer] of entriesOf(clause)) if (names === null || inner === '*' || names.has(inner)) passed.add(outer);
  }
  // What was imported under one name may be exported under another.
  for (const { groups } of text.matchAll(EXPORTED)) for (const [inner, outer] of entriesOf(`{${groups?.['clause'] ?? ''}}`)) if (passed.has(inner)) passed.add(outer);
  return passed;
}

/**
 * What a file does with what another one exports under a name, by its text: nothing, it only speaks of its type, it only calls it, or anything else. `other` as well where it
 * imports it in another form, exports the whole module again, or does more with that than to name its members.
 */
export function useOf(modules: Modules, file: string, from: string, name: string): 'none' | 'type' | 'called' | 'other' {
  const clauses = clausesOf(modules, file, from);
  const entries = clauses.flatMap(entriesOf);
  if (clauses.length === 0 || clauses.includes('*')) return 'other';
  const written = (modules.text(file) ?? '').replace(CLAUSE, '');
  const spaces = entries.flatMap(([inner, outer]) => (inner === '*' ? [escaped(outer)] : []));
  if (spaces.some((space) => standsAlone(space, String.raw`\s*\.\s*[\w$]`, written))) return 'other';
  const names = [...entries.flatMap(([inner, outer]) => (inner === name ? [escaped(outer)] : [])), ...spaces.map((space) => String.raw`${space}\s*\.\s*${escaped(name)}`)].filter((each) => spaces.length === 0 || occurs(each, written));
  if (names.length === 0) return 'none';
  // Such an import is gone when the program runs.
  const rest = TYPED.test(file) ? names.reduce((left, each) => left.replace(new RegExp(String.raw`(?<![\w$.(])(?<=[<|&=:,;?\s])typeof\s+${each}(?![\w$])(?!\s*[!=]=)`, 'g'), ''), written) : written;
  if (names.some((each) => standsAlone(each, String.raw`\s*(?:<[^()<>]*>\s*)?\(`, rest))) return 'other';
  return rest === written || names.some((each) => occurs(each, rest)) ? 'called' : 'type';
}

function escaped(name: string): string {
  return name.replaceAll('$', String.raw`\$`);
}

/** Whether a text has a name, which is a pattern, as one of its own. */
function occurs(name: string, text: string): boolean {
  return standsAlone(name, '(?!)', text);
}

/** Whether a text has a name somewhere without this pattern behind it. A single dot in front makes it one of something else's. */
function standsAlone(name: string, behind: string, text: string): boolean {
  return new RegExp(String.raw`(?<![\w$]|(?<!\.\.)\.)${name}(?![\w$])(?!${behind})`).test(text);
}

/** Whether a file may use something that another one exports under certain names; it may where its text does not tell. */
function mayUse(modules: Modules, file: string, from: string, names: ReadonlySet<string>): boolean {
  const clauses = clausesOf(modules, file, from);
  return clauses.length === 0 || clauses.some((clause) => clause === '*' || entriesOf(clause).some(([inner]) => inner === '*' || names.has(inner)));
}

interface Imported {
  readonly clause: string;
  /** The path of the project file that it names. */
  readonly file: string;
}

const imports = new WeakMap<Modules, Map<string, readonly Imported[]>>();

/** What a file imports or exports of another one. The text is read once. */
function clausesOf(modules: Modules, path: string, from: string): readonly string[] {
  const known = getOrMake(imports, modules, () => new Map<string, readonly Imported[]>());
  return getOrMake(known, path, () => importsIn(modules, path)).flatMap(({ clause, file }) => (file === from ? [clause] : []));
}

function importsIn(modules: Modules, path: string): readonly Imported[] {
  return [...(modules.text(path) ?? '').matchAll(CLAUSE)].flatMap(({ groups = {} }) => {
    const { clause = '', single, double } = groups;
    const file = modules.resolve(single ?? double ?? '', path);
    return file === null ? [] : [{ clause, file }];
  });
}

/** The names in a clause: those in the other file, `*` for the module itself, with those that they get here. */
function entriesOf(clause: string): readonly (readonly [inner: string, outer: string])[] {
  const [whole = '', listed = ''] = clause.split('{');
  const space = /^\*\s*as\s+([\w$]+)/.exec(whole)?.[1];
  const byDefault = /^[\w$]+/.exec(whole)?.[0];
  const named = listed.matchAll(/(?:\btype\s+)?(?<inner>[\w$]+)(?:\s+as\s+(?<outer>[\w$]+))?/g);
  return [
    ...(space === undefined ? [] : [['*', space] as const]),
    ...(byDefault === undefined ? [] : [['default', byDefault] as const]),
    ...Array.from(named, ({ groups = {} }) => [groups['inner'] ?? '', groups['outer'] ?? groups['inner'] ?? ''] as const),
  ];
}

/** The names that a text exports of its own; null where they cannot be told. */
function namesIn(text: string): Names {
  if (/\bexports\b|\bexport\s+(?:const|let|var)\s*[[{]|\bexport\s*\*/.test(text)) return null;
  const declared = text.matchAll(/\bexport\s+(?:default\s+)?(?:declare\s+)?(?:abstract\s+)?(?:async\s+)?(?:function\b(?:\s*\*)?|class\b|const\b|let\b|var\b|enum\b|namespace\b)\s*(?<name>[\w$]+)/g);
  const listed = Array.from(text.matchAll(EXPORTED), ({ groups = {} }) => entriesOf(`{${groups['clause'] ?? ''}}`)).flat();
  return new Set([...Array.from(declared, ({ groups = {} }) => groups['name'] ?? ''), ...listed.map(([, outer]) => outer)]);
}
