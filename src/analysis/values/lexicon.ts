import type { AmplifierRow, BoundRow, Callee, DescribedApps, FileRows, FrameworkRow, Knowledge, LimiterRow, Meaning, ObjectRow, PackageRow, Result, ValidatorRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { inRegistries, specifiersOf } from './specifiers.ts';
import type { External } from './value.ts';

/** The rows, indexed by what stands in a program. Built once for each set of rows. */
export interface Lexicon {
  readonly knowledge: Knowledge;
  /** Matches a text that may import one of the frameworks, in any module form. */
  readonly mention: RegExp;
  /** The same for frameworks of shape *decorator*, which almost every file of a project imports. */
  readonly decorated: { readonly imports: RegExp; readonly controllers: RegExp; readonly starts: RegExp; readonly provides: RegExp; /** Those whose apps may find controllers by the places of files. */ readonly loads: RegExp; /** Those whose controllers are registered by code that a tool writes, and what calls it. */ readonly generated: { readonly imports: RegExp; readonly names: RegExp } };
  /** Matches a text that may make an app, a router or a server by a name of its own. */
  readonly creating: RegExp;
  /** Matches a text that may import one of the limiters. */
  readonly limiting: RegExp;
  readonly frameworks: ReadonlyMap<string, FrameworkRow>;
  readonly limiters: ReadonlyMap<string, LimiterRow>;
  readonly packages: ReadonlyMap<string, PackageRow>;
  readonly validators: ReadonlyMap<string, ValidatorRow>;
  /** The methods by which schemas check a value. */
  readonly parsing: ReadonlySet<string>;
  /** Members of schemas that give their fields. */
  readonly spreading: ReadonlySet<string>;
  /** What globals mean, by their path: `Response.json`. */
  readonly globals: ReadonlyMap<string, Known>;
  readonly amplifiers: CalleeIndex<AmplifierRow>;
  readonly bounds: CalleeIndex<BoundRow>;
  readonly own: readonly OwnLimiter[];
  /** Frameworks whose apps objects describe. */
  readonly described: readonly { readonly framework: FrameworkRow; readonly rows: DescribedApps }[];
  /** Frameworks that import for a file what it does not import. */
  readonly autoImporting: readonly FileRows[];
  /** Matches a text that may ask a limiter which is configured outside the program. */
  readonly asking: RegExp;
  /** Matches a text that may read what a request holds: `req.query`, `{ body }`. */
  readonly reading: RegExp;
  readonly amplifying: Amplifying;
}

/** Matches texts that may hold an amplifying call. */
interface Amplifying {
  /** A method by its name, wherever that stands. */
  readonly named: RegExp;
  /** A method where it is used. */
  readonly methods: RegExp;
  readonly globals: RegExp;
  /** By the export of a package, in a file that imports it. */
  readonly exported: RegExp;
  readonly imported: RegExp;
}

/** What an export or global means, with the framework it belongs to, if it belongs to one. */
export interface Known {
  readonly framework: FrameworkRow | null;
  readonly meaning: Meaning;
}

/** A limiter of the team's own, which settings name. */
export interface OwnLimiter {
  readonly name: string;
  readonly kind: 'middleware' | 'rejecting';
  /** Whether an import's specifier, as written in the file at `path`, means the module that the setting names. */
  readonly matches: (specifier: string, path: string) => boolean;
}

export interface CalleeIndex<Row> {
  readonly methods: ReadonlyMap<string, readonly Row[]>;
  /** Keys: `Buffer.alloc` for globals, `lodash:repeat` for packages. */
  readonly functions: ReadonlyMap<string, readonly Row[]>;
  /** Keys of what holds those: `Buffer`, `lodash:`. */
  readonly holders: ReadonlySet<string>;
  /** The last names of those: `alloc`, `repeat`. */
  readonly names: ReadonlySet<string>;
}

/** Whether the methods of decorated classes of a text may answer requests, or it may start an app that consists of such. */
export function mayDecorate({ decorated: { imports, controllers, starts } }: Lexicon, text: string): boolean {
  return imports.test(text) && (controllers.test(text) || starts.test(text));
}

/** Whether a text may start an app that consists of decorated classes. */
export function mayStart({ decorated: { imports, starts } }: Lexicon, text: string): boolean {
  return starts.test(text) && imports.test(text);
}

/** Indexes the rows. */
export function createLexicon(knowledge: Knowledge, own: readonly OwnLimiter[] = []): Lexicon {
  const frameworks = new Map(knowledge.frameworks.flatMap((row) => [...row.packages, ...(row.shared ?? [])].map((name) => [name, row] as const)));
  const globals = knowledge.frameworks.flatMap((row) => Object.entries(row.globals ?? {}).flatMap(([path, { handler }]) => (handler ? [path] : [])));
  const limiters = new Map(knowledge.limiters.flatMap((row) => row.packages.map((name) => [name, row] as const)));
  const packages = new Map(knowledge.packages.flatMap((row) => row.packages.map((name) => [name, row] as const)));
  const plain = knowledge.frameworks.filter(({ decorators }) => !decorators);
  return {
    knowledge,
    mention: either(importOf(plain.flatMap((row) => row.packages)), globals),
    decorated: decoratedIn(knowledge),
    limiting: importOf(limiters.keys()),
    creating: creatingIn(plain),
    frameworks,
    limiters,
    packages,
    validators: new Map(knowledge.validators.flatMap((row) => row.packages.map((name) => [name, row] as const))),
    parsing: new Set(knowledge.validators.flatMap(parsingNames)),
    spreading: new Set(knowledge.validators.flatMap(({ fields = {} }) => Object.keys(fields))),
    globals: new Map(knowledge.frameworks.flatMap((framework) => Object.entries(framework.globals ?? {}).map(([path, meaning]) => [path, { framework, meaning }] as const))),
    amplifiers: indexCallees(knowledge.amplifiers),
    bounds: indexCallees(knowledge.bounds),
    own,
    described: knowledge.frameworks.flatMap((framework) => (framework.described ? [{ framework, rows: framework.described }] : [])),
    autoImporting: knowledge.frameworks.flatMap(({ files }) => (files?.autoImports ? [files] : [])),
    asking: askingIn(knowledge),
    reading: readingIn(knowledge),
    amplifying: amplifyingIn(knowledge),
  };
}

/** What methods and functions that check are called. */
function parsingNames({ parses = {}, exports }: ValidatorRow): string[] {
  return [...Object.keys(parses), ...Object.entries(exports).flatMap(([path, entry]) => (entry.parses ? path.split('.').slice(-1) : []))];
}

function importOf(packages: Iterable<string>): RegExp {
  return new RegExp(`\\b(?:from|import|import\\s*\\(|require\\s*\\()\\s*["'\`]${inRegistries([...packages].map(specifiersOf).join('|'))}["'\`]`);
}

/** One of some patterns; nothing when there are none. */
function oneOf(patterns: readonly string[]): string {
  return `(?:${[...new Set(patterns)].join('|') || '(?!)'})`;
}

/** Also matches what registers handlers under a global name. */
function either({ source }: RegExp, globals: readonly string[]): RegExp {
  const names = globals.map((path) => path.split('.').join(String.raw`\s*\.\s*`));
  return names.length === 0 ? new RegExp(source) : new RegExp(`${source}|\\b(?:${names.join('|')})\\s*(?:<[^()]*>\\s*)?\\(`);
}

function decoratedIn({ frameworks }: Knowledge): Lexicon['decorated'] {
  const rows = frameworks.flatMap((row) => (row.decorators ? [{ ...row, decorators: row.decorators }] : []));
  const oneName = (names: readonly string[]): string => oneOf(names.map((name) => name.replace(/^.*:/, '').replaceAll('.', String.raw`\s*\.\s*`)));
  const starting = rows.flatMap(({ exports, decorators }) => [...(decorators.modules?.classes?.extends ?? []), ...Object.entries(exports).flatMap(([path, { call }]) => (call && ('starts' in call || 'attached' in call) ? [path] : []))]);
  const named = (names: (row: (typeof rows)[number]) => object): string => oneName(rows.flatMap((row) => Object.keys(names(row))));
  return {
    imports: importOf(rows.flatMap(({ packages }) => packages)),
    loads: importOf(rows.flatMap(({ packages, decorators }) => (decorators.modules?.loads || decorators.modules?.classes ? packages : []))),
    // A composed decorator may be what makes the class a controller: then its methods have their own.
    controllers: new RegExp(String.raw`\b${named(({ decorators }) => decorators.controllers)}\b|@${named(({ decorators }) => decorators.methods)}\s*\(`),
    starts: new RegExp(String.raw`\b${oneName(starting)}\b`),
    provides: new RegExp(String.raw`\b${named(({ decorators }) => decorators.modules?.global ?? {})}\b`),
    generated: { imports: importOf(rows.flatMap(({ packages, decorators }) => (decorators.generated === undefined ? [] : packages))), names: new RegExp(String.raw`\b${oneName(rows.flatMap(({ decorators }) => decorators.generated ?? []))}\b`) },
  };
}

function creatingIn(frameworks: readonly FrameworkRow[]): RegExp {
  const names = frameworks.flatMap(({ packages, shared, exports }) =>
    Object.entries(exports).flatMap(([path, { call, construct, handler }]) => {
      const serves = call && ('object' in call || 'hosts' in call || ('part' in call && call.serves !== undefined));
      const creates = serves || construct || handler;
      // What a module exports as a whole is mostly called by the package's name, or by one that ends so: `koaRouter()`.
      if (!creates || shared?.some((name) => path === `${name}:`)) return [];
      return path === '' ? packages.map((name) => String.raw`\w*${lastOf(name)}`) : [`${path.endsWith(':') ? String.raw`\w*` : ''}${lastOf(path.replace(/:$/, ''))}`];
    }),
  );
  return new RegExp(`\\b(?:${[...new Set(names)].join('|')})\\s*(?:<[^()]*>)?\\s*\\(`, 'i');
}

/** A member that asks a limiter, given an object: `env.LIMITER.limit({ key })`. */
function askingIn({ frameworks }: Knowledge): RegExp {
  const members = frameworks.flatMap(({ objects }) => Object.values(objects).flatMap((object) => Object.entries(object.members)));
  const names = members.flatMap(([name, { does }]) => (does === 'ask' ? [name] : []));
  return new RegExp(`\\.\\s*(?:${[...new Set(names)].join('|') || '(?!)'})\\s*\\(\\s*\\{`);
}

/** A member that holds a part of a request, where it is read or taken out of the request. */
function readingIn({ frameworks }: Knowledge): RegExp {
  const members = frameworks.flatMap(({ objects }) => Object.values(objects).flatMap((object) => Object.entries(object.members)));
  const read = (isCall: boolean): string => oneOf(members.flatMap(([name, member]) => (member.does === 'input' && (member.call === true) === isCall ? [name] : [])));
  return new RegExp(String.raw`[.{,]\s*(?:${read(false)}\b|${read(true)}\s*\()`);
}

function lastOf(path: string): string {
  return /\w+$/.exec(path)?.[0] ?? '(?!)';
}

/** What follows a name where it is called, handed on, or taken out of what holds it. `Array.isArray` is no use of `Array`. */
const USED = String.raw`(?:["'\`]|\s*(?:[(\`,;:)}\]]|<[^()]{0,200}>\s*\(|\?\.\(|\.(?:call|apply|bind)\b|as\b|$))`;

/** Amplifiers, and functions that are called again and again, by their names. */
function amplifyingIn({ amplifiers, frameworks }: Knowledge): Amplifying {
  const again = frameworks.flatMap(({ exports, globals }) => Object.values({ ...exports, ...globals }).flatMap(({ construct }) => (construct && 'again' in construct ? (construct.again ?? []) : [])));
  const methods: string[] = [];
  const globals: string[] = [...again];
  const members: string[] = [];
  const exports: string[] = [];
  const packages: string[] = [];
  for (const { callee } of amplifiers) {
    if ('method' in callee) methods.push(callee.method);
    else if ('export' in callee) {
      exports.push(lastName(callee));
      packages.push(...callee.packages);
    } else if (callee.global.includes('.')) {
      const [base = '', ...path] = callee.global.split('.');
      members.push(String.raw`${base}\s*(?:\??\.\s*${path.join(String.raw`\s*\.\s*`)}\b|\[)`);
    } else globals.push(callee.global);
  }
  const taken = String.raw`\{[^{}]*\b${oneOf(methods)}\b[^{}]*\}\s*=(?![=>])`;
  return {
    named: new RegExp(String.raw`\b${oneOf(methods)}\b`),
    methods: new RegExp(String.raw`(?:[.]\s*|["'\`])${oneOf(methods)}\b${USED}|${taken}`, 'm'),
    globals: new RegExp(String.raw`\b(?:${oneOf(globals)}${USED}|${oneOf(members)})`, 'm'),
    exported: new RegExp(String.raw`\b${oneOf(exports)}${USED}`, 'm'),
    imported: new RegExp(String.raw`["'\`]${inRegistries(String.raw`${oneOf(packages.map(specifiersOf))}(?:\/[^"'\`?]*)?`)}["'\`]`),
  };
}

/**
 * Whether a text may hold an amplifying call.
 *
 * @param file the text of the whole file
 */
export function mayAmplify({ amplifying: { named, methods, globals, exported, imported } }: Lexicon, text: string, file: string): boolean {
  return (named.test(text) && methods.test(text)) || globals.test(text) || (exported.test(text) && imported.test(file));
}

/** Whether a package's or global's export is an amplifier, under whatever name the program calls it. */
export function isAmplifier({ amplifiers }: Lexicon, external: External): boolean {
  return amplifiers.functions.has(functionKey(external)) || amplifiers.methods.has(external.path.at(-1) ?? '');
}

/** The same, or it holds one: `Buffer`, `faker.string`. */
export function holdsAmplifier(lexicon: Lexicon, external: External): boolean {
  return isAmplifier(lexicon, external) || lexicon.amplifiers.holders.has(functionKey(external));
}

/** The name that stands in a program where a function is called. */
function lastName(callee: Callee): string {
  const path = 'method' in callee ? callee.method : 'global' in callee ? callee.global : callee.export;
  return path.replace('()', '').split('.').at(-1) || 'require';
}

function indexCallees<Row extends { readonly callee: Callee }>(rows: readonly Row[]): CalleeIndex<Row> {
  const methods = new Map<string, Row[]>();
  const functions = new Map<string, Row[]>();
  const add = (map: Map<string, Row[]>, key: string, row: Row): void => {
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
  };
  for (const row of rows) {
    const { callee } = row;
    if ('method' in callee) add(methods, callee.method, row);
    else if ('global' in callee) add(functions, callee.global, row);
    else for (const name of callee.packages) add(functions, `${name}:${callee.export}`, row);
  }
  return { methods, functions, holders: new Set(rows.flatMap(({ callee }) => holdersOf(callee))), names: new Set(rows.map(({ callee }) => lastName(callee))) };
}

/** Keys of what holds a function, from the outermost: `lodash:` of `lodash:repeat`. */
function holdersOf(callee: Callee): string[] {
  if ('method' in callee) return [];
  const parts = ('global' in callee ? callee.global : callee.export).split('.');
  const outer = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('.'));
  return 'global' in callee ? outer : callee.packages.flatMap((name) => ['', 'default', ...outer].map((path) => `${name}:${path}`));
}

/** The key under which {@link CalleeIndex} holds an external function. */
export function functionKey(external: External): string {
  const path = external.path.join('.');
  if (external.module === null) return path.replace(/^globalThis\./, '');
  // One function per file: `lodash/repeat`, `lodash/repeat.js`.
  const single = path === '' ? /^((?:@[^/]+\/)?[^/]+)\/(?:fp\/)?(\w+)(?:\.[cm]?js)?$/.exec(external.module) : null;
  return single ? `${single[1]}:${single[2]}` : `${external.module}:${path}`;
}

/** What a table of export paths says of a package's export. */
export function entryOf<T>(table: Readonly<Record<string, T>> | undefined, module: string, path: readonly string[]): T | undefined {
  const name = path.join('.');
  return table?.[`${module}:${name}`] ?? table?.[name];
}

/** What a package's export or a global means. */
export function meaningOf(lexicon: Lexicon, { module, path }: External): Known | undefined {
  if (module === null) return lexicon.globals.get(path.join('.'));
  const framework = lexicon.frameworks.get(module);
  const meaning = entryOf((framework ?? lexicon.packages.get(module))?.exports, module, path);
  return meaning ? { framework: framework ?? null, meaning } : undefined;
}

/** The team's own limiter that an export is, if it is one. */
export function ownLimiterOf(lexicon: Lexicon, external: External, path: string): OwnLimiter | undefined {
  const { module } = external;
  return module === null ? undefined : lexicon.own.find((own) => own.name === (external.path.join('.') || 'default') && own.matches(module, path));
}

/** Whether a module is one that rows of frameworks or limiters describe. */
export function isKnownModule({ frameworks, limiters }: Lexicon, specifier: string): boolean {
  return frameworks.has(specifier) || limiters.has(specifier);
}

/** Whether an export of a package may set up servers or limits: one of another name only belongs to the same package, and others only answer requests. */
export function maySetUp(lexicon: Lexicon, external: External): boolean {
  const { module, path } = external;
  if (module === null) return false;
  const framework = lexicon.frameworks.get(module);
  const name = path.at(-1);
  if (lexicon.limiters.has(module) || (framework && (name === undefined || framework.decorators !== undefined))) return true;
  const meaning = meaningOf(lexicon, external)?.meaning;
  return meaning ? !isForAnswers(meaning, framework) : framework !== undefined && name !== undefined && wordsOf(framework).has(name);
}

const OF_ANSWERS = ['send', 'fails', 'sets', 'input', 'markup', 'value'];

/** Whether what an export means is only of use while a request is answered. */
function isForAnswers({ call, construct, read, thrown, ...others }: Meaning, framework: FrameworkRow | undefined): boolean {
  const isForAnswer = (result: Result): boolean => {
    const isObject = 'object' in result && Object.keys(result).every((key) => key === 'object' || key === 'status');
    return isObject ? isOfRequests(framework?.objects[result.object]) : OF_ANSWERS.some((key) => key in result);
  };
  return Object.keys(others).length === 0 && [call, construct, read].every((result) => result === undefined || isForAnswer(result));
}

/** Whether a type is that of an object on which callbacks may be registered, or of a plugin, which is given one. */
export function isOfServers({ frameworks }: Lexicon, module: string, path: readonly string[]): boolean {
  const framework = frameworks.get(module);
  const type = entryOf(framework?.types, module, path);
  return (type !== undefined && !isOfRequests(framework?.objects[type])) || entryOf(framework?.pluginTypes, module, path) !== undefined;
}

const OF_REQUESTS = ['request', 'response', 'context', 'answer', 'redirect', 'next'];

function isOfRequests(row: ObjectRow | undefined): boolean {
  return row !== undefined && OF_REQUESTS.includes(row.role);
}

const words = new WeakMap<FrameworkRow, ReadonlySet<string>>();

/** All words that a row has. Rows are JSON. */
function wordsOf(row: FrameworkRow): ReadonlySet<string> {
  return getOrMake(words, row, () => new Set(JSON.stringify(row).match(/[\w$]+/g)));
}

/** Whether an import is one of a project file, found or not. */
export function isOfProject({ module, file }: External): boolean {
  return file !== null || (module !== null && isProjectFile(module));
}

/** Whether a module specifier names a file of the project rather than a package. */
export function isProjectFile(specifier: string): boolean {
  return /^(?:\.{1,2}(?:\/|$)|[/#$]|~\/|@\/)/.test(specifier);
}
