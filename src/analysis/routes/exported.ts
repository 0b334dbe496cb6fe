import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import type { HandlerFact, LookedAt, NearMiss, Place, Verdict, Why } from '../model.ts';
import { constrain } from '../sizes/constraints.ts';
import { describedAs, readSchema } from '../sizes/schemas.ts';
import { shortText, type SourceFile, sourceOf } from '../source.ts';
import type { Manner } from '../values/contexts.ts';
import { exportedNames, exportedValue } from '../values/exports.ts';
import type { Snapshot } from '../values/frame.ts';
import { settledOrMade } from '../values/later.ts';
import { isOfProject } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { instanceMember } from '../values/members.ts';
import { speaksOfLimits } from '../values/speech.ts';
import { declaredName, isFunction, parametersIn } from '../values/syntax.ts';
import type { Unit } from '../values/units.ts';
import { type FunctionNode, type FunctionValue, NOT_FOLLOWED, optionsOf, originOf, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { mayBeCalledBehind } from './absence.ts';
import { leftByFiles, leftByHooks } from './ahead-files.ts';
import { ALL_REQUESTS, type Reach } from './asked.ts';
import { asBound } from './bound.ts';
import { isBesideEntry } from './entry-files.ts';
import { findExport, placeOfField, placeOfFunction } from './export-places.ts';
import { uncheckedIn, wrappedFunctions } from './guards.ts';
import { whyForeign } from './handlers.ts';
import { hostVerdict } from './hosts.ts';
import { guardInside, judgeInside } from './inside.ts';
import { asListed } from './listed.ts';
import { examplesOf } from './matchers.ts';
import { isNamedForOthers, namedExports } from './named.ts';
import { isOnlyCalledByServer } from './offered.ts';
import { inField, itemsIn } from './options.ts';
import { type RouteFile, routeFilesOf } from './places.ts';
import { judgeHook, processVerdict } from './process-guards.ts';
import { containerOf, flatten, type Item, registryOf } from './registry.ts';
import { newRequest } from './request-objects.ts';
import { guardInServers } from './resolvers.ts';
import { handlersOf, type Outcome, runRequest } from './runs.ts';
import { type Said, saidBy } from './said.ts';
import { isKept, isNotAsync, isServedElsewhere, isSpared, isStartedOtherwise, maybeSpared } from './spared.ts';
import { statementEdit } from './statement-edit.ts';
import { hostedInstance } from './workers.ts';

/** A function that a file exports to its framework. */
interface Exported {
  readonly file: RouteFile;
  readonly methods: readonly string[];
  /** What it is exported as, or called where it is written. */
  readonly name?: string | undefined;
  readonly place: Place;
  readonly node: TSESTree.Node;
  readonly value: Value;
  /** What those in front of it have left of the request. */
  readonly before?: Snapshot | null;
}

/** What an exported value does with a request by itself; null for what is no handler. */
type Judged =
  | { readonly kind: 'guarded'; readonly by: string; readonly place: Place }
  | { readonly kind: 'unknown'; readonly why: Why }
  | { readonly kind: 'open'; readonly nearMisses: readonly NearMiss[] }
  | null;

const found = new WeakMap<Machine, Map<SourceFile, readonly (readonly [Exported, Judged])[]>>();

/** Runs the functions that a file exports to its framework, once: so it is found out what reaches a response. */
export function runExports(machine: Machine, unit: Unit): readonly (readonly [Exported, Judged])[] {
  const known = getOrMake(found, machine, () => new Map<SourceFile, readonly (readonly [Exported, Judged])[]>());
  const before = known.get(unit.source);
  if (before) return before;
  const judged = findExported(machine, unit).map((each) => [each, judge(machine, { ...each, before: leftByFiles(machine, each.file, unit.source, each.methods) }, each.value)] as const);
  known.set(unit.source, judged);
  return judged;
}

/** Runs what a file exports as the server itself, which may make the app, and what may hand requests to one. */
export function runServers(machine: Machine, unit: Unit): void {
  const files = routeFilesOf(machine.lexicon, machine.ownerOf, unit.source);
  if (files.some(({ rows }) => rows.server) || (files.length > 0 && importsServing(machine, unit))) runExports(machine, unit);
}

/** Whether a file imports what answers requests by the routes that it is given. */
function importsServing({ lexicon }: Machine, { source: { ast } }: Unit): boolean {
  const serves = (module: string): boolean => Object.values(lexicon.frameworks.get(module)?.exports ?? {}).some(({ call }) => call !== undefined && 'part' in call && call.serves !== undefined);
  return ast.body.some((statement) => statement.type === 'ImportDeclaration' && serves(statement.source.value));
}

/** The facts of the functions that a file exports to its framework. */
export function collectExported(machine: Machine, unit: Unit): HandlerFact[] {
  const facts: HandlerFact[] = [];
  for (const [exported, judged] of runExports(machine, unit)) {
    if (judged === null) continue;
    const { file, methods, place } = exported;
    const { framework, rows, path } = file;
    const paths = path === null ? null : [path];
    facts.push({
      row: framework.id,
      shape: rows.server ? 'callback' : 'export',
      methods,
      paths,
      fullPaths: paths,
      ...(path === null && !rows.server && exported.name !== undefined && { called: { as: 'function' as const, name: exported.name } }),
      place,
      container: null,
      inside: null,
      verdict: verdictOn(machine, unit, exported, judged),
      edit: editOf(machine, exported, unit.source),
    });
  }
  return facts;
}

/** What refuses by returning a response does so only where a response is the answer. */
function editOf({ handlers }: Machine, { file: { framework, rows }, value, node }: Exported, source: SourceFile): HandlerFact['edit'] {
  const handler = settle(value);
  const refuses = rows.returns == null || framework.answers?.tooManyRequests?.startsWith('throw ') === true;
  return handler.kind === 'function' && refuses && !handlers.get(handler.node)?.callsBack && sourceOf(handler.node) === source ? statementEdit(handler, rows.parameters, node) : null;
}

function verdictOn(machine: Machine, unit: Unit, { file, methods, name }: Exported, judged: Exclude<Judged, null>): Verdict {
  if (judged.kind === 'guarded') return { kind: 'guarded', by: judged.by, at: 'handler', place: judged.place };
  const limit = file.said?.limit;
  if (limit?.kind === 'works') return { kind: 'guarded', by: limit.by, at: 'route', place: limit.place };
  const around = processVerdict(machine, file, unit.source, methods);
  if (around.kind === 'guarded') return { kind: 'guarded', by: around.by, at: 'process', place: around.place };
  const isElsewhere = isServedElsewhere(machine, file);
  const hosted = isElsewhere ? null : hostVerdict(machine, file);
  if (hosted?.kind === 'guarded') return { kind: 'guarded', by: hosted.by, at: 'process', place: hosted.place };
  if (judged.kind === 'unknown') return judged;
  if (!hosted) return { kind: 'unknown', why: { reason: 'mounted-elsewhere', subject: file.framework.name } };
  if (around.kind === 'unknown') return around;
  if (hosted.kind === 'unknown') return hosted;
  const maybe = maybeSpared(machine, unit, file);
  if (maybe !== null) return { kind: 'unknown', why: { reason: 'not-followed', subject: maybe } };
  // One that only its form makes a handler may be what another one calls.
  if (file.rows.server && !file.said && name !== undefined && mayBeCalledBehind(machine, unit.source.path, name)) return { kind: 'unknown', why: { reason: 'other-file', subject: name } };
  const looked: LookedAt[] = [{ position: 'handler', name: null, place: null }, ...around.looked, ...hosted.looked];
  return { kind: 'unguarded', looked, nearMisses: [...judged.nearMisses, ...(limit ? [limit.miss] : []), ...around.nearMisses, ...hosted.nearMisses] };
}

function findExported(machine: Machine, unit: Unit): Exported[] {
  const { source } = unit;
  if (machine.modules?.isTest(source.path)) return [];
  const files = routeFilesOf(machine.lexicon, machine.ownerOf, source).flatMap((file) => asListed(machine, file, source.path) ?? []).flatMap((file) => asBound(machine, file, source) ?? []).filter((file) => !isSpared(machine, unit, file) && !isNamedForOthers(machine, file, source.path) && !isBesideEntry(machine, file, source.path));
  return files.flatMap((file) => exportedBy(machine, unit, asSaid(file, saidBy(machine, file, source))).filter((each) => !isKept(machine, unit, file, each) && !isNotAsync(machine, file, each) && !isStartedOtherwise(machine, file, each)));
}

/** A file with the path that it says itself. */
function asSaid(file: RouteFile, said: Said | null): RouteFile {
  return said ? { ...file, path: said.path ?? file.path, said } : file;
}

function exportedBy(machine: Machine, unit: Unit, file: RouteFile): Exported[] {
  const { rows } = file;
  const { ast } = unit.source;
  if (rows.directive !== undefined && !ast.body.some((statement) => 'directive' in statement && statement.directive === rows.directive)) return inlineIn(machine, unit, file, rows.directive);
  const list: Exported[] = [];
  const named = namedExports(machine, file, unit.source.path).map((name): [string, readonly string[]] => [name, ['*']]);
  for (const [key, listed] of [...Object.entries(rows.exports), ...named]) {
    const methods = file.method === null ? (file.said?.methods ?? listed) : [file.method];
    const [name = key, field] = key.split('.');
    for (const each of name === '*' ? exportedNames(unit) : [name]) {
      const written = findExport(ast, each);
      const value = written && exportedValue(machine, unit, each);
      if (!written || !value || isOnlyCalledByServer(machine, unit, rows, each)) continue;
      if (field === undefined) {
        list.push({ file, methods, name: each, place: written.place, node: ast, value });
        continue;
      }
      const record = settle(value);
      if (record.kind === 'class' && rows.classes) {
        const instance = hostedInstance(machine, file.framework, record, rows.classes);
        const method = instance && instanceMember(machine, instance, field);
        if (method?.kind === 'function') list.push({ file: { ...file, rows: { ...rows, parameters: rows.classes.parameters } }, methods, place: sourceOf(method.node) === unit.source ? placeOfFunction(method.node) : written.place, node: ast, value: method });
        continue;
      }
      if (record.kind !== 'record') continue;
      for (const [inner, of] of record.fields) {
        if (field === '*' || field === inner) list.push({ file, methods, place: placeOfField(written, inner), node: ast, value: of });
      }
    }
  }
  return list;
}

/** Functions that a directive of their own makes answer. */
function inlineIn(machine: Machine, { source }: Unit, file: RouteFile, directive: string): Exported[] {
  const functions = source.scopes.scopes.flatMap(({ block, type }) => ((type as string) === 'function' && isFunction(block) && hasDirective(block, directive) ? [block] : []));
  return functions.map((node) => ({
    file,
    methods: file.rows.exports['*'] ?? ['*'],
    name: node.id?.name ?? declaredName(node)?.name,
    place: placeOfFunction(node),
    node,
    value: { kind: 'function', node, frame: machine.lastFrameAround(node), self: null },
  }));
}

function hasDirective({ body }: FunctionNode, directive: string): boolean {
  const [first] = body.type === 'BlockStatement' ? body.body : [];
  return first?.type === 'ExpressionStatement' && first.expression.type === 'Literal' && first.expression.value === directive;
}

function judge(machine: Machine, exported: Exported, exportedBefore: Value): Judged {
  const value = settledOrMade(machine, exportedBefore);
  switch (value.kind) {
    case 'either':
      return strongest(optionsOf(value).map((option) => judge(machine, exported, option)));
    case 'list':
      return judgeChain(machine, exported, flatten({ node: exported.node, value }), exported.file.rows.parameters);
    case 'record': {
      const { options, parameters } = exported.file.rows;
      return options ? judgeChain(machine, exported, itemsIn(value, options, exported.node), parameters) : null;
    }
    case 'thing':
      if (!value.row.exported && containerOf(machine, value)) noteHandover(machine, exported, [value], { kind: 'open', nearMisses: [] });
      return judgeChain(machine, exported, heldBy(machine, value), value.framework.hooks?.parameters ?? []);
    case 'function':
      return judgeFunction(machine, exported, value);
    case 'passes':
      return judgeServer(machine, exported, value);
    case 'result':
    case 'external':
    case 'method':
    case 'unknown':
      return value.kind === 'method' && value.object.kind === 'passes' ? judgeServer(machine, exported, value.object) : judgeForeign(machine, exported, value, settle(exportedBefore));
    default:
      return null;
  }
}

/** What answers whatever comes, as a GraphQL server does; nothing for what stands for the files of a framework, or passes on. */
function judgeServer(machine: Machine, { node }: Exported, server: Extract<Value, { kind: 'passes' }>): Judged {
  if (!server.answers || server.hosts !== undefined) return null;
  const inside = guardInServers(machine, [server], node);
  if (inside === null) return { kind: 'open', nearMisses: [] };
  return 'by' in inside ? { kind: 'guarded', ...inside } : { kind: 'unknown', why: inside };
}

/** One of several, as the program decides: a guard behind a condition is a guard. */
function strongest(all: readonly Judged[]): Judged {
  return all.find((each) => each?.kind === 'guarded') ?? all.find((each) => each?.kind === 'unknown') ?? all.find((each) => each !== null) ?? null;
}

/** What answers for an object that a file exports, behind its hooks; nothing for one that is no such object. */
function heldBy(machine: Machine, thing: Thing): Item[] {
  const { exported } = thing.row;
  const operations = exported ? (containerOf(machine, thing)?.operations ?? []) : [];
  const hooks = operations.flatMap(({ kind, items }) => (kind === 'route' ? [] : items.map((item) => inField(item, exported?.hookField))));
  const last = operations.findLast(({ kind }) => kind === 'route')?.items.at(-1);
  return last ? [...hooks, last] : [];
}

/** Callbacks that run one behind the other, all but the last with these parameters; the last one answers. */
function judgeChain(machine: Machine, exported: Exported, items: Item[], parameters: readonly string[]): Judged {
  const last = items.pop();
  if (!last) return null;
  const { framework } = exported.file;
  const wasChecked = machine.inputsChecked;
  let guarded: Judged = null;
  let doubt: Judged = null;
  let { before = null } = exported;
  for (const { node, value } of items) {
    const hook = judgeHook(machine, framework, parameters, value, exported.node, null);
    if (hook.kind === 'guarded') guarded ??= hook;
    if (hook.kind === 'unknown') doubt ??= hook;
    before = leftByHooks(machine, exported.file, parameters, { node, value }, before);
    // Code that is not read may have checked what the request holds.
    if (originOf(settledOrMade(machine, value))) machine.inputsChecked = true;
  }
  const answer = judge(machine, { ...exported, before }, last.value);
  machine.inputsChecked = wasChecked;
  if (answer === null) return null;
  return guarded ?? (answer.kind === 'guarded' ? answer : (doubt ?? answer));
}

function judgeFunction(machine: Machine, exported: Exported, value: FunctionValue): Judged {
  const { file } = exported;
  const manner = mannerOf(file);
  const outcome = outcomeOf(machine, exported, value, manner);
  return judgeOutcome(machine, exported, value, outcome);
}

/** A file that stands for the whole server is there for all paths. */
function reachOfFile({ file: { path, rows }, methods }: Exported): Reach {
  return { paths: path === null ? (rows.server ? ALL_REQUESTS.paths : null) : examplesOf(path), methods };
}

function outcomeOf(machine: Machine, { file: { framework, rows }, before = null }: Exported, value: FunctionValue, manner: Manner): Outcome {
  return runRequest(machine, value, argumentsFor(machine, framework, rows.parameters, value), before, manner);
}

function judgeOutcome(machine: Machine, exported: Exported, value: FunctionValue, outcome: Outcome): Judged {
  const { file: { rows }, node } = exported;
  handOver(machine, exported, value, outcome);
  // What is called with the invocation may be the server, as it is where a package hands that to an app.
  if (outcome.answers.length === 0 && (rows.bound ? outcome.delegates.length === 0 : rows.server && outcome.complete)) return null;
  const { inside, limited } = judgeInside(machine, outcome, node === machine.source.ast ? value.node : node, () => reachOfFile(exported));
  if (inside && 'by' in inside) return { kind: 'guarded', ...inside };
  if (inside) return { kind: 'unknown', why: { ...inside, subject: subjectOf(value.node) } };
  // What it hands over is answered by routes, and it serves nothing itself.
  if (outcome.delegates.some((each) => each.kind === 'thing') && outcome.answers.every(({ serves }) => !serves)) return null;
  if (outcome.answers.length === 0) {
    const foreign = outcome.delegates.filter(({ kind }) => kind !== 'thing');
    if (foreign.some((each) => bringsApp(machine, each))) return null;
    if (foreign.length > 0) return { kind: 'unknown', why: whyForeign(foreign, subjectOf(value.node)) };
  }
  if (outcome.unseen) return { kind: 'unknown', why: outcome.unseen.kind === 'function' ? { reason: 'budget', subject: subjectOf(value.node) } : whyForeign([outcome.unseen], subjectOf(value.node)) };
  return { kind: 'open', nearMisses: uncheckedIn(machine, outcome, limited) };
}

/** A function that hands requests to an app or router is limited on their behalf. */
function handOver(machine: Machine, exported: Exported, { node }: FunctionValue, outcome: Outcome): void {
  const to = outcome.delegates.filter((value) => value.kind === 'thing' && containerOf(machine, value) !== undefined);
  if (to.length === 0) return;
  const isHanded = (value: Value): boolean => to.includes(value);
  const inside = guardInside(machine, outcome, node, () => reachOfFile(exported), isHanded);
  if (inside === null) noteHandover(machine, exported, to, { kind: 'open', nearMisses: uncheckedIn(machine, outcome) });
  else noteHandover(machine, exported, to, 'by' in inside ? { kind: 'guarded', ...inside } : { kind: 'unknown', why: inside });
}

function noteHandover(machine: Machine, exported: Exported, to: readonly Value[], judged: Exclude<Judged, null>): void {
  registryOf(machine).handovers.push({ to, verdict: () => verdictOn(machine, machine.units.of(exported.node), exported, judged) });
}

function subjectOf(node: FunctionNode): string {
  return 'id' in node && node.id ? node.id.name : shortText(node, 40);
}

/** Code of a package: what it wraps answers, unless its name speaks of limits. An app that it is given answers by its own routes. */
function judgeForeign(machine: Machine, exported: Exported, value: Value, written: Value): Judged {
  const { file } = exported;
  const origin = originOf(value);
  if (value.kind === 'method' && value.object.kind === 'thing') return null;
  const unknown = (): Judged => ({ kind: 'unknown', why: whyForeign([value], exported.file.framework.name) });
  const isClosed = file.rows.server === true || file.rows.directive !== undefined;
  if (origin?.module == null) return isClosed ? null : unknown();
  if (bringsApp(machine, value)) return null;
  // What code of the project does is known when it has been read.
  if (isOfProject(origin)) return value.kind === 'result' || !file.rows.server ? unknown() : null;
  const functions = [...wrappedFunctions(value)];
  const given = written.kind === 'result' ? settledOrMade(machine, written.call.args.at(-1) ?? UNDEFINED) : UNDEFINED;
  // What the package is given last may be made by code that is not read.
  if (given.kind === 'result' || given.kind === 'external' || given.kind === 'unknown') return file.rows.server ? null : unknown();
  if (given.kind === 'function' && !functions.some(({ node }) => node === given.node)) functions.push(given);
  if (functions.length === 0) return isClosed ? null : unknown();
  // Where the package is given a schema too, it has checked what the functions get.
  const isChecked = value.kind === 'result' && value.args.some((argument) => describedAs(machine, argument)?.constraint);
  const judged = functions.map((each) => judgeFunction(machine, exported, isChecked ? { ...each, checked: NOT_FOLLOWED } : each));
  const last = judged.at(-1) ?? null;
  if (speaksOfLimits(origin) || file.rows.server) return last && unknown();
  if (last?.kind !== 'open') return last;
  return judged.every((each) => each === null || each.kind === 'open') ? last : unknown();
}

function bringsApp(machine: Machine, value: Value): boolean {
  const isApp = (given: Value): boolean => given.kind === 'thing' && containerOf(machine, given) !== undefined;
  return value.kind === 'result' && value.args.some((given) => isApp(given) || (given.kind === 'record' && [...given.fields.values()].some(isApp)));
}

function mannerOf({ framework, rows }: RouteFile): Manner {
  const manner = handlersOf(framework);
  return rows.returns === undefined ? manner : { ...manner, returns: rows.returns };
}

/** What a function is given: objects of the framework, and request data in parameters of the program's own choice. */
function argumentsFor(machine: Machine, framework: FrameworkRow, names: readonly string[], { node, checked }: FunctionValue): Value[] {
  const things = newRequest(machine, framework, names, node);
  return things.map((thing, index) => {
    if (thing.kind !== 'input') return thing;
    const input = { ...thing, trail: [{ text: null, node: parametersIn(node)[index] ?? node }] };
    return checked && index === 0 ? constrain(input, readSchema(machine, checked)) : input;
  });
}
