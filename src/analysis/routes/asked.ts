import type { TSESTree } from '@typescript-eslint/utils';
import { sourceOf } from '../source.ts';
import type { KnownRequest } from '../values/contexts.ts';
import { childrenOf } from '../values/syntax.ts';
import { examplesOfPattern } from './paths.ts';
import type { PathPattern } from './registry.ts';
import type { Outcome } from './runs.ts';

/** Which requests code is there for. */
export interface Reach {
  /** Paths that stand for all that it is there for; `any` for all paths there are, null where that cannot be told. */
  readonly paths: readonly string[] | 'any' | null;
  /** Upper-case; `*` = any. */
  readonly methods: readonly string[];
}

export const ALL_REQUESTS: Reach = { paths: 'any', methods: ['*'] };

/** The requests for some paths, as all that ask for the path see it. */
export function reachOf(paths: readonly PathPattern[], methods: readonly string[]): Reach {
  if (paths.some((path) => path === '*' || path === '/*')) return { paths: 'any', methods };
  const examples = paths.map(examplesOfPattern);
  return { paths: examples.every((each) => each !== null) ? examples.flat() : null, methods };
}

/** One that no program names. */
const OTHER_PATH = '/x7q';
const MAX_PATHS = 16;

/** Requests that code may tell apart which has asked for their path or method. Whatever it does to one of these it does to somebody. */
export function requestsAskedAbout({ asksPath, asksMethod, again }: Outcome, { paths, methods }: Reach): KnownRequest[] {
  if (!again) return [];
  const written = textsIn(again.node);
  const known = asksPath ? (paths === 'any' ? pathsAmong(written) : paths) : null;
  const verbs = asksMethod ? methodsAmong(written, methods) : [null];
  return (known ?? [null]).flatMap((path) => verbs.map((method) => ({ path, method })));
}

/** The paths of such requests, where the program names them all. */
export function pathsNamed(requests: readonly KnownRequest[]): readonly string[] | null {
  const paths = [...new Set(requests.map(({ path }) => path))];
  const named = paths.filter((path): path is string => path !== null && path !== OTHER_PATH);
  return named.length === paths.length && named.length > 0 ? named : null;
}

/** The requests as a message names them: `POST /login`. Null for many, and for those that the program does not name. */
export function describeRequests(requests: readonly KnownRequest[]): string | null {
  const names = [...new Set(requests.map(({ path, method }) => [method, path].filter((part) => part !== null).join(' ')))];
  return requests.some(({ path }) => path === OTHER_PATH) || names.length > MAX_NAMES ? null : names.join(', ');
}

const MAX_NAMES = 3;

function pathsAmong(texts: readonly string[]): string[] {
  const named = texts.flatMap((text) => (/^\/[\w./:-]*$/.test(text) ? (examplesOfPattern(text) ?? []) : []));
  return [...new Set([OTHER_PATH, '/', ...named])].slice(0, MAX_PATHS);
}

/** What asks whether it may send something serves nothing: `OPTIONS` and `HEAD` are left out. */
function methodsAmong(texts: readonly string[], methods: readonly string[]): readonly string[] {
  return methods.includes('*') ? ['GET', 'POST', ...['PUT', 'PATCH', 'DELETE'].filter((method) => texts.includes(method))] : methods;
}

/** The texts that are written out in a function and, behind those, in the rest of its file; of a regular expression, the path that it begins with. */
function textsIn(node: TSESTree.Node): string[] {
  return [...collectTexts(node), ...collectTexts(sourceOf(node).ast)];
}

function collectTexts(node: TSESTree.Node): string[] {
  if (node.type === 'Literal') {
    if ('regex' in node) return [node.regex.pattern.replace(/^\^/, '').replaceAll(String.raw`\/`, '/').replace(/.[?*].*$|[$([\\+|{.].*$/, '')];
    return typeof node.value === 'string' ? [node.value] : [];
  }
  if (node.type === 'TemplateElement') return [node.value.raw];
  return childrenOf(node).flatMap(collectTexts);
}
