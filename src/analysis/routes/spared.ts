import type { TSESTree } from '@typescript-eslint/utils';
import { dirname, join } from 'node:path';
import type { FilePlaces, FrameworkRow, RouteFiles } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { sourceOf } from '../source.ts';
import { exportedValue } from '../values/exports.ts';
import type { Machine } from '../values/machine.ts';
import { annotationOf } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { isAmong, NOT_FOLLOWED, optionsOf, settle, type Value } from '../values/value.ts';
import { configIn, hasConfig } from './app-configs.ts';
import { exportedConstant, findExport } from './export-places.ts';
import { hasParameters } from './matchers.ts';
import { fieldAt } from './options.ts';
import { readsOtherEvents } from './other-events.ts';
import type { RouteFile } from './places.ts';
import { answeringTypes } from './types.ts';

/** Whether a file whose exports would answer requests does not: it is used up before a server runs, or nothing serves it. */
export function isSpared(machine: Machine, unit: Unit, file: RouteFile): boolean {
  const { rows: { unless = {}, unlessAny = [], inherits = [], built, needs, only }, site } = file;
  if (file.isOther) return true;
  if (only && site !== null && !isMeant(machine, file.framework, unit.source.path, site, only)) return true;
  if (built && isBuilt(machine, file, built) && !says(built.except)) return true;
  if (needs !== undefined && isLacking(machine, file, needs)) return true;
  return says(unless) || unlessAny.some((name) => valueAt(name) !== undefined) || isMade(machine, file) || !mayBeServed(machine, file);

  function valueAt(name: string): Value | undefined {
    const [exported = name, ...fields] = name.split('.');
    const value = exportedValue(machine, unit, exported);
    if (fields.length === 0) return value;
    const whole = value && settle(value);
    return whole?.kind === 'record' ? fieldAt(whole, fields.join('.')) : undefined;
  }

  function says(exports: Readonly<Record<string, readonly (string | boolean)[]>>): boolean {
    return Object.entries(exports).some(([name, values]) => {
      const said = valueAt(name) ?? inherited(machine, unit.source.path, name, inherits, site);
      return isAmong(said, values);
    });
  }
}

/** The export above a file that may say that it is used up before a server runs, by an expression which decides that while the site is built; null for none. */
export function maybeSpared(machine: Machine, unit: Unit, { rows: { unless = {}, inherits = [] }, site }: RouteFile): string | null {
  return Object.keys(unless).find((name) => inherits.length > 0 && !exportedValue(machine, unit, name) && inherited(machine, unit.source.path, name, inherits, site) === NOT_FOLLOWED) ?? null;
}

/** Whether a place that holds for some packages does so for that of a file. */
export function isMeant(machine: Machine, framework: FrameworkRow, path: string, site: string, { dependsOn, without, unset }: NonNullable<FilePlaces['only']>): boolean {
  const dependencies = machine.ownerOf(path)?.dependencies;
  if (machine.modules === null || !dependencies || !dependsOn.some((name) => dependencies.has(name)) || without.some((name) => dependencies.has(name))) return false;
  const said = configIn(machine, framework, site)?.fields.get(unset);
  return said === undefined || isAmong(said, ['', '.', './']);
}

/** Whether what a function answers is kept for all requests. */
export function isKept(machine: Machine, unit: Unit, { rows: { kept }, path }: RouteFile, { methods, value }: { readonly methods: readonly string[]; readonly value: Value }): boolean {
  if (!kept || path === null || hasParameters(path) || !methods.every((method) => kept.methods.includes(method))) return false;
  const said = exportedValue(machine, unit, kept.export);
  const isSaid = isAmong(said, kept.is) || (said?.kind === 'constant' && typeof said.value === 'number' && said.value > 0);
  const { text } = unit.source;
  const handler = settle(value);
  if (handler.kind !== 'function' || handler.node.params.length > 0 || kept.lost.some((word) => text.includes(word))) return false;
  return isSaid || (kept.unsaid !== undefined && isKeptUnsaid(machine, unit, kept.unsaid));
}

function isKeptUnsaid(machine: Machine, unit: Unit, { package: name, versions, unless, lost }: NonNullable<NonNullable<RouteFiles['kept']>['unsaid']>): boolean {
  const { text, path } = unit.source;
  if (machine.ownerOf(path)?.dependencies.isIn(name, versions) !== true) return false;
  return !unless.some((other) => exportedValue(machine, unit, other)) && !lost.some((word) => text.includes(word));
}

