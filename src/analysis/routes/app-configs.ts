import type { TSESTree } from '@typescript-eslint/utils';
import { basename, dirname, join } from 'node:path';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { exportedValue } from '../values/exports.ts';
import type { Machine } from '../values/machine.ts';
import { runUnit } from '../values/units.ts';
import { type RecordValue, settle, UNDEFINED } from '../values/value.ts';
import { patternsOf } from './operations.ts';
import { fieldAt } from './options.ts';
import { flatten } from './registry.ts';

function configAt(machine: Machine, { files }: FrameworkRow, site: string): string | undefined {
  return files?.configs?.map((name) => join(site, name)).find((path) => machine.modules?.text(path) != null);
}

/** Whether a folder has the configuration of an app. */
export function hasConfig(machine: Machine, framework: FrameworkRow, site: string): boolean {
  return configAt(machine, framework, site) !== undefined;
}

/** The configuration of an app, and the file that holds it. */
export interface AppConfig {
  readonly record: RecordValue;
  readonly ast: TSESTree.Program;
}

const configs = new WeakMap<Machine, Map<string, AppConfig | null>>();

/** The configuration of an app; null where it has none, or none that can be told. */
export function configIn(machine: Machine, framework: FrameworkRow, site: string): RecordValue | null {
  return configOf(machine, framework, site)?.record ?? null;
}

/** The same, with its file. */
export function configOf(machine: Machine, framework: FrameworkRow, site: string): AppConfig | null {
  const known = getOrMake(configs, machine, () => new Map<string, AppConfig | null>());
  return getOrMake(known, `${framework.id} ${site}`, () => {
    const location = configAt(machine, framework, site);
    const unit = location === undefined ? null : machine.units.at(location);
    if (!unit) return null;
    runUnit(machine, unit);
    const given = exportedValue(machine, unit, 'default') ?? UNDEFINED;
    const config = settle(given.kind === 'result' ? (given.call.args[0] ?? UNDEFINED) : given);
    return config.kind === 'record' ? { record: config, ast: unit.source.ast } : null;
  });
}

/** The apps that one consists of: those that it is built on, and those that are built on it. */
export interface Layers {
  readonly below: readonly string[];
  readonly above: readonly string[];
}

const layers = new WeakMap<Machine, Map<string, Layers>>();

/** What shares routes and guards with an app. */
export function layersOf(machine: Machine, framework: FrameworkRow, site: string): Layers {
  if (!framework.files?.layers) return { below: [], above: [] };
  const known = getOrMake(layers, machine, () => new Map<string, Layers>());
  return getOrMake(known, `${framework.id} ${site}`, () => {
    const { files: { configs: names = [] } = {} } = framework;
    const sites = (machine.modules?.filesBelow('') ?? []).filter((path) => names.includes(basename(path))).map((path) => dirname(path));
    const others = sites.filter((other) => other !== site);
    return { below: reached(machine, framework, site, sites), above: others.filter((other) => reached(machine, framework, other, sites).includes(site)) };
  });
}

/** The folders of the apps that one is built on, directly or through others. */
function reached(machine: Machine, framework: FrameworkRow, site: string, sites: readonly string[]): string[] {
  const { option = '', folder = '' } = framework.files?.layers ?? {};
  const found = new Set([site]);
  for (const each of found) {
    const config = configIn(machine, framework, each);
    const said = config && fieldAt(config, option);
    const named = said ? flatten({ node: machine.source.ast, value: said }).flatMap(({ value }) => patternsOf(value)) : [];
    for (const name of named) if (typeof name === 'string' && name.startsWith('.')) found.add(join(each, name));
    for (const other of sites) if (dirname(other) === join(each, folder)) found.add(other);
  }
  found.delete(site);
  return [...found];
}
