import type { LimiterExport, LimiterRow, OffRow, PluginRow } from '../../knowledge/schema.ts';
import type { NearMiss } from '../model.ts';
import { resultOfCall } from '../values/callbacks.ts';
import type { Manner } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import { type FunctionValue, type Limiter, NOT_FOLLOWED, type RecordValue, type ResultOf, settle, truthiness, UNDEFINED, type Value } from '../values/value.ts';
import { type Choice, choicesAt, fieldAt } from './options.ts';
import { isRandom, readsMember } from './random-keys.ts';
import { parametersOf } from './request-objects.ts';
import { handlersOf, runRequest, runRequestOnce } from './runs.ts';

/** The options themselves, where a function gives them. */
export function optionsFor(machine: Machine, { factory, built }: LimiterExport, value: Value | null): Value | null {
  if (factory === undefined) return value;
  const maker = factory === '' ? value : value?.kind === 'record' ? value.fields.get(factory) : undefined;
  const given = maker?.kind === 'function' ? resultOfCall(machine, maker) : NOT_FOLLOWED;
  return built ? builtBy(given, built) : given;
}

/** What a chain of calls says, as an object of options. */
function builtBy(given: Value, names: Readonly<Record<string, string>>): Value {
  const fields = new Map<string, Value>();
  let value = given;
  while (value.kind === 'result') {
    const { callee, args }: ResultOf['call'] = value.call;
    const name = callee.kind === 'method' ? callee.name : callee.kind === 'external' ? (callee.path.at(-1) ?? '') : '';
    const option = names[name];
    // The last call of one kind counts.
    if (option !== undefined && !fields.has(option)) fields.set(option, args[0] ?? UNDEFINED);
    value = callee.kind === 'method' ? callee.object : UNDEFINED;
  }
  const isNothing = given.kind === 'constant' && (given.value === null || given.value === undefined);
  return given.kind === 'result' || isNothing ? { kind: 'record', fields, open: false } : NOT_FOLLOWED;
}

/** The limits that options of a row with guard classes list, one by one; null where they cannot be told. */
export function limitsIn({ guards }: LimiterRow, options: Value | null): readonly Value[] | null {
  if (options === null) return [];
  if (options.kind === 'list') return options.items;
  const listed = options.kind === 'record' ? options.fields.get(guards?.limits?.list ?? '') : undefined;
  if (listed) return listed.kind === 'list' ? listed.items : null;
  return options.kind === 'record' ? [options] : null;
}

/** The option that takes a limiter's effect away, as written; null when none does. */
export function offReason(machine: Machine, row: LimiterRow, options: Value | null): string | null {
  const limits = row.guards ? limitsIn(row, options) : null;
  if (limits === null) return offReasonOf(machine, row, options);
  const reasons = limits.map((limit) => offReasonOf(machine, row, settle(limit)));
  if (reasons.every((reason) => reason !== null)) return reasons[0] ?? row.guards?.limits?.list ?? null;
  return offReasonOf(machine, row, options);
}

function offReasonOf(machine: Machine, row: LimiterRow, options: Value | null): string | null {
  for (const off of row.off ?? []) {
    if (off.versions !== undefined && !isVersion(machine, row, off.versions)) continue;
    const said = options?.kind === 'record' ? fieldAt(options, off.option) : undefined;
    const value = said && settle(said);
    if (off.when === 'missing') {
      if (!value && (options === null || (options.kind === 'record' && !options.open))) return off.option;
    } else if (value && isOff(machine, row, value, off)) {
      return off.option;
    }
  }
  return null;
}

/** Whether a limiter lets a request pass uncounted, as far as a function among its options says so, and whether that may be otherwise for other requests. */
export interface Exemption {
  /** The option, where the request is certainly let pass. */
  readonly option: string | null;
  readonly asksPath: boolean;
  readonly asksMethod: boolean;
}

/**
 * What the functions say that a limiter asks about each request.
 *
 * @param things what they are given
 */
