/**
 * The checks of the project on itself, as functions of their inputs: the tests give each the real input and a broken one.
 * Every check returns the problems it found, one sentence each.
 */

/**
 * Compares lists that must name the same things.
 *
 * @param lists - The names, by where they were found.
 */
export function compareLists(lists: Readonly<Record<string, readonly string[]>>): string[] {
  const all = new Set(Object.values(lists).flat());
  const problems = all.size === 0 ? ['Nothing to compare.'] : [];
  for (const [where, names] of Object.entries(lists)) {
    for (const name of all) {
      if (!names.includes(name)) problems.push(`\`${name}\` is missing from ${where}.`);
    }
    for (const name of new Set(names)) {
      if (names.filter((other) => other === name).length > 1) problems.push(`\`${name}\` stands twice in ${where}.`);
    }
  }
  return problems;
}

/**
 * Finds what would not survive `JSON.parse(JSON.stringify(value))`: functions, regular expressions, dates, maps, class
 * instances, `undefined`, `NaN`, infinities, `-0`, holes, cycles.
 *
 * @param value - The value.
 * @param at - What the value is called in the problems.
 */
export function findUnserialisable(value: unknown, at: string): string[] {
  return collectUnserialisable(value, at, []);
}

function collectUnserialisable(value: unknown, at: string, ancestors: readonly object[]): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${at} is ${Object.is(value, -0) ? '-0' : String(value)}.`];
  }
  if (typeof value !== 'object') return [`${at} is of type ${typeof value}.`];
  if (ancestors.includes(value)) return [`${at} is a cycle.`];
  const inside = [...ancestors, value];
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => collectUnserialisable(item, `${at}[${index}]`, inside)).flat();
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${at} is no plain object.`];
  const problems = Object.getOwnPropertySymbols(value).map((symbol) => `${at} has the key ${symbol.toString()}.`);
  for (const [key, item] of Object.entries(value)) {
    problems.push(...collectUnserialisable(item, `${at}.${key}`, inside));
  }
  return problems;
}

/**
 * Finds ids that two rows of the same list share.
 *
 * @param rows - The rows, by the name of their list.
 */
export function findDuplicateIds(rows: Readonly<Record<string, readonly { readonly id: string }[]>>): string[] {
  return Object.entries(rows).flatMap(([list, items]) => {
    const ids = items.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `Two ${list} have the id \`${id}\`.`);
  });
}

/**
 * Compares the version that the plugin reports with the package's: ESLint's cache is keyed by it.
 *
 * @param packageVersion - `version` of package.json.
 * @param pluginVersion - `meta.version` of the plugin.
 */
export function compareVersions(packageVersion: string, pluginVersion: string | undefined): string[] {
  return packageVersion === pluginVersion
    ? []
    : [`package.json says ${packageVersion}, the plugin says ${pluginVersion ?? 'nothing'}.`];
}

/**
 * Finds generated files that differ from what would be generated now.
 *
 * @param generated - The text that each path must have.
 * @param read - Gives the text of the file, or undefined when there is none.
 */
export function findStale(
  generated: ReadonlyMap<string, string>,
  read: (path: string) => string | undefined,
): string[] {
  const problems = generated.size === 0 ? ['Nothing is generated.'] : [];
  for (const [path, text] of generated) {
    const current = read(path);
    if (current === undefined) problems.push(`${path} is missing.`);
    else if (current !== text) problems.push(`${path} is stale.`);
  }
  return problems;
}
