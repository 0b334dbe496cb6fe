import type { FrameworkRow } from '../../knowledge/schema.ts';
import { type Checks, NO_CHECKS } from '../sizes/checks.ts';
import { ANY, type Constraint, UNREAD } from '../sizes/constraints.ts';
import { capturesOf, isOpenEnded } from '../sizes/patterns.ts';
import { asksSomething } from '../values/syntax.ts';
import { hasParameter } from './paths.ts';
import type { Container, Operation, PathPattern } from './registry.ts';

/**
 * What the paths of a route say of their parameters: `/bytes/:n(\\d{1,3})`, `/bytes/:n{[0-9]{1,3}}` or a regular expression let only short
 * texts through. How large the numbers in those may be is not worked out: it is left undecided.
 */
export function checkedByPaths({ paths: rows }: FrameworkRow, paths: readonly PathPattern[]): Checks {
  const member = rows?.parameters;
  if (member === undefined) return NO_CHECKS;
  const [first = [], ...others] = paths.map(boundedIn);
  const bounded = first.filter((name) => others.every((names) => names.includes(name)));
  if (bounded.length === 0) return NO_CHECKS;
  return new Map([[member, unreadFields(bounded)]]);
}

/** What callbacks for parameters that ask something may refuse of those of a route: `app.param('size', (req, res, next, size) => …)`. That is left undecided as well. */
export function checkedByCallbacks({ thing: { framework }, operations }: Container, { paths }: Operation): Checks {
  const member = framework.paths?.parameters;
  if (member === undefined) return NO_CHECKS;
  const names: string[] = [];
  // Asked of each route about all operations beside it: without a function for each.
  for (const operation of operations) if (operation.kind === 'param' && asksAboutParameter(operation) && paths.some((path) => hasParameter(path, operation.name))) names.push(operation.name);
  return names.length === 0 ? NO_CHECKS : new Map([[member, unreadFields(names)]]);
}

function asksAboutParameter({ items }: Operation): boolean {
  return items.some(({ value }) => value.kind !== 'function' || asksSomething(value.node));
}

function unreadFields(names: readonly string[]): Constraint {
  return { kind: 'record', fields: new Map(names.map((name) => [name, UNREAD])), rest: ANY };
}

/** A parameter with a pattern in parentheses (`path-to-regexp` up to version 6, find-my-way) or braces (Hono), neither of which repeats. In braces may also be a part that can be left out. */
const PATTERNED = /:(\w+)(?:\(((?:\\.|\([^()]*\)|[^()\\])+)\)|\{((?![/.-])(?:\{[^{}]*\}|[^{}])+)\})(?![*+])/g;

/** The names of the parameters that cannot be of any length. */
function boundedIn(path: PathPattern): readonly string[] {
  if (path === null) return [];
  if (typeof path === 'object' && 'source' in path) {
    const [, ...groups] = capturesOf(path.source);
    return groups.flatMap((pattern, index) => (isOpenEnded(pattern) ? [] : [String(index), ...(/^\?<(\w+)>/.exec(pattern)?.slice(1) ?? [])]));
  }
  const text = typeof path === 'string' ? path : path.tail;
  return [...text.matchAll(PATTERNED)].flatMap(([, name = '', inParentheses, inBraces]) => (isOpenEnded(inParentheses ?? inBraces ?? '*') ? [] : [name]));
}
