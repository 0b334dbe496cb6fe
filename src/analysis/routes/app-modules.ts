import type { FileRows, FrameworkRow, LimiterRow } from '../../knowledge/schema.ts';
import { placeOf } from '../source.ts';
import type { Machine } from '../values/machine.ts';
import { LIMIT_NAME } from '../values/speech.ts';
import { isText, optionsOf, settle, type Value } from '../values/value.ts';
import { type AppConfig, configOf } from './app-configs.ts';
import { offReason } from './limiter-options.ts';
import { examplesOf } from './matchers.ts';
import { fieldAt } from './options.ts';
import type { RouteFile } from './places.ts';
import type { Around } from './process-guards.ts';

type Limiting = NonNullable<FileRows['modules']>['limiting'][number];

const NONE: Around = { kind: 'open', looked: [], nearMisses: [] };

/** The verdict on a route by the modules that the configuration of its app lists. */
export function moduleVerdict(machine: Machine, { framework, path }: RouteFile, site: string): Around {
  const { modules } = framework.files ?? {};
  const config = modules && configOf(machine, framework, site);
  if (!modules || !config) return NONE;
  for (const limiting of modules.limiting) {
    const row = machine.lexicon.knowledge.limiters.find(({ id }) => id === limiting.limiter);
    const listed = row && listedIn(machine, config, modules.option, limiting.name);
    if (listed) return listed === 'perhaps' ? unclear(row) : verdictOf(machine, framework, row, config, limiting, listed, path);
  }
  const other = itemsOf(listsOf(config, modules.option)).flatMap(namesOf).find((name) => OTHER_LIMITS.test(name));
  return other === undefined ? NONE : unclear({ name: other });
}

/** Modules that no row describes, by their names. */
const OTHER_LIMITS = new RegExp(`${LIMIT_NAME.source}|shield`, 'i');

/** What the list of modules may be. */
function listsOf({ record }: AppConfig, option: string): readonly Value[] {
  const list = record.fields.get(option);
  return list ? optionsOf(settle(list)) : [];
}

function itemsOf(lists: readonly Value[]): readonly Value[] {
  return lists.flatMap((value) => (value.kind === 'list' ? (value.items ?? []) : []));
}

/** A module by itself, or with its options in a list. */
function namesOf(item: Value): readonly string[] {
  const named = item.kind === 'list' ? item.items?.[0] : item;
  return named ? optionsOf(settle(named)).flatMap((each) => (isText(each) ? [each.value] : [])) : [];
}

function unclear({ name }: Pick<LimiterRow, 'name'>): Around {
  return { kind: 'unknown', why: { reason: 'not-followed', subject: name } };
}

/** The options beside a module in the list; null where it is not listed, and `perhaps` where the package depends on it and nobody can tell. */
function listedIn(machine: Machine, config: AppConfig, option: string, name: string): { readonly inline: Value | null } | 'perhaps' | null {
  const { record, ast } = config;
  const known = listsOf(config, option);
  const item = itemsOf(known).find((each) => namesOf(each).includes(name));
  if (item) return { inline: (item.kind === 'list' ? item.items?.[1] : null) ?? null };
  const isSeen = known.length > 0 ? known.every((value) => value.kind === 'list' && value.items !== null) : !record.open;
  return isSeen || machine.ownerOf(placeOf(ast).file)?.dependencies.has(name) !== true ? null : 'perhaps';
}

function verdictOf(machine: Machine, { files }: FrameworkRow, row: LimiterRow, { record, ast }: AppConfig, limiting: Limiting, { inline }: { readonly inline: Value | null }, path: string | null): Around {
  const general = [inline, fieldAt(record, limiting.options)].flatMap((value) => (value ? [settle(value)] : []));
  const tables = (files?.rules?.options ?? []).flatMap((option) => fieldAt(record, option) ?? []).map((table) => settle(table));
  if (general.some(({ kind }) => kind !== 'record') || tables.some((table) => table.kind !== 'record' || table.open)) return unclear(row);
  const rules = tables.flatMap((table) => (table.kind === 'record' ? [...table.fields] : [])).sort(([a], [b]) => a.length - b.length);
  const found = (path === null ? [] : examplesOf(path)).map((example) => {
    const own = rules.filter(([pattern]) => meets(pattern, example)).flatMap(([, rule]) => (rule.kind === 'record' ? (fieldAt(rule, limiting.options) ?? []) : []));
    // What a rule says of other things than options is of no account.
    const options = [...general, ...own.map((value) => settle(value))].filter((value) => value.kind === 'record');
    return offReason(machine, row, { kind: 'record', fields: new Map(options.flatMap(({ fields }) => [...fields])), open: options.some(({ open }) => open) });
  });
  const place = placeOf(ast);
  const [first] = found;
  if (first === undefined || found.some((reason) => reason !== first)) return unclear(row);
  if (first === null) return { kind: 'guarded', by: row.id, place };
  return { kind: 'open', looked: [], nearMisses: [{ kind: 'switched-off', name: row.name, anonymous: true, detail: first, place }] };
}

/** A path with `*` and names for one segment, and `**` for any rest. */
function meets(pattern: string, path: string): boolean {
  const wanted = pattern.split('/');
  const given = path.split('/');
  const rest = wanted.indexOf('**');
  if (rest === -1 ? wanted.length !== given.length : given.length < rest) return false;
  return wanted.slice(0, rest === -1 ? undefined : rest).every((segment, index) => segment === '*' || segment.startsWith(':') || segment === given[index]);
}
