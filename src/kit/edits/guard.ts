import type { ContainerFact, GuardEdit, HandlerFact, InsertionPoint } from '../../analysis/model.ts';
import { isProbe } from '../../analysis/routes/probes.ts';
import { mayAwaitAtTop } from '../../project/compiler.ts';
import { isModule } from '../../project/manifest.ts';
import type { LintedFile } from '../file.ts';
import { isTypeScript } from '../file.ts';
import { code } from '../messages/text.ts';
import type { Rate } from '../rate.ts';
import type { NewImport } from './binding.ts';
import type { Edit } from './edit.ts';
import { composeEdits, insertion } from './edit.ts';
import { guardStatements } from './handler.ts';
import { insertLines } from './lines.ts';
import { freeName } from './names.ts';
import { askInOptions } from './options.ts';
import { styleOf } from './style.ts';
import type { Supply } from './supply.ts';
import { findSupply } from './supply.ts';
import { hasInferredHandler } from './syntax.ts';

/** An edit that puts a guard somewhere, and what the report says of it. */
export interface Proposal {
  readonly messageId: 'guardRoute' | 'guardContainer' | 'guardHandler' | 'askPlugin' | 'awaitPlugin';
  readonly data: Readonly<Record<string, string>>;
  readonly edit: Edit;
  /** All that it needs is at hand. */
  readonly automatic: boolean;
  /** It declares a name, so that no other edit of the same pass may. */
  readonly declares: boolean;
  /** It leaves out what must not be refused. */
  readonly spares?: true;
  /** It would limit more than what lacks a limit, or what must not be refused: a person decides. */
  readonly overreaches?: true;
}

/**
 * The edit that guards one handler, in its registration or at its start; null where there is no way.
 *
 * @param mayDeclare whether the edit may import or declare something
 */
export function guardOne(file: LintedFile, handler: HandlerFact, rate: Rate, mayDeclare: boolean): Proposal | null {
  const proposal = guardHandler(file, handler, rate, mayDeclare);
  return proposal !== null && (isProbed(handler) || handler.routes !== undefined) ? chosen(proposal) : proposal;
}

/** Whether a handler answers a health check or webhook. */
function isProbed({ fullPaths, paths }: HandlerFact): boolean {
  return (fullPaths ?? paths)?.some(isProbe) ?? false;
}

function guardHandler(file: LintedFile, handler: HandlerFact, rate: Rate, mayDeclare: boolean): Proposal | null {
  const first = handler.edit && guardAt(file, handler, handler.edit, rate, mayDeclare);
  if (first?.automatic === true || handler.inside === null) return first;
  const second = guardAt(file, handler, handler.inside, rate, mayDeclare);
  return second?.automatic === true ? second : (first ?? second);
}

function guardAt(file: LintedFile, handler: HandlerFact, at: GuardEdit, rate: Rate, mayDeclare: boolean): Proposal | null {
  const { row } = handler;
  if (at.kind === 'decorator') return decorate(file, handler, at, rate, mayDeclare);
  if (at.kind === 'option') return askPlugin(file, at, rate);
  const as = at.kind === 'argument' ? 'middleware' : 'consume';
  const supply = findSupply(file, { framework: row, as, rate, offset: at.offset });
  const declares = supply !== null && (supply.ready === null || supply.imports.length > 0);
  if (supply === null || (declares && !mayDeclare)) return null;
  const name = supply.ready ?? freeName('limiter', file.names);
  const refusal = at.kind === 'argument' ? null : guardStatements(file, row, at, { name, refuses: supply.refuses ?? null });
  const imports = [...supply.imports, ...(refusal?.added ? [refusal.added] : [])];
  const lines = declarations(file, { ...supply, imports }, name, at);
  const ahead = at.kind === 'argument' ? registrationAhead(file, handler, at, name) : [];
  const inside = at.kind === 'argument' ? [insertion(at.offset, `${name}, `)] : (refusal?.edits ?? null);
  if (lines === null || inside === null) return null;
  const edit = composeEdits(file.sourceCode.text, [...insertAll(file, [...lines, ...ahead]), ...joined(imports), ...(ahead.length > 0 ? [] : inside)]);
  return edit === null
    ? null
    : {
        messageId: at.kind === 'argument' ? 'guardRoute' : 'guardHandler',
        data: dataOf(supply, refusal?.limiter ?? name, refusal?.needs),
        edit,
        automatic: isAtHand(supply) && refusal?.suggested !== true,
        declares,
      };
}

/** A plugin that limits only the routes whose options ask for it, asked for by this one. */
function askPlugin(file: LintedFile, at: Extract<GuardEdit, { kind: 'option' }>, rate: Rate): Proposal | null {
  const asked = askInOptions(file, at, rate);
  return asked && { messageId: 'askPlugin', data: { option: code(asked.property) }, edit: asked.edit, automatic: true, declares: false };
}