/** Whether only async functions answer, and this is none. */
export function isNotAsync(machine: Machine, { rows: { asyncOnly } }: RouteFile, { value }: { readonly value: Value }): boolean {
  const handler = settle(value);
  return asyncOnly === true && handler.kind === 'function' && !handler.node.async && handler.frame === machine.units.of(handler.node).frame;
}

/** Whether the types of a function, or what it reads of its event, say that something else than a request starts it, or of what other framework it is. */
export function isStartedOtherwise(machine: Machine, { framework, rows: { otherTypes, otherEvents, server } }: RouteFile, { value }: { readonly value: Value }): boolean {
  const handler = settle(value);
  if (!otherTypes || handler.kind !== 'function') return false;
  if (otherEvents && readsOtherEvents(otherEvents, handler.node, sourceOf(handler.node).text)) return true;
  const typed = server ? answeringTypes(machine, handler.node) : null;
  if (typed && typed.framework !== framework) return true;
  const { parent, params: [first] } = handler.node;
  return [parent.type === 'VariableDeclarator' ? parent.id : undefined, first].some((node) => {
    const type = node && annotationOf(node);
    const options = type?.type === 'TSUnionType' ? type.types : type ? [type] : [];
    const names = options.map(nameOfType);
    // Beside one of them stands a type of the program, or another of them: where one stands that is of requests, they start it as well.
    return names.some((name) => name !== null && otherTypes.includes(name)) && names.every((name) => name === null || !Object.hasOwn(framework.answers?.keys ?? {}, name));
  });
}

function nameOfType(type: TSESTree.TypeNode): string | null {
  const name = type.type === 'TSTypeReference' ? type.typeName : undefined;
  return name?.type === 'Identifier' ? name.name : name?.type === 'TSQualifiedName' ? name.right.name : null;
}

/** Whether the configuration of a site says that its files are used up when it is built; not where it cannot be told. */
function isBuilt(machine: Machine, { framework, site }: RouteFile, { option, serves }: NonNullable<RouteFiles['built']>): boolean {
  const config = site === null ? null : configIn(machine, framework, site);
  if (!config) return false;
  const said = config.fields.get(option);
  return said ? optionsOf(said).every((each) => each.kind === 'constant' && !isAmong(each, serves)) : !config.open;
}

/** Whether the configuration of a site is known to leave an option out. */
function isLacking(machine: Machine, { framework, site }: RouteFile, option: string): boolean {
  const config = site === null ? null : configIn(machine, framework, site);
  return config !== null && !config.open && config.fields.get(option) === undefined;
}

/** Whether the configuration says that the path of a route is answered by a file that was made before. */
function isMade(machine: Machine, { framework, site, path, method }: RouteFile): boolean {
  const { rules } = framework.files ?? {};
  if (!rules || site === null || path === null || method === null || !rules.methods.includes(method)) return false;
  const config = configIn(machine, framework, site);
  return rules.options.some((option) => {
    const table = config && fieldAt(config, option);
    const rule = table?.kind === 'record' ? settle(table.fields.get(path) ?? table) : undefined;
    return rule?.kind === 'record' && rule !== table && Object.entries(rules.made).some(([name, values]) => isAmong(rule.fields.get(name), values));
  });
}

const speaking = new WeakMap<Machine, Map<string, boolean>>();

/** Whether code of the package may name a file that nothing but code finds. */
function mayBeServed(machine: Machine, { rows: { injected }, site }: RouteFile): boolean {
  const { modules } = machine;
  if (injected === undefined) return true;
  if (modules === null || site === null) return false;
  const known = getOrMake(speaking, machine, () => new Map<string, boolean>());
  return getOrMake(known, `${injected} ${site}`, () => modules.filesBelow(site).some((path) => !modules.isTest(path) && modules.text(path)?.includes(injected) === true));
}

/** Whether other code serves a file of a package, behind what it likes. */
export function isServedElsewhere(machine: Machine, { framework, rows, site }: RouteFile): boolean {
  return rows.injected !== undefined && site !== null && !hasConfig(machine, framework, site);
}

/** What the nearest of the files that speak for others exports under a name. */
function inherited({ modules, units }: Machine, path: string, name: string, files: readonly string[], site: string | null): Value | undefined {
  if (modules === null || site === null) return undefined;
  for (let folder = dirname(path); folder.length >= site.length; folder = dirname(folder)) {
    for (const file of files) {
      const location = join(folder, file);
      // Few of them say anything.
      const unit = modules.text(location)?.includes(name) ? units.at(location) : null;
      const { ast } = unit?.source ?? {};
      const value = ast && (exportedConstant(ast, name) ?? (findExport(ast, name) && NOT_FOLLOWED));
      if (value) return value;
    }
  }
  return undefined;
}
