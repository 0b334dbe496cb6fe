import { shortText } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { isText, settle, truthiness, type Value } from '../values/value.ts';
import { asking, type Chain, PASSES, type Role, roleOf, strongest } from './guards.ts';
import { covers, takeApart } from './paths.ts';
import type { Item } from './registry.ts';
import { runRequestOnce } from './runs.ts';

/** What middleware does that a package has put together. */
export function roleOfCombined(machine: Machine, item: Item, { items, spared, others }: Extract<Value, { kind: 'combined' }>, chain: Chain): Role {
  const each = items.map((value): Item => ({ ...item, value }));
  if (spared === null) return roleOfFirst(machine, each, chain);
  const role = strongest(each.map((one) => roleOf(machine, one, chain)));
  if (role.kind === 'passes') return role;
  const { spares: names, ...asked } = sparing(machine, spared, chain);
  if (others && names === undefined) return { kind: 'unknown', why: { reason: 'unclear-refusal', subject: shortText(item.node) } };
  if ((others ? !names : names) === true) return asking(PASSES, asked);
  if (role.kind !== 'guard' && role.kind !== 'unknown') return role;
  if (names !== undefined || !asked.asksPath || chain.manner.path === null) return asking(role, { asksPath: asked.asksPath || role.asksPath === true, asksMethod: asked.asksMethod || role.asksMethod === true });
  return { kind: 'unknown', why: { reason: 'dynamic-path', subject: shortText(item.node) } };
}

/** What refuses by an answer does so for all, where it is the first; what throws leaves the request to those behind it. */
function roleOfFirst(machine: Machine, items: readonly Item[], chain: Chain): Role {
  const [first] = items;
  const roles = items.map((item) => roleOf(machine, item, chain));
  const [role] = roles;
  if (role?.kind === 'guard' && (items.length === 1 || (first && settle(first.value).kind === 'limiter'))) return role;
  const other = strongest(roles);
  return other.kind === 'guard' && first ? { kind: 'unknown', why: { reason: 'unclear-refusal', subject: shortText(first.node) } } : other;
}

interface Sparing {
  /** Undefined where it is said of some requests only, or cannot be told. */
  readonly spares: boolean | undefined;
  readonly asksPath: boolean;
  readonly asksMethod: boolean;
}

/** Whether a request is one of those that are named. */
function sparing(machine: Machine, spared: Value, { framework, things, manner }: Chain): Sparing {
  const value = settle(spared);
  if (value.kind === 'constant' && typeof value.value === 'boolean') return { spares: value.value, asksPath: false, asksMethod: false };
  if (value.kind === 'list') {
    const all = (value.items ?? []).map((each) => sparing(machine, each, { framework, things, manner, before: null }));
    const answers = all.map(({ spares }) => spares);
    const spares = answers.includes(true) ? true : answers.includes(undefined) || !value.items ? undefined : false;
    return { spares, asksPath: all.some(({ asksPath }) => asksPath) || !value.items, asksMethod: all.some(({ asksMethod }) => asksMethod) };
  }
  if (value.kind === 'function') {
    const { gives, asksPath, asksMethod } = runRequestOnce(machine, value, things, null, { ...manner, returns: null });
    return { spares: truthiness(gives), asksPath, asksMethod };
  }
  const [pattern, path] = [isText(value) ? value.value : null, manner.path].map((each) => takeApart(each, framework.paths?.caseSensitive ?? true));
  return { spares: pattern && path && manner.path !== null ? covers(pattern, path, 'exact') : undefined, asksPath: true, asksMethod: false };
}
