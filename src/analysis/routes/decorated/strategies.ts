import type { FrameworkRow } from '../../../knowledge/schema.ts';
import { getOrMake } from '../../memo.ts';
import { classValue } from '../../values/bindings.ts';
import { entryOf } from '../../values/lexicon.ts';
import type { Machine } from '../../values/machine.ts';
import { foreignBaseOf } from '../../values/members.ts';
import { runUnit } from '../../values/units.ts';
import { type ClassValue, isText, originOf, settle, type Value } from '../../values/value.ts';
import { classesIn } from './decorations.ts';

/** A class of the project that tells who the client is. */
interface Strategy {
  readonly of: ClassValue;
  /** Null where it has that of the package which it extends. */
  readonly name: string | null;
  /** That package. */
  readonly module: string;
}

const known = new WeakMap<Machine, Map<string, readonly Strategy[]>>();

/**
 * The strategies that a guard asks; undefined for what is no such guard.
 *
 * @param path the file that uses it
 */
export function strategiesAsked(machine: Machine, framework: FrameworkRow, guard: Value, path: string): readonly ClassValue[] | undefined {
  const rows = framework.decorators?.strategies;
  const named = guard.kind === 'result' ? givenTo(rows?.asks, guard) : undefined;
  if (!rows || !named) return undefined;
  const all = strategiesIn(machine, rows.bases, path);
  const names = named.value === undefined ? [] : named.value.kind === 'list' ? (named.value.items ?? [undefined]) : [named.value];
  return [...new Set(names.flatMap((name) => (isText(name) ? strategiesNamed(all, name.value) : all)))].map(({ of }) => of);
}

/** Packages call theirs by a part of their own name: that of `passport-jwt` is `jwt`. */
function strategiesNamed(all: readonly Strategy[], asked: string): readonly Strategy[] {
  const named = all.filter(({ name }) => name === asked);
  const unnamed = all.filter(({ name }) => name === null);
  const likely = unnamed.filter(({ module }) => module.includes(asked));
  return named.length > 0 ? named : likely.length > 0 ? likely : unnamed;
}

/** What a call of one of these exports was given in the argument that its row names; undefined for other values. */
function givenTo(rows: Readonly<Record<string, number>> | undefined, { of, call }: Extract<Value, { kind: 'result' }>): { readonly value: Value | undefined } | undefined {
  const index = of.module === null || of.file !== null ? undefined : entryOf(rows, of.module, of.path);
  const value = index === undefined ? undefined : call.args[index];
  return index === undefined ? undefined : { value: value && settle(value) };
}

function strategiesIn(machine: Machine, bases: Readonly<Record<string, number>>, path: string): readonly Strategy[] {
  const { modules } = machine;
  const folder = modules?.ownerOf(path)?.folder;
  const packages = Object.keys(bases).map((each) => each.replace(/:.*$/, ''));
  const found = getOrMake(known, machine, () => new Map<string, readonly Strategy[]>());
  const files = modules && folder !== undefined ? modules.usersOf(packages, folder) : [path];
  return getOrMake(found, files.join('\n'), () => files.flatMap((file) => strategiesOf(machine, file, bases)));
}

function strategiesOf(machine: Machine, file: string, bases: Readonly<Record<string, number>>): readonly Strategy[] {
  const unit = machine.units.at(file);
  if (!unit || !runUnit(machine, unit)) return [];
  return classesIn(unit).flatMap((node): Strategy[] => {
    const of = classValue(machine, node, unit.frame);
    const base = machine.aside(unit, unit, () => foreignBaseOf(machine, of));
    const named = base?.kind === 'result' ? givenTo(bases, base) : undefined;
    if (base?.kind !== 'result' || !named) return [];
    return [{ of, name: isText(named.value) ? named.value.value : null, module: originOf(base.call.args[0] ?? base)?.module ?? '' }];
  });
}