export function exemptionOf(machine: Machine, { row, options }: Limiter, things: readonly Value[], manner: Manner): Exemption {
  let [asksPath, asksMethod] = [false, false];
  for (const { option, when } of row?.off ?? []) {
    if (when !== 'always-true' && when !== 'always-false') continue;
    const said = options?.kind === 'record' ? fieldAt(options, option) : undefined;
    const asked = said && settle(said);
    if (asked?.kind !== 'function') continue;
    const outcome = runRequestOnce(machine, asked, things, null, { ...manner, returns: null });
    if (truthiness(outcome.gives) === (when === 'always-true')) return { option, asksPath: outcome.asksPath, asksMethod: outcome.asksMethod };
    asksPath ||= outcome.asksPath;
    asksMethod ||= outcome.asksMethod;
  }
  return { option: null, asksPath, asksMethod };
}

/** The option by which all that limiters of a guard class keep lets a request pass uncounted; null where one of them counts it. */
export function exemptionOfAll(machine: Machine, row: LimiterRow, limiters: readonly Limiter[], things: readonly Value[], manner: Manner): string | null {
  const options = limiters.map((limiter) => {
    const whole = exemptionOf(machine, limiter, things, manner).option;
    const each = whole === null ? limitsIn(row, limiter.options)?.map((limit) => exemptionOf(machine, { ...limiter, options: settle(limit) }, things, manner).option) : [whole];
    return each?.every((option) => option !== null) === true ? (each[0] ?? null) : null;
  });
  return options.every((option) => option !== null) ? (options[0] ?? null) : null;
}

/** Whether the file's package depends on such a version of a limiter's package, for all that its package.json says. */
function isVersion({ ownerOf, source }: Machine, { packages }: LimiterRow, range: string): boolean {
  const dependencies = ownerOf(source.path)?.dependencies;
  return packages.some((name) => dependencies?.isIn(name, range) === true);
}

function isOff(machine: Machine, row: LimiterRow, value: Value, { when }: OffRow): boolean {
  if (typeof when === 'object' && 'lacks' in when) return lacks(row, value, when);
  if (typeof when === 'object' && 'reads' in when) return value.kind === 'function' && readsMember(value, when.reads);
  if (typeof when === 'object' && 'infinite' in when) return isMadeInfinite(row, value, when.infinite);
  if (typeof when === 'object') {
    return value.kind === 'external' && value.module !== null && row.packages.includes(value.module) && value.path.join('.') === when.export;
  }
  const number = numberIn(value);
  switch (when) {
    case 'true':
      return value.kind === 'constant' && value.value === true;
    case 'false':
      return value.kind === 'constant' && value.value === false;
    case 'always-true':
      return value.kind === 'function' ? truthiness(resultOfCall(machine, value)) === true : value.kind === 'constant' && value.value === true;
    case 'always-false':
      return value.kind === 'function' ? truthiness(resultOfCall(machine, value)) === false : value.kind === 'constant' && value.value === false;
    case 'infinite':
      return isInfinite(number ?? (value.kind === 'function' ? numberIn(settle(resultOfCall(machine, value))) : undefined));
    case 'zero':
      return number === 0;
    case 'string':
      return value.kind === 'constant' && typeof value.value === 'string';
    case 'random':
      return value.kind === 'function' && isRandom(machine, value);
    case 'passes-on':
      return value.kind === 'function' && passesOn(machine, row, value);
    case 'missing':
      return false;
  }
}

function numberIn(value: Value): number | undefined {
  return value.kind === 'constant' && typeof value.value === 'number' ? value.value : undefined;
}

function isInfinite(number: number | undefined): boolean {
  return number !== undefined && number >= Number.MAX_SAFE_INTEGER;
}

/** Whether a call of one of the package's exports has made it, with a number that nobody reaches. */
function isMadeInfinite({ packages }: LimiterRow, value: Value, exports: Readonly<Record<string, number>>): boolean {
  if (value.kind !== 'result' || value.of.module === null || !packages.includes(value.of.module)) return false;
  const index = exports[value.of.path.join('.')];
  return index !== undefined && isInfinite(numberIn(settle(value.args[index] ?? NOT_FOLLOWED)));
}

