import { basename, join } from 'node:path';
import type { FrameworkRow, StartCommand } from '../../knowledge/schema.ts';
import type { Owner } from '../modules.ts';
import { exportedValue } from '../values/exports.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import type { World } from '../values/relevance.ts';
import { parametersIn } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { constant, type FunctionValue, NOT_FOLLOWED, settle, type Value } from '../values/value.ts';
import { callMember } from './members.ts';
import { createThing } from './registry.ts';

const STEPS = 30_000;

/** What a command starts. */
interface Start {
  readonly framework: FrameworkRow;
  readonly command: StartCommand;
  /** The words behind those that the command begins with. */
  readonly words: readonly string[];
}

/**
 * Registers the plugin that a file exports on the app that a command of its package's scripts makes: `fastify start app.js`. One that the program
 * registers itself is left to that.
 */
export function runStarted(machine: Machine, unit: Unit): void {
  const start = startOf(machine, unit.source.path);
  const plugin = start ? settle(exportedValue(machine, unit, 'default') ?? NOT_FOLLOWED) : NOT_FOLLOWED;
  if (!start || plugin.kind !== 'function' || machine.ran.has(plugin.node)) return;
  machine.frame = unit.frame;
  machine.starting = unit;
  machine.entry += 1;
  machine.budgeted(STEPS, () => {
    run(machine, unit, start, plugin);
    return true;
  });
  machine.state.reachable = true;
  machine.starting = null;
}

function run(machine: Machine, unit: Unit, { framework, command, words }: Start, plugin: FunctionValue): void {
  const { node } = plugin;
  const [parameter] = parametersIn(node);
  const app = createThing(machine, framework, command.object, parameter?.type === 'Identifier' ? parameter : node, { prefix: prefixIn(command, words) });
  if (!app) return;
  const siteOf = (...values: Value[]): CallSite => ({ node, callee: NOT_FOLLOWED, object: app, name: null, args: values.map((value) => ({ node, value, spread: false })), construct: false });
  // The scope that it would have of its own is the only one.
  callMember(machine, app, command.calls.register, siteOf({ ...plugin, shared: true }, optionsIn(machine, unit, command, words)));
  callMember(machine, app, command.calls.serve, siteOf());
}

/** What the plugin is given: the export of its file, where the command says so, and what stands behind `--`. */
function optionsIn(machine: Machine, unit: Unit, { options }: StartCommand, words: readonly string[]): Value {
  if (words.includes('--')) return NOT_FOLLOWED;
  const given = options.flags.some((flag) => words.includes(flag)) ? exportedValue(machine, unit, options.export) : undefined;
  return given ?? { kind: 'record', fields: new Map(), open: false };
}

function prefixIn({ prefix }: StartCommand, words: readonly string[]): Value | null {
  const at = words.findIndex((word) => prefix.some((flag) => word === flag || word.startsWith(`${flag}=`)));
  const value = at === -1 ? undefined : words[at]?.includes('=') ? words[at].split('=', 2)[1] : words[at + 1];
  return value === undefined ? null : constant(`/${value}`.replace(/^\/+/, '/'));
}

/** Whether a command starts what a file exports. */
export function isStarted(world: World, path: string): boolean {
  return startOf(world, path) !== undefined;
}

function startOf(world: World, path: string): Start | undefined {
  const owner = world.modules?.ownerOf(path);
  const commands = owner ? world.lexicon.knowledge.frameworks.flatMap((framework) => (framework.commands ?? []).map((command) => ({ framework, command }))) : [];
  for (const script of owner?.scripts ?? []) {
    for (const written of script.split(/[;&|]+/)) {
      for (const { framework, command } of commands) {
        const words = wordsBehind(command, written);
        if (owner && words && filesIn(world, owner, command, words).includes(path)) return { framework, command, words };
      }
    }
  }
  return undefined;
}

/** The words behind those that a command begins with; undefined for another command. */
function wordsBehind(command: StartCommand, written: string): string[] | undefined {
  const [program, ...more] = command.words;
  if (program === undefined || !written.includes(program)) return undefined;
  const all = written.trim().split(/\s+/).map((word) => word.replaceAll(/^[\\"']+|[\\"']+$/g, ''));
  const at = all.findIndex((word, index) => basename(word) === program && more.every((other, behind) => all[index + 1 + behind] === other));
  return at === -1 ? undefined : all.slice(at + command.words.length);
}

/** The files that stand among the words, as sources. */
function filesIn({ modules }: World, { folder }: Owner, { others }: StartCommand, words: readonly string[]): string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return words.slice(0, end).flatMap((word, index) => {
    if (!/^[^-].*\.[cm]?[jt]s$/.test(word) || others.includes(words[index - 1] ?? '')) return [];
    const path = modules?.resolve(word.startsWith('.') ? word : `./${word}`, join(folder, 'package.json')) ?? null;
    return path === null ? [] : [path];
  });
}
