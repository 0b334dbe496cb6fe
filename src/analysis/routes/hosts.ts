import type { FrameworkRow } from '../../knowledge/schema.ts';
import { runAround } from '../around.ts';
import { getOrMake } from '../memo.ts';
import type { LookedAt, NearMiss } from '../model.ts';
import { placeOf, textOf } from '../source.ts';
import { evaluateIdentifier } from '../values/bindings.ts';
import { inFrame } from '../values/frame.ts';
import type { Machine } from '../values/machine.ts';
import { mayRefuse } from '../values/relevance.ts';
import { callsIn } from '../values/syntax.ts';
import { runUnit, type Unit } from '../values/units.ts';
import { type FunctionValue, optionsOf, settle, type Value } from '../values/value.ts';
import { runEntries } from './entries.ts';
import { verdictFor } from './handlers.ts';
import type { RouteFile } from './places.ts';
import type { Around } from './process-guards.ts';
import { registrationOf } from './registrations.ts';
import { type Container, type Operation, registryOf } from './registry.ts';

/** Where a server of the project answers for the files of a framework. */
interface Host {
  readonly container: Container;
  readonly operation: Operation;
}

/** The servers of a site, and whether code that may hold another cannot be understood: the path of that file. */
interface Hosts {
  readonly found: readonly Host[];
  readonly unclear: string | null;
}

/**
 * The verdict on a route of a file by what stands in front of it on the servers that answer for the files of its framework:
 * `app.all('*', createRequestHandler({ build }))`.
 */
export function hostVerdict(machine: Machine, file: RouteFile): Around {
  const { found, unclear } = hostsOf(machine, file);
  const looked: LookedAt[] = [];
  const nearMisses: NearMiss[] = [];
  let guarded: Around | null = null;
  let doubt: Around | null = unclear === null ? null : { kind: 'unknown', why: { reason: 'other-file', subject: unclear } };
  for (const { container, operation } of found) {
    const registration = registrationOf(machine, container, operation);
    const verdict = registration && verdictFor(machine, registration, [file.path]);
    if (verdict?.kind === 'guarded') guarded = { kind: 'guarded', by: verdict.by, place: verdict.place ?? placeOf(operation.node) };
    else if (verdict?.kind === 'unknown') doubt ??= verdict;
    else if (verdict) {
      looked.push(...verdict.looked.filter(({ place }) => place !== null));
      nearMisses.push(...verdict.nearMisses);
    }
  }
  if (looked.length > 0) return { kind: 'open', looked, nearMisses };
  return doubt ?? guarded ?? { kind: 'open', looked, nearMisses };
}

const hosts = new WeakMap<Machine, Map<string, Hosts>>();

function hostsOf(machine: Machine, { framework: of, site }: RouteFile): Hosts {
  const hosted = of.files?.hosted;
  const framework = hosted === undefined ? of : machine.lexicon.knowledge.frameworks.find(({ id }) => id === hosted);
  const names = framework && site !== null ? hostingNames(framework) : [];
  if (!framework || names.length === 0 || site === null || machine.modules === null) return { found: [], unclear: null };
  const known = getOrMake(hosts, machine, () => new Map<string, Hosts>());
  return getOrMake(known, `${framework.id} ${site}`, () => findHosts(machine, framework.id, site, new RegExp(`\\b(?:${names.join('|')})\\s*(?:<[^()]*>)?\\s*\\(`)));
}

/** What is called, by the names of exports and members, to make what answers for the files of a framework. */
function hostingNames({ exports, objects }: FrameworkRow): string[] {
  const functions = Object.entries(exports).flatMap(([name, { call }]) => (call && 'hosts' in call ? [name] : []));
  return [...functions, ...Object.values(objects).flatMap(({ members }) => Object.entries(members).flatMap(([name, { does }]) => (does === 'host' ? [name] : [])))];
}

function findHosts(machine: Machine, framework: string, site: string, calls: RegExp): Hosts {
  const { modules } = machine;
  const units = (modules?.filesBelow(site) ?? []).flatMap((path): Unit[] => {
    const isHost = modules?.isTest(path) === false && calls.test(modules.text(path) ?? '');
    const unit = isHost ? machine.units.at(path) : null;
    return unit ? [unit] : [];
  });
  const found: Host[] = [];
  let unclear: string | null = null;
  for (const unit of units) {
    runUnit(machine, unit);
    runEntries(machine, unit, false);
    runAround(machine, unit);
    const own = [...registryOf(machine).containers.values()].flatMap((container) =>
      container.operations.flatMap((operation) => (operation.items.some(({ value }) => isHostOf(machine, value, framework, unit, calls)) ? [{ container, operation }] : [])),
    );
    found.push(...own);
    if (own.length === 0 && mayRefuse(machine, unit.source.path)) unclear ??= unit.source.path.replace(/^.*[\\/]/, '');
  }
  return { found, unclear };
}

/** Whether a callback answers for the files of a framework, makes what does when it is called, or calls it. */
function isHostOf(machine: Machine, given: Value, framework: string, { source }: Unit, calls: RegExp): boolean {
  return optionsOf(settle(given)).some((value) => {
    if (value.kind === 'passes') return value.hosts === framework;
    return value.kind === 'function' && value.frame.source === source && (calls.test(textOf(value.node)) || callsHost(machine, value, framework));
  });
}

/** Whether a function calls what answers for the files of a framework by its name: `(req, res) => handle(req, res)`. */
function callsHost(machine: Machine, { node, frame }: FunctionValue, framework: string): boolean {
  return inFrame(machine, frame, () =>
    callsIn(node).some(({ callee }) => {
      const called = callee.type === 'Identifier' ? settle(evaluateIdentifier(machine, callee)) : null;
      return called?.kind === 'passes' && called.hosts === framework;
    }),
  );
}