/** Whether a list holds none of the calls that it must, as far as it is seen. */
function lacks({ packages }: LimiterRow, value: Value, { lacks: exports, option, is }: { readonly lacks: readonly string[]; readonly option: string; readonly is: string }): boolean {
  if (value.kind !== 'list' || !value.items) return false;
  return value.items.every((item) => {
    const made = settle(item);
    if (made.kind !== 'result') return made.kind === 'constant';
    if (made.of.module === null || !packages.includes(made.of.module)) return false;
    if (!exports.includes(made.of.path.join('.'))) return true;
    const options = settle(made.args[0] ?? NOT_FOLLOWED);
    if (options.kind !== 'record') return false;
    const said = options.fields.get(option);
    return said ? said.kind === 'constant' && said.value !== is : !options.open;
  });
}

/** Whether a limiter's own handler lets pass what it should refuse. */
function passesOn(machine: Machine, row: LimiterRow, value: FunctionValue): boolean {
  const framework = machine.lexicon.knowledge.frameworks.find((each) => row.frameworks.includes(each.id));
  if (!framework?.parameters) return false;
  const { passes, answers } = runRequest(machine, value, parametersOf(machine, framework, framework.parameters, value.node), null, handlersOf(framework));
  return passes.length > 0 && answers.length === 0;
}

/**
 * Why a plugin's limit does not hold for a route with these options, in the words of the program; null where it does, undefined where that cannot be told. One
 * that the program decides about holds.
 */
export function pluginOff(machine: Machine, { row, shape, options }: Limiter, route: RecordValue | null): string | null | undefined {
  const plugin = shape?.plugin;
  if (!plugin || !row) return null;
  const isOptIn = plugin.optIn !== undefined && options?.kind === 'record' && isFalse(options.fields.get(plugin.optIn));
  const { field, said } = saidOf(plugin, route);
  const reasons = said.map((own): string | null | undefined => {
    // Where a field takes it off, nothing is read in what is no object: hapi-rate-limit.
    if (isFalse(own ?? undefined) && plugin.enabled === undefined) return field;
    if (own?.kind === 'record') return plugin.enabled !== undefined && isFalse(own.fields.get(plugin.enabled)) ? `${field}.${plugin.enabled}` : offReason(machine, row, own);
    if (!isOptIn) return null;
    return own === undefined ? plugin.optIn : own === null ? undefined : null;
  });
  if (reasons.includes(null)) return null;
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** Where the options of a route may ask for a plugin that limits only those which do; null for one that is off for another reason. */
export function asksAt({ row, shape }: Limiter, off: string): NearMiss['asks'] | null {
  const { optIn, route = '' } = shape?.plugin ?? {};
  return row && off === optIn ? { row: row.id, field: typeof route === 'string' ? route : (route[0] ?? '') } : null;
}

/** Whether the options of a route ask for a plugin's limit. */
export function asksFor({ shape }: Limiter, route: RecordValue | null): boolean {
  return shape?.plugin !== undefined && saidOf(shape.plugin, route).said.some((own) => own?.kind === 'record');
}

/** All that the options of a route may say of a plugin, and where. */
function saidOf({ route: places }: PluginRow, route: RecordValue | null): { readonly field: string; readonly said: readonly Choice[] } {
  const fields = typeof places === 'string' ? [places] : places;
  const field = fields.find((each) => route && choicesAt(route, each).some((said) => said !== undefined)) ?? fields[0] ?? '';
  return { field, said: route ? choicesAt(route, field) : [undefined] };
}

function isFalse(value: Value | undefined): boolean {
  return value?.kind === 'constant' && value.value === false;
}

/** Requests per window as written, when both are constant. */
export function rateOf({ row, options }: Limiter): { count: number; windowMs: number } | null {
  if (!row?.rate || (options && (options.kind !== 'record' || options.open))) return null;
  const { count, window, windowUnit, defaults } = row.rate;
  const at = (names: readonly string[], fallback: number): number | null => {
    const value = names.map((name) => (options?.kind === 'record' ? options.fields.get(name) : undefined)).find((each) => each !== undefined);
    if (!value) return fallback;
    return value.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
  };
  const requests = at(count, defaults[0]);
  const length = at([window], defaults[1]);
  return requests === null || length === null ? null : { count: requests, windowMs: windowUnit === 's' ? length * 1000 : length };
}
