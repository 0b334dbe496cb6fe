import type { TSESTree } from '@typescript-eslint/utils';
import { posix } from 'node:path';
import type { FrameworkRow, GuardFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { LookedAt, NearMiss, Place, Why } from '../model.ts';
import { placeOf, type SourceFile, sourceOf } from '../source.ts';
import { exportedValue } from '../values/exports.ts';
import type { Snapshot } from '../values/frame.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import { runUnit, type Unit } from '../values/units.ts';
import { type FunctionValue, NOT_FOLLOWED, optionsOf, originOf, settle, truthiness, type Value } from '../values/value.ts';
import { configIn, hasConfig, layersOf } from './app-configs.ts';
import { moduleVerdict } from './app-modules.ts';
import { roleOf, startChain, uncheckedIn, wrappedFunctions } from './guards.ts';
import { limitedBy } from './inside.ts';
import { works } from './limiters.ts';
import { type Surroundings, surroundingsOf } from './listed.ts';
import { examplesOf, seesPath } from './matchers.ts';
import { isUpToClient } from './optional.ts';
import { fieldAt } from './options.ts';
import { guardFilesOf, type RouteFile, withSlashes } from './places.ts';
import { flatten } from './registry.ts';
import { newRequest } from './request-objects.ts';
import { handlersOf, type Outcome, runRequestOnce } from './runs.ts';
import { isMeant } from './spared.ts';

/** What stands in front of a route in other files of its app. */
export type Around =
  | { readonly kind: 'guarded'; readonly by: string; readonly place: Place }
  | { readonly kind: 'unknown'; readonly why: Why }
  | { readonly kind: 'open'; readonly looked: readonly LookedAt[]; readonly nearMisses: readonly NearMiss[] };

/** An export that sees requests first. */
export interface ProcessGuard {
  readonly unit: Unit;
  readonly rows: GuardFiles;
  readonly name: string;
  readonly value: Value;
  /** What says for which paths; null for all. */
  readonly matcher: Value | null;
  readonly methods: readonly string[];
}

const OPEN: Around = { kind: 'open', looked: [], nearMisses: [] };

/**
 * The verdict on a route by what stands in front of its whole app, or of a part of it.
 *
 * @param methods those that the route answers
 */
export function processVerdict(machine: Machine, file: RouteFile, source: SourceFile, methods: readonly string[]): Around {
  const { framework, site } = file;
  if (site === null || !framework.files?.guards) return OPEN;
  if (machine.modules === null) return { kind: 'unknown', why: { reason: 'other-file', subject: framework.name } };
  const looked: LookedAt[] = [];
  const nearMisses: NearMiss[] = [];
  let doubt: Around | null = null;
  const { below, above } = layersOf(machine, framework, site);
  for (const each of [site, ...below]) {
    const found = moduleVerdict(machine, file, each);
    if (found.kind === 'guarded') return found;
    if (found.kind === 'unknown') doubt ??= found;
    else nearMisses.push(...found.nearMisses);
  }
  const own = [site, ...below].flatMap((each) => guardsOf(machine, file, each, source.path));
  // Of several apps that are built on this one, some may have it and some may not.
  const others = above.flatMap((each) => guardsOf(machine, file, each, source.path)).filter(({ guard }) => !own.some((each) => each.guard === guard)).map(({ guard }): Placed => ({ guard, isAhead: false }));
  for (const { guard, isAhead, missing } of [...own, ...others]) {
    if (!guard.methods.includes('*') && !methods.every((method) => guard.methods.includes(method))) continue;
    const found = guardedBy(machine, file, guard);
    if (missing !== undefined) {
      if (found.kind === 'guarded') nearMisses.push({ kind: 'misplaced', name: guard.name, anonymous: false, detail: missing, place: placeOf(guard.unit.source.ast) });
      continue;
    }
    if (!isAhead) {
      if (found.kind !== 'open') doubt ??= { kind: 'unknown', why: { reason: 'order', subject: subjectOf(guard) } };
      continue;
    }
    const isOn = found.kind === 'open' || isSwitchedOn(machine, framework, guard, site);
    if (isOn === undefined) {
      doubt ??= { kind: 'unknown', why: { reason: 'not-followed', subject: subjectOf(guard) } };
      continue;
    }
    if (!isOn) {
      nearMisses.push({ kind: 'switched-off', name: guard.name, anonymous: false, detail: guard.rows.needs?.option ?? null, absent: true, place: placeOf(guard.unit.source.ast) });
      continue;
    }
    if (found.kind === 'guarded') return found;
    if (found.kind === 'unknown') doubt ??= found;
    else nearMisses.push(...found.nearMisses);
    looked.push({ position: 'process', name: null, place: placeOf(guard.unit.source.ast) });
  }
  return doubt ?? { kind: 'open', looked, nearMisses };
}

/** What certainly stands in front of all requests for a route, in the order in which it does. */
export function guardsAhead(machine: Machine, file: RouteFile, source: SourceFile, methods: readonly string[]): readonly ProcessGuard[] {
  const { framework, site, path } = file;
  if (site === null || !framework.files?.guards || machine.modules === null) return [];
  const placed = [site, ...layersOf(machine, framework, site).below].flatMap((each) => guardsOf(machine, file, each, source.path));
  return placed.flatMap(({ guard, isAhead }) => {
    const { matcher, unit } = guard;
    const seesMethod = guard.methods.includes('*') || methods.every((method) => guard.methods.includes(method));
    const sees = seesMethod && isAhead && unit.source !== source && (!matcher || (path !== null && seesPath(matcher, path) === true));
    return sees && isSwitchedOn(machine, framework, guard, site) === true ? [guard] : [];
  });
}

/** What may stand in front of a route; `isAhead`: it does so for certain. */
interface Placed {
  readonly guard: ProcessGuard;
  readonly isAhead: boolean;
  /** The folder beside which it would have to lie to be loaded at all. */
  readonly missing?: string;
}

interface GuardFilesOfSite {
  readonly rows: GuardFiles;
  readonly paths: readonly string[];
  readonly beside: readonly string[];
}

const places = new WeakMap<Machine, Map<string, GuardFilesOfSite[]>>();

function guardsOf(machine: Machine, file: RouteFile, site: string, path: string): Placed[] {
  const { framework } = file;
  const known = getOrMake(places, machine, () => new Map<string, GuardFilesOfSite[]>());
  const all = getOrMake(known, `${framework.id} ${site}`, () => guardFilesAt(machine, framework, site));
  return all.flatMap(({ rows, paths, beside }) =>
    [...filesBefore(machine, rows, file, path, paths)].flatMap(([each, isAhead]): Placed[] => {
      if (rows.only && !isMeant(machine, framework, each, site, rows.only)) return [];
      const missing = missingBeside(beside, site, each);
      return guardsIn(machine, rows, each).map((guard) => ({ guard, isAhead, ...(missing !== undefined && { missing }) }));
    }),
  );
}

/** The files of a site that may see its requests first, and the folders that are there of those beside which they have to lie. */
function guardFilesAt(machine: Machine, framework: FrameworkRow, site: string): GuardFilesOfSite[] {
  const files = machine.modules?.filesBelow(site) ?? [];
  return guardFilesOf(machine.lexicon, framework, site, files).map(({ rows, paths }) => {
    const folders = paths.length === 0 ? [] : rows.folders.flatMap((folder) => (rows.beside ?? []).map((name) => posix.join(folder, name)));
    return { rows, paths, beside: folders.filter((folder) => files.some((file) => withSlashes(file).startsWith(`${site}/${folder}/`))) };
  });
}

/** The folder of a site beside which a file would have to lie to be loaded; undefined for one that does, or that need not. */
function missingBeside(folders: readonly string[], site: string, path: string): string | undefined {
  const own = posix.dirname(withSlashes(path));
  return folders.some((folder) => posix.dirname(`${site}/${folder}`) === own) ? undefined : folders[0];
}

/** The files of which what they export stands in front of the route of another: for certain, or perhaps. */
function filesBefore(machine: Machine, { before }: GuardFiles, file: RouteFile, inner: string, paths: readonly string[]): Surroundings {
  if (before === 'nested') return surroundingsOf(machine, file, inner, paths);
  const ahead = before === undefined ? paths : paths.filter((path) => withSlashes(inner).startsWith(`${posix.dirname(withSlashes(path))}/`));
  return new Map(ahead.map((path) => [path, true]));
}

/** Whether the configuration lets a guard count; undefined where that cannot be told. */
function isSwitchedOn(machine: Machine, framework: FrameworkRow, { rows: { needs }, unit }: ProcessGuard, site: string): boolean | undefined {
  if (!needs || !machine.ownerOf(unit.source.path)?.dependencies.isIn(needs.package, needs.versions)) return true;
  if (!hasConfig(machine, framework, site)) return false;
  const config = configIn(machine, framework, site) ?? NOT_FOLLOWED;
  const isOn = needs.option.split('.').reduce<Value | null>((holder, name) => {
    const record = holder && settle(holder);
    if (record?.kind !== 'record') return record;
    return record.fields.get(name) ?? (record.open ? NOT_FOLLOWED : null);
  }, config);
  return isOn ? truthiness(isOn) : false;
}

const guards = new WeakMap<Machine, Map<GuardFiles, Map<string, readonly ProcessGuard[]>>>();

function guardsIn(machine: Machine, rows: GuardFiles, path: string): readonly ProcessGuard[] {
  const known = getOrMake(getOrMake(guards, machine, () => new Map<GuardFiles, Map<string, readonly ProcessGuard[]>>()), rows, () => new Map<string, readonly ProcessGuard[]>());
  return getOrMake(known, path, () => {
    // Of many routes, few speak of it.
    const speaks = rows.before !== 'nested' || rows.exports.some((name) => machine.modules?.text(path)?.includes(name));
    const unit = speaks ? machine.units.at(path) : null;
    if (!unit) return [];
    runUnit(machine, unit);
    const first = rows.exports.find((name) => exportedValue(machine, unit, name) !== undefined);
    const seen = [...(first === undefined ? [] : [[first, ['*']] as const]), ...Object.entries(rows.methods ?? {})];
    return seen.flatMap(([name, methods]) => guardIn(machine, rows, unit, name, methods));
  });
}

function guardIn(machine: Machine, rows: GuardFiles, unit: Unit, exported: string, methods: readonly string[]): ProcessGuard[] {
  const value = exportedValue(machine, unit, exported);
  if (!value) return [];
  const [name = '', ...field] = rows.matcher?.split('.') ?? [];
  const config = name === '' ? undefined : exportedValue(machine, unit, name);
  const record = config && settle(config);
  const matcher = record?.kind === 'record' && field.length > 0 ? (fieldAt(record, field.join('.')) ?? null) : (config ?? null);
  return [{ unit, rows, name: exported, value, matcher, methods }];
}

/** A guard holds for a route when it does so for each of the paths that stand for it. */
function guardedBy(machine: Machine, { path, framework }: RouteFile, guard: ProcessGuard): Around {
  const node = guard.unit.source.ast;
  const unclear: Around = { kind: 'unknown', why: { reason: 'dynamic-path', subject: subjectOf(guard) } };
  if (guard.matcher && path === null) return judge(machine, framework, guard, null).kind === 'open' ? OPEN : unclear;
  const sees = guard.matcher && path !== null ? seesPath(guard.matcher, path) : true;
  if (sees === false) return OPEN;
  let result: Around | null = null;
  for (const example of path === null ? [null] : examplesOf(path)) {
    const found = judge(machine, framework, guard, example);
    if (result && found.kind !== result.kind) return unclear;
    result ??= found;
  }
  if (result?.kind === 'guarded' && sees === undefined) return unclear;
  return result ?? { kind: 'open', looked: [{ position: 'process', name: null, place: placeOf(node) }], nearMisses: [] };
}

function subjectOf({ unit: { source } }: ProcessGuard): string {
  return source.path.replace(/^.*[\\/]/, '');
}

const judged = new WeakMap<ProcessGuard, Map<string | null, Around>>();

/** Found once for all paths, unless the guard asks for the path. */
function judge(machine: Machine, framework: FrameworkRow, guard: ProcessGuard, path: string | null): Around {
  const known = getOrMake(judged, guard, () => new Map<string | null, Around>());
  const before = known.get('*') ?? known.get(path);
  if (before) return before;
  const { asksPath, ...result } = judgeHook(machine, framework, guard.rows.parameters, guard.value, guard.unit.source.ast, path);
  known.set(asksPath ? path : '*', result);
  return result;
}

type Hook = Around & { readonly asksPath: boolean };

/**
 * What a function, or one of a list of them, does to requests on their way to what comes behind it.
 *
 * @param path the path of the request, where it is known
 */
export function judgeHook(machine: Machine, framework: FrameworkRow, parameters: readonly string[], given: Value, node: TSESTree.Node, path: string | null): Hook {
  let asksPath = false;
  let doubt: Hook | null = null;
  const nearMisses: NearMiss[] = [];
  for (const value of hooksIn(machine, given, node)) {
    const hook = value.kind === 'function' ? runHook(machine, framework, parameters, value, path) : foreignHook(machine, framework, value, node);
    asksPath ||= hook.asksPath;
    if (hook.kind === 'guarded') return { ...hook, asksPath };
    if (hook.kind === 'unknown') doubt ??= hook;
    else nearMisses.push(...hook.nearMisses);
  }
  return doubt ? { ...doubt, asksPath } : { kind: 'open', looked: [], nearMisses, asksPath };
}

/** The functions that one, or a list of them, stands for. */
export function hooksIn(machine: Machine, given: Value, node: TSESTree.Node): readonly Value[] {
  const all = flatten({ node, value: settledOrMade(machine, given) }).flatMap((item) => optionsOf(settledOrMade(machine, item.value)));
  return all.flatMap((each) => flatten({ node, value: each }).map((item) => settledOrMade(machine, item.value)));
}

/** Where handlers answer otherwise, hooks do so by what they return. */
const ANYTHING = { as: 'auto' } as const;

function runHook(machine: Machine, framework: FrameworkRow, parameters: readonly string[], value: FunctionValue, path: string | null): Hook {
  const outcome = outcomeOfHook(machine, framework, parameters, value, { path, before: null });
  const judged = judgeOutcome(machine, outcome, value);
  return { ...(judged.kind === 'guarded' && !limitsAnyMethod(machine, outcome, value, path) ? unclearIn(value) : judged), asksPath: outcome.asksPath };
}

/** What a function does to a request of which those before it have left something. */
export function outcomeOfHook(machine: Machine, framework: FrameworkRow, parameters: readonly string[], value: FunctionValue, { path, before }: { readonly path: string | null; readonly before: Snapshot | null }): Outcome {
  const { returns, ...rest } = handlersOf(framework);
  return runRequestOnce(machine, value, newRequest(machine, framework, parameters, value.node), before, { ...rest, returns: returns ?? ANYTHING, isHook: true, path });
}

/** Whether what limits requests does so for those of any method. */
function limitsAnyMethod(machine: Machine, { asksMethod, again }: Outcome, value: FunctionValue, path: string | null): boolean {
  return !asksMethod || !again || ['GET', 'POST'].every((method) => judgeOutcome(machine, again.run({ path, method }), value).kind === 'guarded');
}

function unclearIn({ node }: FunctionValue): Around {
  return { kind: 'unknown', why: { reason: 'unclear-refusal', subject: sourceOf(node).path.replace(/^.*[\\/]/, '') } };
}

/** A request goes on where the function passes it on, and perhaps where it gives an answer that is no refusal. */
function judgeOutcome(machine: Machine, outcome: Outcome, { node }: FunctionValue): Around {
  const subject = sourceOf(node).path.replace(/^.*[\\/]/, '');
  if (!outcome.complete) return { kind: 'unknown', why: { reason: 'budget', subject } };
  const ways = [...outcome.passes, ...outcome.answers.filter(({ serves }) => serves)];
  const limiters = ways.flatMap(({ limited }) => (limited && works(limited) ? [limited] : []));
  const [limiter] = limiters;
  if (limiter && limiters.length === ways.length) return { kind: 'guarded', ...limitedBy(limiter, outcome, node) };
  // A limiter behind a condition limits, unless the request decides that.
  const refusing = [...outcome.refusedBy].find(works);
  const isOfRequest = outcome.passes.some(({ refused, choice }) => refused !== null || choice === 'request') || isUpToClient(outcome, ways);
  if (refusing && !limiter && !isOfRequest) return { kind: 'guarded', ...limitedBy(refusing, outcome, node) };
  if (limiter || refusing) return { kind: 'unknown', why: { reason: 'unclear-refusal', subject } };
  const [refusal] = outcome.refusals;
  if (refusal) return outcome.refusals.some(({ clear }) => clear) ? { kind: 'guarded', by: 'home-made', place: placeOf(refusal.node) } : { kind: 'unknown', why: { reason: 'unclear-refusal', subject } };
  if (outcome.unseen) return { kind: 'unknown', why: { reason: 'other-file', subject } };
  return { kind: 'open', looked: [], nearMisses: uncheckedIn(machine, outcome) };
}

/** A hook of a package, and the functions that it is given: what these are given in turn is not seen. */
function foreignHook(machine: Machine, framework: FrameworkRow, value: Value, node: TSESTree.Node): Hook {
  for (const inner of wrappedFunctions(value)) {
    const hook = runHook(machine, framework, [], inner, null);
    if (hook.kind !== 'open') return { ...hook, asksPath: false };
  }
  const role = originOf(value) || value.kind === 'limiter' || value.kind === 'unknown' ? roleOf(machine, { node, value }, startChain(machine, framework, { node })) : null;
  if (role?.kind === 'guard') return { kind: 'guarded', by: role.by, place: role.place, asksPath: false };
  if (role?.kind === 'unknown') return { kind: 'unknown', why: role.why, asksPath: false };
  return { kind: 'open', looked: [], nearMisses: [], asksPath: false };
}
