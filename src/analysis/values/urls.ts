import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { unwrap } from './syntax.ts';
import { constant, type RecordValue, type Value } from './value.ts';

/**
 * `new URL(request.url, base)` and `url.parse(request.url)`, where the path of the request is known: what else a client puts into its URL is not. Undefined for
 * any other URL.
 */
export function urlOfRequest(machine: Machine, { args: [first] }: CallSite): RecordValue | undefined {
  const { path, below = 0 } = machine.request?.manner ?? { path: null };
  if (path === null || !first) return undefined;
  const seen = [path, partBelow(path, below)].find((each) => endsIn(machine, first.node, first.value, each));
  return seen === undefined ? undefined : urlAt(seen);
}

function urlAt(path: string): RecordValue {
  return { kind: 'record', fields: new Map([['pathname', constant(path)]]), open: true };
}

/** A path without the first segments. */
export function partBelow(path: string, below: number): string {
  return below === 0 ? path : `/${segmentsOf(path).slice(below).join('/')}`;
}

/** The first segments of a path. */
export function partAbove(path: string, below: number): string {
  return segmentsOf(path).slice(0, below).map((segment) => `/${segment}`).join('');
}

function segmentsOf(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** `/login`, `http://localhost/login`, `http://${host}${request.url}` */
function endsIn(machine: Machine, node: CallSite['args'][number]['node'], value: Value, path: string): boolean {
  if (value.kind === 'constant') return typeof value.value === 'string' && value.value.replace(/^\w+:\/\/[^/]*/, '') === path;
  const text = unwrap(node);
  if (text.type === 'BinaryExpression') return isPath(machine.recorded.get(text.right), path);
  return text.type === 'TemplateLiteral' && text.quasis.at(-1)?.value.raw === '' && isPath(machine.recorded.get(text.expressions.at(-1) ?? text), path);
}

function isPath(value: Value | undefined, path: string): boolean {
  return value?.kind === 'constant' && value.value === path;
}
