import { createLexicon, type Lexicon } from '../../src/analysis/values/lexicon.ts';
import type { FrameworkRow, Knowledge, LimiterRow, PackageRow, ValidatorRow } from '../../src/knowledge/schema.ts';

/** Rows that note what is looked up in them. */
export interface Watched {
  readonly lexicon: Lexicon;
  /** What nothing has asked for yet: names in tables of rows, and names of packages. What rows share counts once. */
  readonly unread: () => string[];
}

type Table = Readonly<Record<string, unknown>>;

interface Entry {
  readonly label: string;
  readonly name: string;
  readonly value: unknown;
}

/** Watches the names that stand in programs: of packages, exports, globals, members, types and decorators. */
export function watch(knowledge: Knowledge): Watched {
  const entries: Entry[] = [];
  const read = new Map<unknown, Set<string>>();
  const note = (name: string, value: unknown): void => {
    const names = read.get(value);
    if (names) names.add(lastOf(name));
    else read.set(value, new Set([lastOf(name)]));
  };

  /** Going through a table asks for its names, and then for the descriptor of each and its value: that is no look-up of them. */
  const table = <T extends Table>(label: string, of: T): T => {
    let pending = new Set<PropertyKey>();
    let gone: PropertyKey | null = null;
    entries.push(...Object.entries(of).map(([name, value]) => ({ label: `${label}: ${name || "''"}`, name, value: identity(of, name, value) })));
    return new Proxy(of, {
      ownKeys: (target) => {
        const names = Reflect.ownKeys(target);
        pending = new Set(names);
        return names;
      },
      getOwnPropertyDescriptor: (target, name) => {
        gone = pending.delete(name) ? name : null;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      get: (target, name) => {
        if (gone !== name && typeof name === 'string' && Object.hasOwn(target, name)) note(name, identity(target, name, target[name]));
        gone = null;
        return Reflect.get(target, name) as unknown;
      },
    });
  };
  const maybe = <T extends Table | undefined>(label: string, of: T): T => (of === undefined ? of : (table(label, of)));
  const map = <Row>(of: ReadonlyMap<string, Row>, label: (row: Row) => string, about: (row: Row) => unknown = (row) => row, counts: (name: string, row: Row) => boolean = () => true): ReadonlyMap<string, Row> => {
    entries.push(...[...of].filter(([name, row]) => counts(name, row)).map(([name, row]) => ({ label: `${label(row)}: ${name}`, name, value: about(row) })));
    return new Proxy(of, {
      get: (target, key) => {
        if (key !== 'get') return bound(target, key);
        return (name: string) => {
          const row = target.get(name);
          if (row) note(name, about(row));
          return row;
        };
      },
    });
  };

  const watched: Knowledge = {
    ...knowledge,
    frameworks: knowledge.frameworks.map((row) => watchFramework(row, table, maybe)),
    limiters: knowledge.limiters.map((row) => watchLimiter(row, table)),
    packages: knowledge.packages.map((row): PackageRow => ({ ...row, exports: table(`package ${row.id} export`, row.exports) })),
    validators: knowledge.validators.map((row) => watchValidator(row, table, maybe)),
  };
  const lexicon = createLexicon(watched);
  const packageOf = (kind: string) => ({ id }: { readonly id: string }) => `${kind} ${id} package`;
  // Others are parts of a framework's package, or named by a configuration.
  const isImported = (name: string, { exports }: LimiterRow): boolean => !lexicon.frameworks.has(name) && Object.keys(exports).length > 0;
  const maps: Partial<Lexicon> = {
    frameworks: map(lexicon.frameworks, packageOf('framework')),
    limiters: map(lexicon.limiters, packageOf('limiter'), undefined, isImported),
    packages: map(lexicon.packages, packageOf('package')),
    validators: map(lexicon.validators, packageOf('validator')),
    globals: map(lexicon.globals, ({ framework }) => `framework ${framework?.id} global`, ({ meaning }) => meaning),
  };
  // Making the index asks for what it indexes.
  read.clear();
  return { lexicon: { ...lexicon, ...maps }, unread: () => entries.filter(({ name, value }) => read.get(value)?.has(lastOf(name)) !== true).map(({ label }) => label) };
}

type WatchTable = <T extends Table>(label: string, of: T) => T;
type MayWatch = <T extends Table | undefined>(label: string, of: T) => T;

function watchFramework(row: FrameworkRow, table: WatchTable, maybe: MayWatch): FrameworkRow {
  const label = (what: string): string => `framework ${row.id} ${what}`;
  return {
    ...row,
    exports: table(label('export'), row.exports),
    objects: Object.fromEntries(Object.entries(row.objects).map(([name, object]) => [name, { ...object, members: table(label(`member of ${name}`), object.members) }])),
    types: maybe(label('type'), row.types),
    handlerTypes: maybe(label('type of handlers'), row.handlerTypes),
    pluginTypes: maybe(label('type of plugins'), row.pluginTypes),
    ...(row.decorators && {
      decorators: {
        ...row.decorators,
        controllers: table(label('controller'), row.decorators.controllers),
        methods: table(label('method'), row.decorators.methods),
        parameters: table(label('parameter'), row.decorators.parameters),
        attach: table(label('attachment'), row.decorators.attach),
        pipes: maybe(label('pipe'), row.decorators.pipes),
      },
    }),
  } as FrameworkRow;
}

function watchLimiter(row: LimiterRow, table: WatchTable): LimiterRow {
  const exports = Object.fromEntries(Object.entries(row.exports).map(([name, shape]) => [name, shape.members ? { ...shape, members: table(`limiter ${row.id} member of ${name}`, shape.members) } : shape]));
  // What no package brings has a name for people alone.
  return { ...row, exports: row.packages.length === 0 ? exports : table(`limiter ${row.id} export`, exports) };
}

function watchValidator(row: ValidatorRow, table: WatchTable, maybe: MayWatch): ValidatorRow {
  return { ...row, exports: table(`validator ${row.id} export`, row.exports), methods: maybe(`validator ${row.id} method`, row.methods), parses: maybe(`validator ${row.id} check`, row.parses) } as ValidatorRow;
}

/** Objects that several rows hold are one; a text stands for itself in its own table alone. */
function identity(of: Table, name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? value : `${name} ${String(value)}`;
}

/** `z.object` and `object` are one where a row says the same of both. */
function lastOf(name: string): string {
  return name.includes('/') ? name : (/[^.:]*$/.exec(name)?.[0] ?? name);
}

function bound(target: object, key: PropertyKey): unknown {
  const value = Reflect.get(target, key, target) as unknown;
  return typeof value === 'function' ? (value.bind(target) as unknown) : value;
}
