import { settle, type Value } from '../values/value.ts';

/** What stands for the values of a path's parameters: a number, a name. */
const VALUES = ['1', 'name'];

/**
 * Paths of requests that stand for all those of a route.
 *
 * @param path with parameters as files are named: `[id]`, `[...rest]`, `[[optional]]`, `$id`
 */
export function examplesOf(path: string): string[] {
  if (!hasParameters(path)) return [path];
  return VALUES.map((value) => path.split('/').map((segment) => (hasParameters(segment) ? segment.replaceAll(PARAMETER, value) : segment)).join('/'));
}

const PARAMETER = /\[[^\]]*\]{1,2}|\$\w*/g;

/** Whether a path has parameters, as files are named. */
export function hasParameters(path: string): boolean {
  return path.search(PARAMETER) !== -1;
}

/**
 * Whether all requests for a route are among those that a matcher names.
 *
 * @param matcher a pattern such as `/api/:path*` or `/((?!_next).*)`, an object that has one as `source`, or a list of these
 * @returns undefined where that cannot be told
 */
export function seesPath(matcher: Value, path: string): boolean | undefined {
  const value = settle(matcher);
  switch (value.kind) {
    case 'constant':
      return typeof value.value === 'string' ? matches(value.value, path) : undefined;
    case 'list': {
      const answers = value.items?.map((item) => seesPath(item, path)) ?? [undefined];
      if (answers.includes(true)) return true;
      return answers.includes(undefined) ? undefined : false;
    }
    case 'record': {
      const source = value.fields.get('source');
      const sees = source ? seesPath(source, path) : undefined;
      // What else has to be true of a request is not known of all of them.
      return sees === true && [...value.fields.keys()].some((name) => name === 'has' || name === 'missing') ? undefined : sees;
    }
    default:
      return undefined;
  }
}

/** A pattern of `path-to-regexp`, version 6, as Next compiles it; or one of `URLPattern`, where `/*` is all below. */
function matches(pattern: string, path: string): boolean | undefined {
  const test = compile(pattern);
  if (!test) return undefined;
  const answers = examplesOf(path).map((example) => test.test(example));
  if (answers.every(Boolean)) return true;
  if (!hasParameters(path)) return false;
  return mayMeet(pattern, path) ? undefined : false;
}

const TOKEN = /(\/)?:\w+(?:\(((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))+)\))?([*+?])?|(\/)?\(((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))+)\)([*+?])?/g;

function compile(pattern: string): RegExp | null {
  // Groups that are nested more deeply are not read.
  if (/[()]/.test(pattern.replaceAll(TOKEN, ''))) return null;
  let source = '';
  let end = 0;
  for (const match of pattern.matchAll(TOKEN)) {
    source += constantPart(pattern.slice(end, match.index));
    const slash = match[1] ?? match[4] ?? '';
    const inner = match[2] ?? match[5] ?? '[^/]+?';
    const times = match[3] ?? match[6];
    source += times === undefined ? `${slash}(?:${inner})` : times === '?' ? `(?:${slash}(?:${inner}))?` : `(?:${slash}(?:${inner})(?:/(?:${inner}))*)${times === '*' ? '?' : ''}`;
    end = match.index + match[0].length;
  }
  source += constantPart(pattern.slice(end));
  try {
    return new RegExp(`^${source}/?$`, 'i');
  } catch {
    return null;
  }
}

function constantPart(text: string): string {
  return text.split('/*').map(escape).join('/.*');
}

function escape(text: string): string {
  return text.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`);
}

/** Whether some value of a route's parameters may make its path one that a pattern names, as far as the constant segments tell. */
function mayMeet(pattern: string, path: string): boolean {
  const wanted = pattern.split('/').filter((segment) => segment !== '');
  const given = path.split('/').filter((segment) => segment !== '');
  for (const [index, segment] of wanted.entries()) {
    if (/[(*+?]/.test(segment)) return true;
    const other = given[index];
    if (other === undefined) return false;
    if (/\.{3}/.test(other)) return true;
    if (!segment.startsWith(':') && !hasParameters(other) && segment.toLowerCase() !== other.toLowerCase()) return false;
  }
  return given.length === wanted.length;
}
