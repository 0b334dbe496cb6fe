import { isRecord } from './manifest.ts';

/** Conditions of Node, as of any mode of loading: whether the file is the one for `import` or for `require` makes no difference here. */
const OF_NODE: ReadonlySet<string> = new Set(['node', 'node-addons', 'import', 'require', 'module-sync', 'module', 'default']);
const OF_OTHERS = /^(?:types|browser|worker|deno|bun|react-native|react-server|edge|electron|style)/;

/**
 * The files that an `exports` or `imports` field of a package.json names for a key (Node.js, Modules: Packages).
 *
 * @param field the field's value
 * @param key `.`, `./limits` or `#limits`
 * @returns targets as they are written, those first that Node would take; then those of other conditions, such as `source`; none for a key
 *   that is not given away
 */
export function targetsIn(field: unknown, key: string): readonly string[] {
  const map = isRecord(field) && Object.keys(field).some((name) => /^[.#]/.test(name)) ? field : { '.': field };
  if (Object.hasOwn(map, key) && !key.includes('*')) return targetsOf(map[key]);
  const [pattern, match] = longestPattern(Object.keys(map), key);
  return pattern === null ? [] : targetsOf(map[pattern]).map((target) => target.replaceAll('*', () => match));
}

function longestPattern(patterns: readonly string[], key: string): [string | null, string] {
  let best: [string | null, string] = [null, ''];
  for (const pattern of patterns) {
    const star = pattern.indexOf('*');
    if (star < 0 || star < (best[0]?.indexOf('*') ?? 0)) continue;
    const end = pattern.slice(star + 1);
    if (key.length < pattern.length || !key.startsWith(pattern.slice(0, star)) || !key.endsWith(end)) continue;
    best = [pattern, key.slice(star, key.length - end.length)];
  }
  return best;
}

function targetsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(targetsOf);
  if (!isRecord(value)) return [];
  const conditions = Object.keys(value).filter((name) => !OF_OTHERS.test(name));
  const sorted = [...conditions.filter((name) => OF_NODE.has(name)), ...conditions.filter((name) => !OF_NODE.has(name))];
  return sorted.flatMap((name) => targetsOf(value[name]));
}
