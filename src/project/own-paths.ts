import { isRecord } from './manifest.ts';

/** The `paths` of a tsconfig.json, or the imports of a deno.json: patterns with at most one `*`, and what each stands for, relative to the file. */
export type OwnPaths = readonly (readonly [pattern: string, target: string])[];

const COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[\]}])/g;

/**
 * Reads the paths that a tsconfig.json declares itself.
 *
 * @param text JSON that may have comments, and commas behind the last item
 * @returns none for what cannot be read
 */
export function pathsIn(text: string): OwnPaths {
  const options = compilerOptions(text);
  const base = typeof options['baseUrl'] === 'string' ? options['baseUrl'] : '.';
  const paths = isRecord(options['paths']) ? options['paths'] : {};
  return Object.entries(paths).flatMap(([pattern, targets]) => {
    const [first] = Array.isArray(targets) ? (targets as unknown[]) : [];
    return typeof first === 'string' ? [[pattern, first.startsWith('/') ? first : `${base}/${first}`] as const] : [];
  });
}

/**
 * Reads the files that the imports of a deno.json, or another import map, name.
 *
 * @param text JSON, as for {@link pathsIn}
 * @returns none for what cannot be read
 */
export function importsIn(text: string): OwnPaths {
  return Object.entries(fieldOf(text, 'imports')).flatMap(([name, target]) => {
    if (typeof target !== 'string' || !/^\.{1,2}\//.test(target)) return [];
    return [name.endsWith('/') ? ([`${name}*`, `${target}*`] as const) : ([name, target] as const)];
  });
}

/** What a tsconfig.json says to the compiler itself; empty for what cannot be read. */
export function compilerOptions(text: string): Readonly<Record<string, unknown>> {
  return fieldOf(text, 'compilerOptions');
}

/** An object in an object of JSON; an empty one for anything else. */
function fieldOf(text: string, name: string): Readonly<Record<string, unknown>> {
  const field = fieldIn(text, name);
  return isRecord(field) ? field : {};
}

/** A field of an object of JSON, as for {@link pathsIn}; null for what has none. */
export function fieldIn(text: string, name: string): unknown {
  const keepStrings = (match: string): string => (match.startsWith('"') ? match : '');
  try {
    const json: unknown = JSON.parse(text.replaceAll(COMMENT, keepStrings).replaceAll(COMMA, keepStrings));
    return isRecord(json) ? (json[name] ?? null) : null;
  } catch {
    return null;
  }
}

/** What the longest pattern that fits makes of a name; null where none does. */
export function targetIn(paths: OwnPaths, specifier: string): string | null {
  let best: { readonly length: number; readonly target: string } | null = null;
  for (const [pattern, target] of paths) {
    const [before = '', after] = pattern.split('*');
    const fits = after === undefined ? specifier === pattern : specifier.startsWith(before) && specifier.endsWith(after) && specifier.length >= before.length + after.length;
    if (!fits || (best !== null && best.length >= before.length)) continue;
    const middle = after === undefined ? '' : specifier.slice(before.length, specifier.length - after.length);
    best = { length: before.length, target: target.replace('*', () => middle) };
  }
  return best?.target ?? null;
}
