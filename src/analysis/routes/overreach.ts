import type { ContainerFact } from '../model.ts';
import type { SourceFile } from '../source.ts';
import { contentsOf } from '../values/lists.ts';
import type { Machine } from '../values/machine.ts';
import { optionsOf, settle, type Value } from '../values/value.ts';
import { fullPathsOf } from './full-paths.ts';
import { verdictFor } from './handlers.ts';
import { mayRefuseAny } from './limiters.ts';
import { mountsOf } from './mounts.ts';
import { isProbe } from './probes.ts';
import { registrationOf } from './registrations.ts';
import { type Container, containerOf, flatten, type Operation } from './registry.ts';

/** Of an app with more registrations in other files, no guard for all is believed to be the right one: each of them would have to be run. */
const MAX_FOREIGN = 60;

/** What a guard ahead of everything on a container would limit beside the routes that lack one; null for nothing. */
export function overreachOf(machine: Machine, container: Container, source: SourceFile): ContainerFact['overreach'] {
  const within = containersBelow(machine, container);
  if (within.some((each) => each.operations.some((operation) => attachesLimiter(operation)))) return 'limited';
  if (isPassedThrough(machine, container, new Set())) return 'behind';
  const all = within.flatMap((each) => each.operations.map((operation) => ({ each, operation })));
  const foreign = all.filter(({ operation }) => operation.source !== source);
  if (foreign.length > MAX_FOREIGN || all.some(({ each, operation }) => mayLimit(machine, each, operation))) return 'limited';
  if (all.some(({ operation }) => isForProbes(operation))) return 'probes';
  return foreign.some(({ each, operation }) => serves(machine, each, operation)) ? 'elsewhere' : null;
}

/** The full paths below a container that health checks and webhooks ask for; null where one of them is not known. */
export function probesBelow(machine: Machine, container: Container): readonly string[] | null {
  const paths = containersBelow(machine, container).flatMap((each) => each.operations.filter(isForProbes).map((operation) => fullPathsOf(machine, each, operation.paths)));
  return paths.every((path) => path !== null) ? [...new Set(paths.flat())].filter(isProbe) : null;
}

function isForProbes({ paths }: Operation): boolean {
  return paths.some((path) => typeof path === 'string' && isProbe(path));
}

/** A container and all that is mounted on it, in whichever files. */
function containersBelow(machine: Machine, container: Container): readonly Container[] {
  const within = new Set([container]);
  for (const each of within) {
    for (const { items } of each.operations) for (const item of items) for (const inner of containersBrought(machine, item.value)) within.add(inner);
  }
  return [...within];
}

/** The containers that a value is, or lists. */
function containersBrought(machine: Machine, value: Value): Container[] {
  return optionsOf(value).flatMap((option): Container[] => {
    const known = settle(option);
    if (known.kind === 'list') return contentsOf(known).flatMap((item) => containersBrought(machine, item));
    const container = known.kind === 'thing' ? containerOf(machine, known) : undefined;
    return container ? [container] : [];
  });
}

/** Whether one of the callbacks is a limiter that refuses, as a glance tells. */
function attachesLimiter({ items }: Operation): boolean {
  return items.flatMap((item) => flatten(item)).some(({ value }) => mayRefuseAny(settle(value)));
}

/** Whether a registration limits requests in a way of its own, or may do so. */
function mayLimit(machine: Machine, container: Container, operation: Operation): boolean {
  const registration = registrationOf(machine, container, operation);
  if (!registration) return false;
  if ([...registration.before, registration.last].some(({ role }) => role.kind === 'guard' || role.kind === 'unknown')) return true;
  return registration.last.role.kind === 'answers' && verdictFor(machine, registration).kind !== 'unguarded';
}

/**
 * Whether requests for routes that are registered behind a container run through its middleware: it is mounted for the same paths. `seen` are the
 * containers that were asked about already.
 */
function isPassedThrough(machine: Machine, container: Container, seen: Set<Container>): boolean {
  if (seen.has(container)) return false;
  seen.add(container);
  const { framework } = container.thing;
  if (framework.paths?.through === false) return false;
  return mountsOf(machine, container).some(({ parent, operation, item }) => {
    // In the place of a route's callback, it is asked for what comes to the route alone.
    if (operation.kind === 'route') return false;
    const others = parent.operations.slice(parent.operations.indexOf(operation) + 1);
    if (others.some((other) => mayShare(operation, other) && serves(machine, parent, other))) return true;
    if (operation.items.slice(item + 1).some(({ value }) => containersBrought(machine, value).length > 0)) return true;
    return operation.paths.some((path) => path === '/' || path === '') && isPassedThrough(machine, parent, seen);
  });
}

/** Whether some requests may come to both of two registrations. */
function mayShare({ paths }: Operation, other: Operation): boolean {
  return paths.some((path) => other.paths.some((beside) => typeof path !== 'string' || typeof beside !== 'string' || isWithin(beside, path) || (!other.exact && isWithin(path, beside))));
}

function isWithin(path: string, outer: string): boolean {
  const base = outer.replace(/\/?\*?$/, '');
  return path === base || path.startsWith(`${base}/`) || base === '';
}

/** Whether a registration serves requests, or hands them to what does. */
function serves(machine: Machine, container: Container, operation: Operation): boolean {
  if (operation.kind === 'handed-over') return true;
  if (operation.kind !== 'route' && operation.kind !== 'use') return false;
  if (operation.items.some(({ value }) => containersBrought(machine, value).length > 0)) return true;
  const role = registrationOf(machine, container, operation)?.last.role;
  return role?.kind === 'answers' ? role.outcome.answers.some(({ error, refusal }) => !error && !refusal) : operation.kind === 'route';
}