/** A limiter's guard, attached by a decorator: the app says what it counts, or is still to be told. */
function decorate(file: LintedFile, { row }: HandlerFact, { at, by, on }: Extract<GuardEdit, { kind: 'decorator' }>, rate: Rate, mayDeclare: boolean): Proposal | null {
  const found = findSupply(file, { framework: row, as: 'decorator', rate, offset: at.offset });
  const supply = found && by === null && found.setUp !== undefined ? { ...found, external: found.setUp } : found;
  const declares = supply !== null && supply.imports.length > 0;
  if (supply === null || (declares && !mayDeclare) || (by === null && supply.external === undefined)) return null;
  const lines = [...importLines(file, supply, at), { point: at, line: supply.make }];
  const edit = composeEdits(file.sourceCode.text, [...insertAll(file, lines), ...joined(supply.imports)]);
  const data = dataOf(supply, supply.make);
  const placed = on === null ? { messageId: 'guardRoute' as const, data } : { messageId: 'guardContainer' as const, data: { ...data, container: on.name === null ? 'this controller' : code(on.name) } };
  return edit && { ...placed, edit, automatic: isAtHand(supply), declares };
}

/** The edit that guards everything registered on an app or router of this file; null where there is no way. */
export function guardAll(file: LintedFile, container: ContainerFact, rate: Rate): Proposal | null {
  if (container.kind === 'server') return null;
  const waiting = waitFor(file, container);
  if (waiting !== null) return waiting;
  const middleware = useMiddleware(file, container, rate);
  const proposal = middleware ?? registerPlugin(file, container, rate);
  if (proposal === null || container.overreach === null) return proposal;
  // A plugin is brought by none of the fixes of other files, and leaves out what it is told to.
  const isMeant = middleware === null && (container.overreach === 'elsewhere' || proposal.spares === true);
  return isMeant ? proposal : chosen(proposal);
}

/** The same edit as one that a person has to choose. */
function chosen(proposal: Proposal): Proposal {
  return { ...proposal, automatic: false, overreaches: true };
}

/** A limiter's plugin is registered, and nothing waits until it is loaded. */
function waitFor(file: LintedFile, { name, unawaitedAt, awaits }: ContainerFact): Proposal | null {
  if (unawaitedAt === null || name === null || !mayAwait(file, awaits)) return null;
  return {
    messageId: 'awaitPlugin',
    data: { container: code(name) },
    edit: insertion(unawaitedAt, 'await '),
    automatic: isAwaitKnown(file, awaits),
    declares: false,
  };
}

function useMiddleware(file: LintedFile, { name, useAt, chainAt, row }: ContainerFact, rate: Rate): Proposal | null {
  const isNamed = name !== null && useAt !== null && /^(?:this\.)?[\w$]+$/.test(name);
  if (!isNamed && chainAt === null) return null;
  const supply = findSupply(file, { framework: row, as: 'middleware', rate, offset: isNamed ? useAt.offset : (chainAt ?? 0) });
  if (supply === null) return null;
  const limiter = supply.ready ?? supply.make;
  const lines = isNamed ? [{ point: useAt, line: `${name}.use(${limiter});` }] : [];
  const chained = isNamed || chainAt === null ? [] : [insertion(chainAt, `.use(${limiter})`)];
  return guardedContainer(file, supply, limiter, name ?? 'this app', lines, chained, isNamed ? useAt : file.facts.module.declareAt);
}

/** A plugin has to be loaded before the routes are registered. */
function registerPlugin(file: LintedFile, { name, useAt, awaits, row, probes }: ContainerFact, rate: Rate): Proposal | null {
  if (name === null || useAt === null || !mayAwait(file, awaits) || !/^(?:this\.)?[\w$]+$/.test(name)) return null;
  const supply = findSupply(file, { framework: row, as: 'plugin', rate, offset: useAt.offset });
  if (supply === null || supply.ready !== null) return null;
  const spared = probes == null ? null : (supply.spare?.(probes) ?? null);
  const lines = [{ point: useAt, line: `${supply.make.replaceAll('$container', name).replace('$spares', () => (spared === null ? '' : `, ${spared}`))};` }];
  const proposal = guardedContainer(file, supply, supply.made ?? 'a limiter', name, lines, [], useAt);
  return proposal && { ...proposal, automatic: proposal.automatic && isAwaitKnown(file, awaits), ...(spared !== null && { spares: true as const }) };
}

