import type { TSESTree } from '@typescript-eslint/utils';
import { posix } from 'node:path';
import type { ArgumentPlace, FrameworkRow, Member, Merging, Result } from '../../knowledge/schema.ts';
import { constrain, type Constraint, constraintAt, UNREAD } from '../sizes/constraints.ts';
import { runAgain } from '../sizes/loops.ts';
import { UNDECIDED } from '../sizes/quantity.ts';
import { passedBy } from '../sizes/schemas.ts';
import { shortText } from '../source.ts';
import { listOf } from '../values/alternatives.ts';
import { update } from '../values/bindings.ts';
import { mayCall } from '../values/callbacks.ts';
import { markupOf } from '../values/jsx.ts';
import { settledOrMade } from '../values/later.ts';
import { entryOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { memberOf } from '../values/members.ts';
import { merged } from '../values/merging.ts';
import type { CallSite } from '../values/model.ts';
import { joined } from '../values/operators.ts';
import { speaksOfCheck } from '../values/speech.ts';
import { partAbove, partBelow } from '../values/urls.ts';
import { inParts, methodOf, picked, readFrom } from '../values/utilities.ts';
import { constant, type FunctionValue, type InputValue, isAmong, isText, METHOD, NOT_FOLLOWED, originOf, settle, type Thing, truthiness, UNDEFINED, unknown, type Value } from '../values/value.ts';
import { answerOf } from './answering.ts';
import { answered, fails, send } from './answers.ts';
import { attachedTo } from './decorated/attached.ts';
import { draftApp, startApp } from './decorated/members.ts';
import { gatherInto } from './derived.ts';
import { partOf, serve } from './held.ts';
import { inputFor } from './inputs.ts';
import { loadedBy } from './loaded.ts';
import { addOperation, patternsOf } from './operations.ts';
import { fieldAt } from './options.ts';
import { includeFolder } from './plugins.ts';
import { containerOf, createThing, flatten } from './registry.ts';
import { parametersOf } from './request-objects.ts';

export function resultOf(machine: Machine, framework: FrameworkRow | null, result: Result, site: CallSite): Value | undefined {
  if ('wraps' in result) return wrapped(result, site);
  if ('list' in result) return listOf(site.args.map(({ value }) => value));
  if ('spares' in result) return { kind: 'combined', items: site.args.filter((_, index) => index !== result.spares).map(({ value }) => value), spared: site.args[result.spares]?.value ?? UNDEFINED, ...(result.others && { others: true }) };
  if ('names' in result) return constant(site.args.some(({ value }) => isAmong(value, result.names)));
  if ('tries' in result) return { kind: 'combined', items: site.args.map(({ value }) => value), spared: null };
  if ('passes' in result) return { kind: 'passes', name: shortText(site.node), ...(result.checks && { checks: true }), ...(isGivenOne(result.answersBy, site) && { answers: true }) };
  if ('refuses' in result) return { kind: 'passes', name: shortText(site.node), ...(isMeantBy(result.refuses, site) && { refuses: true }) };
  if ('answers' in result) {
    const answer = site.args.some(({ value }) => speaksWithin(value)) ? unknown('unknown-package') : answerOf(site.node, site.args.map(({ value }) => value));
    return result.by === undefined || framework === null ? answer : createThing(machine, framework, result.by, site.node, { holds: answer });
  }
  if ('markup' in result) return markupIn(site);
  if ('value' in result) return constant(result.value);
  if ('merges' in result) return mergedFrom(machine, result, site);
  if ('method' in result) return methodOf(machine, result, site);
  if ('reads' in result) return readFrom(machine, result, site);
  if ('picks' in result) return picked(machine, result, site);
  if ('parts' in result) return inParts(result, site);
  if ('fails' in result) {
    fails(machine, argumentAt(site.args, result.fails), site.node);
    return NOT_FOLLOWED;
  }
  if ('loads' in result) return loadedBy(machine, site.args[result.loads]?.value ?? UNDEFINED);
  if ('imports' in result) return importedBy(machine, site.args[result.imports]?.value ?? UNDEFINED);
  if ('resolves' in result) return settle(site.args[result.resolves]?.value ?? UNDEFINED).kind === 'class' ? undefined : NOT_FOLLOWED;
  if ('shares' in result) {
    const plugin = settledOrMade(machine, site.args[result.shares]?.value ?? UNDEFINED);
    return plugin.kind === 'function' ? { ...plugin, shared: true } : plugin;
  }
  if ('holds' in result) return { kind: 'record', fields: new Map(Object.entries(result.holds).map(([name, index]) => [name, site.args[index]?.value ?? UNDEFINED])), open: true };
  if ('input' in result) {
    machine.readings.add(site.node);
    const value = inputFor(machine, framework, result.input, site.node);
    return result.checked === undefined ? value : constrain(value, passedBy(machine, site.args[result.checked]?.value ?? UNDEFINED));
  }
  if ('sets' in result) {
    machine.state.note({ status: argumentAt(site.args, result.sets) ?? NOT_FOLLOWED });
    return NOT_FOLLOWED;
  }
  if ('part' in result) return partOf(machine, framework, result, site);
  if (!framework) return undefined;
  if ('hosts' in result) return host(machine, framework, result, site);
  if ('typed' in result) return objectOf(machine, settle(site.args[result.typed]?.value ?? UNDEFINED), site.node);
  if ('attached' in result) return attachedTo(machine, framework, site.args[result.attached]?.value ?? UNDEFINED, site.node);
  if ('object' in result) {
    const given = result.on === undefined ? undefined : settle(site.args[result.on]?.value ?? UNDEFINED);
    const isApp = given?.kind === 'thing' && containerOf(machine, given) !== undefined;
    const made = isApp ? given : createThing(machine, framework, result.object, site.node, { prefix: result.prefix ? (argumentAt(site.args, result.prefix) ?? null) : null, created: result.on === undefined || isAmong(given, [undefined, null]) });
    const handler = result.handler === undefined ? undefined : site.args[result.handler];
    if (made && handler && settle(handler.value).kind !== 'record') addOperation(machine, made, { kind: 'route', items: flatten(handler), node: site.node });
    const ahead = result.before && argumentAt(site.args, result.before);
    if (made && ahead) addOperation(machine, made, { kind: 'use', paths: ['/'], items: flatten({ node: site.node, value: ahead }), node: site.node });
    if (made && result.gathers !== undefined) gatherInto(machine, made, site.args.slice(result.gathers, result.gathers + 1), site.node);
    if (result.status) machine.state.note({ status: argumentAt(site.args, result.status) ?? NOT_FOLLOWED });
    if (made && result.folder) includeFolder(machine, made, result.folder, site);
    if (made && result.builder !== undefined && result.starts !== undefined) return draftApp(machine, framework, made, { ...result, builder: result.builder, starts: result.starts }, site);
    return made && result.starts !== undefined ? startApp(machine, framework, made, { ...result, starts: result.starts }, site) : made;
  }
  if ('send' in result) return send(machine, framework, result.send, site);
  if ('runs' in result) return runFields(machine, framework, result, site);
  if ('calls' in result) return callBack(machine, framework, result, site);
  return mounted(machine, framework, result, site);
}

const MAX_DEPTH = 5;

/** Whether something that a package is given speaks of a limiter: a plugin, a directive, or what has been made of a schema. */
function speaksWithin(value: Value, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  const origin = originOf(value);
  if (origin && origin.module !== null && speaksOfCheck(origin)) return true;
  const known = settle(value);
  switch (known.kind) {
    case 'record':
      return [...known.fields].some(([, field]) => speaksWithin(field, depth + 1));
    case 'list':
      return (known.items ?? []).some((item) => speaksWithin(item, depth + 1));
    case 'either':
      return known.options.some((option) => speaksWithin(option, depth + 1));
    case 'result':
      return known.args.some((argument) => speaksWithin(argument, depth + 1)) || (known !== value && speaksWithin(known, depth + 1));
    case 'limiter':
      return true;
    case 'unknown':
      return known.reason === 'unknown-package';
    default:
      return known !== value && originOf(known) !== null && speaksWithin(known, depth + 1);
  }
}

/** A text in place of a schema says that nothing is checked. */
function behindCheck(value: Value, schema: Value | undefined): Value {
  return value.kind === 'function' && schema && !isText(schema) ? { ...value, checked: schema } : value;
}

/** What a wrapper is given: a function, or an object that holds it behind others. */
function wrapped({ wraps, property, before = [], checks, only }: Extract<Result, { wraps: number | 'last' }>, { args: all }: CallSite): Value {
  const options = only === undefined ? undefined : settle(all.at(-1)?.value ?? UNDEFINED);
  if (only !== undefined && !(options?.kind === 'record' && truthiness(options.fields.get(only) ?? UNDEFINED) === true)) return options?.kind === 'record' && options.open ? NOT_FOLLOWED : UNDEFINED;
  const args = only === undefined ? all : all.slice(0, -1);
  const value = args.at(wraps === 'last' ? -1 : wraps)?.value ?? UNDEFINED;
  const given = settle(value);
  if (property === undefined || given.kind !== 'record') return checks === true && args.length > 1 ? behindCheck(value, args[0]?.value) : value;
  const ahead = before.flatMap((name) => given.fields.get(name) ?? []);
  const handler = given.fields.get(property) ?? UNDEFINED;
  const inner = typeof checks === 'string' ? behindCheck(handler, given.fields.get(checks)) : handler;
  return ahead.length === 0 ? inner : listOf([...ahead, inner].flatMap((each) => (each.kind === 'list' ? (each.items ?? [NOT_FOLLOWED]) : [each])));
}

/** The text of a tagged template. */
function markupIn({ args: [texts, ...values] }: CallSite): Value {
  const between = texts?.value.kind === 'list' ? (texts.value.items ?? []) : [];
  return joined(between.flatMap((each, index) => [each, ...values.slice(index, index + 1).map(({ value }) => markupOf(value))]));
}

/** A module by its path from the package. */
function importedBy(machine: Machine, name: Value): Value {
  return isText(name) ? { kind: 'promise', value: machine.imports(posix.join('/', name.value), machine.source.path), rejects: null } : NOT_FOLLOWED;
}

/** What stands in an argument, or in a property of it. */
function argumentAt(args: CallSite['args'], { argument, property }: ArgumentPlace): Value | undefined {
  const value = args[argument]?.value;
  if (property === undefined || value === undefined) return value;
  return value.kind === 'record' ? value.fields.get(property) : NOT_FOLLOWED;
}

/** An object of the type that an export is. */
function objectOf(machine: Machine, type: Value, node: CallSite['node']): Value {
  const framework = type.kind === 'external' && type.module !== null ? machine.lexicon.frameworks.get(type.module) : undefined;
  const name = type.kind === 'external' ? entryOf(framework?.types, type.module ?? '', type.path) : undefined;
  return (framework && name !== undefined && createThing(machine, framework, name, node, { created: false })) || NOT_FOLLOWED;
}

function mergedFrom(machine: Machine, how: Merging, { args, node }: CallSite): Value {
  const [target] = args;
  // What is no plain object stays what it is.
  if (how.into && target?.value.kind !== 'record') return target?.value ?? UNDEFINED;
  const value = merged(args.map((argument) => argument.value), how, (from, name) => memberOf(machine, from, name, node));
  if (how.into && target) update(machine, target.node, value);
  return value;
}

/** A call that hands what answers to a function of the program. */
function callBack(machine: Machine, framework: FrameworkRow, { calls, with: names, gives }: Extract<Result, { calls: number }>, site: CallSite): Value | undefined {
  const callback = site.args[calls]?.value;
  if (callback?.kind === 'function') mayCall(machine, callback, parametersOf(machine, framework, names, site.node), true);
  answered(machine, site.node);
  const made = gives === undefined ? undefined : createThing(machine, framework, gives, site.node);
  if (made) machine.request?.complete.add(made.id);
  return made;
}

/** An object whose functions write what becomes a response: `new ReadableStream({ start(controller) {…} })`. */
function runFields(machine: Machine, framework: FrameworkRow, { runs, fields, again = [], with: names }: Extract<Result, { runs: number }>, site: CallSite): Value {
  const given = site.args[runs]?.value;
  const argumentsOf = (): readonly Value[] => parametersOf(machine, framework, names, site.node);
  callFields(machine, given, fields, argumentsOf);
  callFields(machine, given, again, argumentsOf, (callback, args) => {
    runAgain(machine, callback, args);
  });
  return NOT_FOLLOWED;
}

/** Calls the functions in these fields of an object, as far as it has them. */
function callFields(machine: Machine, given: Value | undefined, fields: readonly string[], argumentsOf: () => readonly Value[], call: (callback: FunctionValue, args: readonly Value[]) => unknown = (callback, args) => mayCall(machine, callback, args, true)): void {
  const object = settle(given ?? UNDEFINED);
  for (const name of object.kind === 'record' ? fields : []) {
    const callback = object.kind === 'record' ? object.fields.get(name) : undefined;
    if (callback?.kind === 'function') call(callback, argumentsOf());
  }
}

/** What answers for the files of a framework, and the app in which it does so. */
function host(machine: Machine, framework: FrameworkRow, { configures }: Extract<Result, { hosts: true }>, site: CallSite): Value {
  const { node } = site;
  const value: Value = { kind: 'passes', name: shortText(node), answers: true, hosts: framework.id };
  const app = configures && createThing(machine, framework, configures.object, node);
  if (!configures || !app) return value;
  callFields(machine, site.args[0]?.value, configures.fields, () => [app]);
  addOperation(machine, app, { kind: 'use', paths: ['/'], items: [{ node, value }], node, reach: 'own' });
  serve(machine, app);
  return app;
}

/** A router of its own that holds what a call puts under a path. */
function mounted(machine: Machine, framework: FrameworkRow, result: { readonly mounts: number; readonly item: number }, site: CallSite): Value | undefined {
  const [path, item] = [site.args[result.mounts], site.args[result.item]];
  if (!item) return path?.value;
  const router = createThing(machine, framework, 'router', site.node);
  if (router) addOperation(machine, router, { kind: 'use', paths: patternsOf(path?.value ?? NOT_FOLLOWED), items: flatten(item), node: site.node });
  return router;
}

export function readInput(machine: Machine, { framework }: Thing, name: string, member: Extract<Member, { does: 'input' }>, node: TSESTree.Node, args: CallSite['args']): Value {
  const [first] = args;
  if (member.call) machine.readings.add(node);
  const part = first?.value.kind === 'constant' ? String(first.value.value) : undefined;
  const shape = (part === undefined ? undefined : member.parts?.[part]) ?? (first ? undefined : member.bare) ?? member.shape;
  const value: InputValue = { ...inputFor(machine, framework, shape, node), ...(member.path && { ofPath: true }) };
  if (member.schema !== undefined) {
    const other = member.data && argumentAt(args, member.data);
    return constrain(other ?? value, passedBy(machine, args[member.schema]?.value ?? UNDEFINED));
  }
  const path = member.path && knownPath(machine, member.path);
  if (path != null) return constant(path);
  const checked = checkOf(machine, member.checked ? `${name}(${part ?? ''})` : name);
  if (checked) return constrain(value, first && !member.checked ? fieldNamed(checked, part) : checked);
  return member.checked ? { ...value, bound: UNDECIDED } : value;
}

/** What a part of the request was checked to be before this function was called. */
function checkOf({ request }: Machine, name: string): Constraint | undefined {
  const check = request?.manner.checked.get(name);
  request?.checksAsked.set(name, check);
  return check;
}

function fieldNamed(constraint: Constraint, name: string | undefined): Constraint {
  return name === undefined ? UNREAD : constraintAt(constraint, name);
}

/** The path of the request that is answered, where that is known; what looks at it may decide otherwise for other requests. */
function knownPath({ request }: Machine, as: NonNullable<Extract<Member, { does: 'input' }>['path']>): string | null {
  if (!request) return null;
  const { path, below = 0 } = request.manner;
  if (path === null) return null;
  request.asksPath = true;
  switch (as) {
    case 'path':
      return partBelow(path, below);
    case 'base':
      return partAbove(path, below);
    case 'whole':
      return path;
    case 'url':
      return `http://localhost${path}`;
  }
}

/** Whether a call has no arguments, or one of these texts; what is not constant may be another. */
function isMeantBy(texts: readonly string[], { args }: CallSite): boolean {
  return args.length === 0 || args.some(({ value }) => isText(value) && texts.includes(value.value));
}

/** Whether a call is given options with one of these names. */
function isGivenOne(names: readonly string[] | undefined, { args }: CallSite): boolean {
  return names?.some((name) => args.some(({ value }) => value.kind === 'record' && fieldAt(value, name) !== undefined)) ?? false;
}

/** The method of the request that is answered; what looks at it may decide otherwise for other requests. */
export function knownMethod({ request }: Machine): Value | undefined {
  if (!request) return undefined;
  if (request.manner.method === null) return METHOD;
  request.asksMethod = true;
  return constant(request.manner.method);
}
