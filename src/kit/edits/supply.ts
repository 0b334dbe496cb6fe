import path from 'node:path';
import { getOrMake } from '../../analysis/memo.ts';
import type { LimiterFact } from '../../analysis/model.ts';
import type { LimiterRow } from '../../knowledge/schema.ts';
import { findManifest, findPackageVersion, isVersionIn } from '../../project/manifest.ts';
import type { LintedFile } from '../file.ts';
import { isTypeScript } from '../file.ts';
import type { Rate } from '../rate.ts';
import { bindExport, localName, type NewImport, wantedBy } from './binding.ts';
import { isOnWorkers } from './platform.ts';
import { isHidden } from './syntax.ts';

/** Where a guard is needed. */
export interface Need {
  /** The framework's row id. */
  readonly framework: string;
  readonly as: 'middleware' | 'consume' | 'plugin' | 'decorator';
  readonly rate: Rate;
  /** The offset of the use: a limiter must be declared ahead of it. */
  readonly offset: number;
}

/** A limiter that a fix can use. */
export interface Supply {
  /** An expression that is a limiter already, or null when one has to be made. */
  readonly ready: string | null;
  /** An expression that makes one. */
  readonly make: string;
  readonly imports: readonly NewImport[];
  /** What the file calls the package's export that makes it; absent for one that is there. */
  readonly made?: string;
  /** Its package has no types, and the file is TypeScript. */
  readonly untyped?: true;
  /** What it needs that no edit can bring. */
  readonly external?: string;
  /** The same, where the app has not set up the limits that its guard keeps. */
  readonly setUp?: string;
  /** For one that is asked and does not reject: the condition under which to refuse. */
  readonly refuses?: string;
  /** For a plugin: the option that leaves out requests for some paths; null where it cannot. */
  readonly spare?: (paths: readonly string[]) => string | null;
  /** The package that has to be installed first, or null when all is at hand. */
  readonly missing: string | null;
}

/** Finds the limiter for a fix: the team's own, one that the file has already, else a new one of a package. */
export function findSupply(file: LintedFile, need: Need): Supply | null {
  return ownSupply(file, need) ?? presentSupply(file, need) ?? packageSupply(file, need);
}

function ownSupply(file: LintedFile, need: Need): Supply | null {
  const { fixWith } = file.settings;
  if (fixWith === null || need.as !== 'middleware') return null;
  const from = specifierFor(file, fixWith.from);
  if (from === null) return null;
  const local = fixWith.name === 'default' ? 'limiter' : fixWith.name;
  const { expression, added } = bindExport(file, { from, imported: fixWith.name, local, callable: fixWith.name === 'default' });
  return { ready: expression, make: expression, imports: added === null ? [] : [added], missing: null };
}

