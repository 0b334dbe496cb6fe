/** The registries of npm that a specifier may name in front of a package. Sources: https://docs.deno.com/runtime/fundamentals/modules/, https://esm.sh */
const REGISTRY = String.raw`(?:npm:\/?|https:\/\/esm\.sh\/(?:v\d+\/)?)`;
const VERSION = String.raw`(?:@[^/"'\`?]+)?`;
/** The part of a specifier behind which a version may stand. */
const PACKAGE = String.raw`https:\/\/deno\.land\/(?:x\/)?[^/@?]+|(?:jsr:\/?)?(?:@[^/]+\/)?[^/@?:]+`;

const IN_REGISTRY = new RegExp(`^${REGISTRY}`);
const VERSIONED = new RegExp(String.raw`^(${PACKAGE})@[^/?]+`);
const START = new RegExp(`^(?:${PACKAGE})`);

/** The module that a specifier means, whatever its registry and version: `npm:hono@4/cors` is `hono/cors`. */
export function moduleOf(specifier: string): string {
  if (!specifier.includes(':')) return specifier;
  const isInRegistry = IN_REGISTRY.test(specifier);
  const name = isInRegistry ? specifier.replace(IN_REGISTRY, '').replace(/\?.*$/, '') : specifier;
  return isInRegistry || /^(?:jsr:|https:\/\/deno\.land\/)/.test(name) ? name.replace(VERSIONED, '$1') : specifier;
}

/** A regular expression for the specifiers that mean a module: see {@link moduleOf}. */
export function specifiersOf(module: string): string {
  const name = START.exec(module)?.[0] ?? module;
  const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
  return `${escaped(name)}${VERSION}${escaped(module.slice(name.length))}`;
}

/** What may stand around one of those: a registry, and what esm.sh is asked for. */
export function inRegistries(specifiers: string): string {
  return String.raw`${REGISTRY}?(?:${specifiers})(?:\?[^"'\`]*)?`;
}
