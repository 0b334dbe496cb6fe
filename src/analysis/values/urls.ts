import type { Machine } from './machine.ts';
import type { CallSite } from './model.ts';
import { unwrap } from './syntax.ts';
import { constant, type RecordValue, type Value } from './value.ts';

/**
 * `new URL(request.url, base)` and `url.parse(request.url)`, where the path of the request is known: what else a client puts into its URL is not. Undefined for
 * any other URL.
 */
export function urlOfRequest(machine: Machine, { args: [first] }: CallSite): RecordValue | undefined {
  const path = machine.request?.manner.path ?? null;
  if (path === null || !first || !endsIn(machine, first.node, first.value, path)) return undefined;
  return { kind: 'record', fields: new Map([['pathname', constant(path)]]), open: true };
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