/** A specifier from the settings as this file must write it; null in the module that it names. */
function specifierFor(file: LintedFile, from: string): string | null {
  if (!/^\.\.?\//.test(from)) return from;
  const target = path.resolve(file.cwd, from);
  const withoutExtension = (name: string) => name.replace(/\.[mc]?[jt]sx?$/, '');
  if (withoutExtension(target) === withoutExtension(file.path)) return null;
  const relative = path.relative(path.dirname(file.path), target).split(path.sep).join('/');
  return relative.startsWith('../') ? relative : `./${relative}`;
}

function presentSupply(file: LintedFile, need: Need): Supply | null {
  const limiter = file.facts.limiters.find((each) => isReusable(file, each, need));
  if (limiter?.name == null) return null;
  const refuses = file.knowledge.limiters.find(({ id }) => id === limiter.row)?.create?.refuses;
  return { ready: limiter.name, make: limiter.name, imports: [], missing: null, ...termsOf({ refuses }) };
}

/** A limiter that was made for other routes would share its counter with them, unless its rate is the wanted one: as its row reads it, or as a fix has written it. */
function isReusable(file: LintedFile, limiter: LimiterFact, { framework, as, rate, offset }: Need): boolean {
  if (!limiter.works || limiter.name === null || limiter.declaredUntil > offset || isHidden(file.sourceCode, limiter.name, offset, 'module')) return false;
  const row = file.knowledge.limiters.find(({ id }) => id === limiter.row);
  if (row?.create?.as !== as || !fits(row, framework, as)) return false;
  const isWanted = limiter.rate ? limiter.rate.count === rate.count && limiter.rate.windowMs === rate.windowMs : isWrittenSo(file, limiter, row, rate);
  return limiter.uses === 0 || isWanted;
}

/** Whether a limiter is given what a fix gives a new one. */
function isWrittenSo({ sourceCode }: LintedFile, { place }: LimiterFact, { create }: LimiterRow, rate: Rate): boolean {
  const given = create && /\(.*$/s.exec(create.expression)?.[0];
  return given !== undefined && sourceCode.text.slice(...place.range).endsWith(fillRate(given, rate));
}

function fits(row: LimiterRow, framework: string, as: Need['as']): boolean {
  return row.create?.as === as && (row.create.on ?? row.frameworks).includes(framework);
}

const packageSupplies = new WeakMap<LintedFile, Map<string, Supply | null>>();

/** The same for each need of a file but its offset. */
function packageSupply(file: LintedFile, need: Need): Supply | null {
  const key = `${need.framework} ${need.as} ${String(need.rate.count)}/${String(need.rate.windowMs)}`;
  const known = getOrMake(packageSupplies, file, () => new Map<string, Supply | null>());
  return getOrMake(known, key, () => findPackage(file, need));
}

const surroundings = new WeakMap<object, Map<string, Surroundings>>();

/** What a file's folder says of packages. */
interface Surroundings {
  /** Ranges by package name. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** The same of what is needed for development alone. */
  readonly tools: Readonly<Record<string, string>>;
  readonly versions: Map<string, string | null>;
}

function surroundingsOf({ path: file, run }: LintedFile): Surroundings {
  const known = getOrMake(surroundings, run, () => new Map<string, Surroundings>());
  return getOrMake(known, path.dirname(file), () => {
    const { dependencies = {}, devDependencies: tools = {} } = findManifest(file) ?? {};
    return { dependencies, tools, versions: new Map() };
  });
}

function findPackage(file: LintedFile, need: Need): Supply | null {
  const rows = file.knowledge.limiters.filter((row) => fits(row, need.framework, need.as) && !(row.create?.timed && isOnWorkers(file)));
  const { dependencies } = surroundingsOf(file);
  const inFile = new Set(file.facts.module.imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from));
  const choices = rows.filter(({ create }) => create?.also === undefined || otherFor(create, file) !== undefined).flatMap((row) => row.packages.map((name) => ({ row, name })));
  const present = choices.find(({ name }) => inFile.has(name)) ?? choices.find(({ name }) => Object.hasOwn(dependencies, installedAs(name)));
  const choice = present ?? choices[0];
  if (choice?.row.create === undefined) return boundSupply(file, need, rows);
  const { imported, expression } = creationFor(choice.row.create, choice.name, file);
  const callee = expression.includes('$name') ? '$name' : (/^(?:new\s+)?([\w$]+)/.exec(expression)?.[1] ?? imported);
  const local = callee === '$name' ? localName(choice.row.create.imported, choice.name) : callee;
  const { expression: bound, added } = bindExport(file, wantedBy(choice.row, choice.name, imported, local));
  const { refuses, setUp } = choice.row.create;
  const external = choice.row.create.external ?? unbuiltIn(choice.row.create, choice.name, file, need);
  const also = otherFor(choice.row.create, file);
  const other = also && bindExport(file, { from: also.from, imported: also.imported, local: also.imported, callable: false });
  const make = fillRate((callee === '$name' ? expression.replaceAll(callee, () => bound) : expression.replace(callee, () => bound)).replaceAll('$also', () => other?.expression ?? ''), need.rate);
  const imports = [added, other?.added ?? null].filter((each) => each !== null);
  const untyped = choice.row.create.untyped === true && isTypeScript(file.path) && added !== null;
  return { ready: null, make, made: bound, imports, ...(untyped && { untyped: true as const }), ...(setUp !== undefined && { setUp }), ...termsOf({ external, refuses }), spare: (paths) => spareIn(choice.row, file, paths), missing: present === undefined ? installedAs(choice.name) : null };
}

/** What is needed in place of a version that the framework's build cannot take. */
function unbuiltIn({ unbuilt }: Create, name: string, file: LintedFile, { framework }: Need): string | undefined {
  const version = unbuilt?.on.includes(framework) ? versionOf(name, file) : null;
  return version !== null && unbuilt && isVersionIn(version, unbuilt.range) ? unbuilt.needs : undefined;
}

/** The option that has a plugin leave out requests for some paths; null where its row does not say how, or not for this version. */
function spareIn({ create }: LimiterRow, file: LintedFile, paths: readonly string[]): string | null {
  const { option, when, since } = create?.spares ?? {};
  const version = since && versionOf(since.package, file);
  if (option === undefined || when === undefined || !since || version == null || !isVersionIn(version, since.range) || paths.some((each) => /['\\]/.test(each))) return null;
  return option + paths.map((each) => when.replace('$path', () => `'${each}'`)).join(' || ');
}

function versionOf(name: string, file: LintedFile): string | null {
  return getOrMake(surroundingsOf(file).versions, name, () => findPackageVersion(name, file.path));
}

/** The package that a module is a part of: `@acme/limits` for `@acme/limits/memory`. */
function installedAs(specifier: string): string {
  return specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

/** A limiter that the platform binds to the program. */
function boundSupply(file: LintedFile, { framework }: Need, rows: readonly LimiterRow[]): Supply | null {
  const create = rows.find(({ packages }) => packages.length === 0)?.create;
  const answers = file.knowledge.frameworks.find(({ id }) => id === framework)?.answers;
  const bindings = answers?.workers && isOnWorkers(file) ? answers.workers.bindings : answers?.bindings;
  if (create === undefined || bindings === undefined) return null;
  const ready = create.expression.replace('$bindings', () => bindings);
  return { ready, make: ready, imports: [], missing: null, ...termsOf(create) };
}

/** What a limiter needs, and how it refuses, as far as its row says so. */
function termsOf({ external, refuses }: { readonly external?: string | undefined; readonly refuses?: string | undefined }): Pick<Supply, 'external' | 'refuses'> {
  return { ...(external !== undefined && { external }), ...(refuses !== undefined && { refuses }) };
}

type Create = NonNullable<LimiterRow['create']>;

/** Whether the file's package depends on another one, if only for development. */
function dependsOn(file: LintedFile, name: string): boolean {
  const { dependencies, tools } = surroundingsOf(file);
  return Object.hasOwn(dependencies, name) || Object.hasOwn(tools, name);
}

/** The other export that makes it, on the platform that the file's package is for. */
function otherFor({ also }: Create, file: LintedFile): NonNullable<Create['also']>[number] | undefined {
  return also?.find((each) => each.package === undefined || dependsOn(file, each.package));
}

/** What is imported, and the expression that makes a limiter of it, for the versions that the file would load. */
function creationFor(create: Create, name: string, file: LintedFile): Pick<Create, 'imported' | 'expression'> {
  const other = create.versions?.find(({ range, of }) => {
    const version = of === undefined || dependsOn(file, of) ? versionOf(of ?? name, file) : null;
    return version !== null && isVersionIn(version, range);
  });
  return { imported: other?.imported ?? create.imported, expression: other?.expression ?? create.expression };
}

/** Writes the rate into an expression of a row. */
export function fillRate(expression: string, { count, windowMs }: Rate): string {
  const values = new Map([
    ['$count', count],
    ['$ms', windowMs],
    ['$s', windowMs / 1000],
  ]);
  return expression.replaceAll(/\$(?:count|ms|s)\b/g, (name) => String(values.get(name) ?? name));
}