/** Whether `await` may be allowed: at the top level of CommonJS it never is, nor where the compiler makes that of TypeScript. */
function mayAwait({ path, facts }: LintedFile, awaits: ContainerFact['awaits']): boolean {
  return awaits === 'function' || (awaits === 'module' && facts.module.topLevelAwait && (!isTypeScript(path) || mayAwaitAtTop(path)));
}

/** Whether it is known to be: in TypeScript, what the compiler makes of a module is not seen. */
function isAwaitKnown({ path }: LintedFile, awaits: ContainerFact['awaits']): boolean {
  return awaits === 'function' || !isTypeScript(path) || isModule(path);
}

function guardedContainer(file: LintedFile, supply: Supply, limiter: string, container: string, lines: readonly NewLine[], inline: readonly Edit[], use: InsertionPoint): Proposal | null {
  const edit = composeEdits(file.sourceCode.text, [...insertAll(file, [...importLines(file, supply, use), ...lines]), ...joined(supply.imports), ...inline]);
  return edit === null
    ? null
    : {
        messageId: 'guardContainer',
        data: { ...dataOf(supply, limiter), container: code(container) },
        edit,
        automatic: isAtHand(supply),
        declares: supply.imports.length > 0,
      };
}

/**
 * The limiter registered by itself, ahead of the route, where it must not stand in the route's own call: its type would
 * decide the type of `req.params`, which TypeScript otherwise reads off the path.
 */
function registrationAhead(
  file: LintedFile,
  { paths, place }: HandlerFact,
  at: Extract<GuardEdit, { kind: 'argument' }>,
  name: string,
): NewLine[] {
  const call = file.sourceCode.text.slice(...place.range);
  const hasParameters = paths?.some((path) => /[:*{]/.test(path)) ?? false;
  if (!isTypeScript(file.path) || !hasParameters || at.declareAt === null || !/^[\w$]/.test(call)) return [];
  return hasInferredHandler(file.sourceCode, at.offset) ? [{ point: at.declareAt, line: `${call}, ${name});` }] : [];
}

function isAtHand({ missing, untyped, external }: Supply): boolean {
  return missing === null && untyped !== true && external === undefined;
}

function dataOf(supply: Supply, limiter: string, also?: string): Readonly<Record<string, string>> {
  const needs = [...(supply.missing === null ? [] : [`the package ${code(supply.missing)}`]), ...[supply.external, also].filter((each) => each !== undefined)];
  return { limiter: code(limiter), install: needs.length === 0 ? '' : ` (needs ${needs.join(', and ')})` };
}

/** The lines that import a limiter's package and declare the limiter ahead of its use; null without a place for them. */
function declarations(file: LintedFile, supply: Supply, name: string, use: Extract<GuardEdit, { offset: number }>): NewLine[] | null {
  const { module } = file.facts;
  const runsLater = use.kind === 'statement';
  const point = runsLater || module.declareAt.offset <= use.offset ? module.declareAt : use.declareAt;
  if (point === null) return supply.ready !== null && supply.imports.length === 0 ? [] : null;
  const imported = importLines(file, supply, point);
  const apart = point === module.declareAt && point.side === 'after';
  return supply.ready === null ? [...imported, { point, line: `const ${name} = ${supply.make};`, apart }] : imported;
}

/** The imports that need a line of their own. */
function importLines(file: LintedFile, { imports }: Pick<Supply, 'imports'>, use: InsertionPoint): NewLine[] {
  return imports.flatMap((each) => (each.joined === null ? [{ point: importPoint(file, use), line: each.line }] : []));
}

/** Those that other imports take up. */
function joined(imports: readonly NewImport[]): Edit[] {
  return imports.flatMap((each) => each.joined ?? []);
}

/** An import may stand anywhere at the top level; a `require` must run ahead of the use. */
function importPoint({ facts: { module } }: LintedFile, use: InsertionPoint): InsertionPoint {
  return module.system === 'esm' || module.importAt.offset <= use.offset ? module.importAt : use;
}

interface NewLine {
  readonly point: InsertionPoint;
  readonly line: string;
  /** A blank line sets it apart from the imports. */
  readonly apart?: boolean;
}

function insertAll(file: LintedFile, lines: readonly NewLine[]): Edit[] {
  const points = lines.map(({ point }) => point);
  return points
    .filter((point, index) => points.findIndex((other) => isSamePoint(other, point)) === index)
    .map((point) => {
      const added = lines.filter((line) => isSamePoint(line.point, point)).flatMap(({ line, apart }) => (apart === true ? ['', line] : [line]));
      return insertLines(file.sourceCode.text, point, added, styleOf(file.sourceCode));
    });
}

function isSamePoint(a: InsertionPoint, b: InsertionPoint): boolean {
  return a.offset === b.offset && a.side === b.side;
}
