import type { ObjectRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { type SourceFile, sourceOf, textOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { parametersIn } from '../values/syntax.ts';
import { type FunctionValue, settle, type Thing, type Value } from '../values/value.ts';
import type { Reach } from './asked.ts';
import { type Role, roleInStack } from './guards.ts';
import { guardInside, type Inside } from './inside.ts';
import { outcomeOfCallback, registrationOf } from './registrations.ts';
import { type Container, type Item, type Operation, registryOf } from './registry.ts';
import type { Outcome } from './runs.ts';

/** Whether a value is a container, or brings it along. */
type Holds = (machine: Machine, value: Value, thing: Thing) => boolean;

/** What a callback of a container does that hands requests to another: `app.use((req, res) => api(req, res))`; null for any other. */
export function handingOver(machine: Machine, parent: Container, operation: Operation, item: Item, to: Container, holds: Holds): Outcome | null {
  const { thing } = to;
  if (item.value.kind === 'external' && !mayKnow(machine, item.value.file, thing)) return null;
  const value = settle(item.value);
  if (!mayHandOver(machine, value, to)) return null;
  const role = roleIn(machine, parent, operation, item);
  if (!role) return null;
  const outcome = role.kind === 'mount' || role.kind === 'answers' ? role.outcome : null;
  return outcome?.delegates.some((each) => holds(machine, each, thing)) ? outcome : null;
}

/** What a callback does in its place: on a route, behind what has checked the request. */
function roleIn(machine: Machine, parent: Container, operation: Operation, item: Item): Role | undefined {
  if (operation.kind !== 'route') return roleInStack(machine, parent.thing.framework, item);
  const registration = registrationOf(machine, parent, operation);
  return registration ? [...registration.before, registration.last].find((part) => part.item === item)?.role : undefined;
}

/** What servers do to requests before they hand them to an app: `createServer((req, res) => app(req, res))`. Null where one hands over all, or none does. */
export function guardOfServers(machine: Machine, container: Container, reachOf: () => Reach, holds: Holds): Inside {
  const { thing } = container;
  let found: Inside = null;
  for (const callback of registryOf(machine).callbacks) {
    const { value, node } = callback.handler;
    if (value.kind !== 'function' && holds(machine, value, thing)) return null;
    const outcome = mayHandOver(machine, value, container) ? outcomeOfCallback(machine, callback) : null;
    if (!outcome?.delegates.some((each) => holds(machine, each, thing))) continue;
    const inside = guardInside(machine, outcome, node, reachOf, (each) => holds(machine, each, thing));
    if (inside === null) return null;
    if (found === null || !('by' in inside)) found = inside;
  }
  return found;
}

const handing = new WeakMap<FunctionValue['node'], boolean>();

/** Whether a function may hand its request to a container, as far as its text and its file say: to one that code has been seen to hand requests to, in any way. */
function mayHandOver(machine: Machine, value: Value, { thing, handed }: Container): value is FunctionValue {
  if (value.kind !== 'function' || !(handed || getOrMake(handing, value.node, () => handsOver(value)) || takesOut(value, thing))) return false;
  return mayKnow(machine, sourceOf(value.node).path, thing);
}

/** The members of objects that stand for the object itself. */
const standing = new WeakMap<ObjectRow, readonly string[]>();
const takenIn = new WeakMap<SourceFile, Map<string, boolean>>();

/** Whether a function's file takes out of something what would stand for such a container: `compose(app.middleware)(ctx)`. */
function takesOut({ node }: FunctionValue, { type, row }: Thing): boolean {
  const names = getOrMake(standing, row, () => Object.entries(row.members).flatMap(([name, member]) => (member.does === 'object' && member.object === type ? [name] : [])));
  if (names.length === 0) return false;
  const source = sourceOf(node);
  const known = getOrMake(takenIn, source, () => new Map<string, boolean>());
  return names.some((name) => getOrMake(known, name, () => source.text.includes(`.${name}`)));
}

/** Whether code of a file can have got hold of a container: only then is it worth looking at what the file exports. */
export function mayKnow({ modules }: Machine, file: string | null, { node }: Thing): boolean {
  const { path } = sourceOf(node);
  return file !== null && (file === path || modules?.reaches(file, path) === true);
}

/** Whether a function gives its first two parameters to another: `app(req, res)`. */
function handsOver({ node }: FunctionValue): boolean {
  const [first, second] = parametersIn(node);
  if (first?.type !== 'Identifier' || second?.type !== 'Identifier') return false;
  const [request, response] = [first, second].map(({ name }) => name.replaceAll('$', String.raw`\$`));
  return new RegExp(String.raw`\(\s*${request}\s*,\s*${response}\s*[,)]`).test(textOf(node.body));
}
