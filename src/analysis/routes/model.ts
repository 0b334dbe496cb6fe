import type { TSESTree } from '@typescript-eslint/utils';
import type { ObjectRole } from '../../knowledge/schema.ts';
import { getOrMake } from '../memo.ts';
import { recordDraft } from '../sizes/sinks.ts';
import { anyOf } from '../values/alternatives.ts';
import { valueInRow } from '../values/bindings.ts';
import type { RequestRun } from '../values/contexts.ts';
import { entryOf, isOfProject, meaningOf, type OwnLimiter, ownLimiterOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite, Model } from '../values/model.ts';
import { speaksOfCheck, speaksOfLimits } from '../values/speech.ts';
import { constant, type External, foreignResult, type FunctionNode, type LimiterValue, NOT_FOLLOWED, optionsOf, originOf, type Thing, type Value } from '../values/value.ts';
import { answered, draft, ended, pipe, thrownAnswer } from './answers.ts';
import { registerCallback } from './callbacks.ts';
import { countingLimiter, saysOver, unclearCheckIn } from './counts.ts';
import { askInherited } from './decorated/inherited.ts';
import { describeExported } from './described.ts';
import { handRequest, noteHanded } from './held.ts';
import { inheritedThing } from './inherited.ts';
import { inputFor, isReadAnew } from './inputs.ts';
import { callLimiter } from './limiter-calls.ts';
import { ask, createLimiter, limiterMember, ownLimiter } from './limiters.ts';
import { callAs, callMember } from './members.ts';
import { addHandedOver } from './operations.ts';
import { notePresence } from './optional.ts';
import { load } from './plugins.ts';
import { isHushed } from './quiet.ts';
import { containerOf, createThing, registryOf, touch } from './registry.ts';
import { isRemark } from './remarks.ts';
import { partOf } from './request-objects.ts';
import { registerResolvers } from './resolvers.ts';
import { knownMethod, readInput, resultOf } from './results.ts';
import { answeringTypes, typeOf } from './types.ts';

/** Interprets the rows of frameworks and limiters. */
export const routesModel: Model = {
  call: callKnown,
  read: readKnown,
  assign(machine, object, name, value, node) {
    const member = object.kind === 'thing' ? object.row.members[name] : undefined;
    if (member?.does === 'status-property') {
      machine.state.note({ status: value });
      // Where the body is a property too, a status is all that a response needs.
      if (object.kind === 'thing' && Object.values(object.row.members).some(({ does }) => does === 'body-property')) machine.state.note({ drafted: machine.state.path.drafted ?? [] });
      return true;
    }
    if (member?.does === 'callback' && member.assigned && object.kind === 'thing') {
      for (const shape of member.handlers) registerCallback(machine, object.framework, shape, object, { node, args: [{ node, value, spread: false }] });
      return true;
    }
    if (member?.does === 'object' && member.answers) {
      draft(machine, value, member.answers, node);
      return true;
    }
    if (object.kind === 'input') return node.type === 'MemberExpression' && isReadAnew(machine, node.object);
    if (member?.does !== 'body-property') return false;
    recordDraft(machine, [value], member.as, node);
    return true;
  },
  ended,
  awaited: load,
  typed: (machine, annotation, node) => typeOf(machine, annotation, node),
  isHushed,
  isRemark,
  answers: (machine, node) => answeringTypes(machine, node) !== null || isServed(machine, node),
  handOver,
  exported(machine, value) {
    for (const option of optionsOf(value)) {
      leave(machine, option, 0);
      describeExported(machine, option);
    }
  },
  learned(machine, test, truth) {
    notePresence(machine, test, truth);
    const { request, state } = machine;
    if (!request) return;
    const over = saysOver(machine, test, request.manner.counts ? 'any' : 'timed');
    const unclear = over === null ? unclearCheckIn(machine, test) : null;
    if (unclear) request.refusals.push({ clear: false, node: unclear, present: state.path.present });
    if (over !== null) state.note(over === truth ? { refused: countingLimiter(machine, test) } : { limited: countingLimiter(machine, test) });
  },
  thrown(machine, value, node) {
    thrownAnswer(machine, value, node);
  },
};

function callKnown(machine: Machine, site: CallSite): Value | undefined {
  const { callee, object, name } = site;
  // What the program has put on an object, and is given handlers, is called as it is.
  const isAdded = object?.kind === 'thing' && callee.kind === 'function' && name !== null && !object.row.members[name] && site.args.some(({ value }) => value.kind === 'function');
  if (object?.kind === 'thing' && name !== null && !isAdded) return callMember(machine, object, name, site);
  const inherited = object?.kind === 'instance' && callee.kind === 'method' ? inheritedThing(machine, object) : undefined;
  if (inherited && name !== null) return callMember(machine, inherited, name, { ...site, object: inherited });
  const asked = object?.kind === 'instance' && callee.kind === 'method' && name !== null ? askInherited(machine, object, name, site) : undefined;
  if (asked) return asked;
  const shared = object?.kind === 'external' && name !== null ? sharedThing(machine, object) : undefined;
  if (shared && name !== null) return callMember(machine, shared, name, site);
  if (object?.kind === 'limiter' && name !== null) return limiterMember(machine, object, name, site);
  const server = callee.kind === 'passes' ? callee : callee.kind === 'method' && callee.object.kind === 'passes' ? callee.object : null;
  if (server?.answers && machine.request && site.args.some(({ value }) => value.kind === 'thing' && (value.row.role === 'request' || value.row.role === 'context'))) return serveBy(machine, machine.request, server, site);
  // `jwt({ … }).unless({ path })`: a package's middleware makes another of itself.
  if (object?.kind === 'passes' && callee.kind === 'method') return object;
  const made = callee.kind === 'method' && callee.object.kind === 'result' ? callResult(machine, callee, site) : undefined;
  if (made) return made;
  if (callee.kind === 'external') return callExternal(machine, callee, site);
  if (callee.kind === 'thing') return callThing(machine, callee, site);
  if (callee.kind === 'limiter') return callLimiter(machine, callee, site);
  if (name === 'pipe' && object) return pipe(machine, object, site);
  if (callee.kind !== 'function' && callee.kind !== 'class') delegate(machine, site);
  return undefined;
}

/** Whether a server has been given a function to answer requests. */
function isServed(machine: Machine, node: FunctionNode): boolean {
  return registryOf(machine).callbacks.some(({ handler: { value } }) => value.kind === 'function' && value.node === node);
}

/** A package's server is given a request by hand: `yoga(req, res)`, `yoga.fetch(request)`. */
function serveBy(machine: Machine, request: RequestRun, server: Value, site: CallSite): Value {
  answered(machine, site.node);
  request.delegates.push(server);
  request.followed.add(site.node);
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: null };
}

const exportedThings = new WeakMap<Machine, Map<string, Thing>>();

/** The object that a package exports, the same for all that import it: `import { app } from '@azure/functions'`. */
function sharedThing(machine: Machine, object: External): Thing | undefined {
  const known = meaningOf(machine.lexicon, object);
  const read = known?.meaning.read;
  if (!known?.framework || !read || !('object' in read)) return undefined;
  const { framework } = known;
  const things = getOrMake(exportedThings, machine, () => new Map<string, Thing>());
  // Two packages of one repository have an object each.
  const key = `${framework.id} ${read.object} ${machine.ownerOf(machine.source.path)?.folder ?? ''}`;
  const thing = things.get(key) ?? createThing(machine, framework, read.object, machine.source.ast);
  if (!thing) return undefined;
  things.set(key, thing);
  const container = containerOf(machine, thing);
  if (container) touch(machine, container, machine.source);
  return thing;
}

/** A foreign function that is given the request's `next`, or its response: what it does decides. */
function delegate(machine: Machine, site: CallSite): void {
  if (!machine.request || site.construct) return;
  const { callee } = site;
  const origin = originOf(callee);
  if (origin && origin.module !== null && origin.file === null && speaksOfCheck(origin) && (isOfProject(origin) || site.args.some(({ value }) => value.kind === 'thing' || value.kind === 'input'))) machine.request.suspects.push(site.node);
  const module = origin?.module ?? null;
  noteUnseen(machine, machine.request, site);
  // What a global gives is not known where it is called in turn: `limiters.get(id)(request, response, next)` with a Map.
  if (callee.kind !== 'unknown' && callee.kind !== 'result' && callee.kind !== 'combined' && callee.kind !== 'passes' && module === null) return;
  const isGiven = (role: ObjectRole): boolean => site.args.some(({ value }) => value.kind === 'thing' && value.row.role === role);
  // A package that is given request and response answers; code of the project may refuse as well.
  const isWhole = ((isGiven('request') && (isGiven('response') || machine.request.manner.returns !== null)) || isGiven('context')) && (module === null || origin === null || isOfProject(origin));
  const isNext = (value: Value): boolean => value.kind === 'thing' && value.row.role === 'next';
  const mayHandOn = site.args.some(({ value }) => isNext(value) || (value.kind === 'record' && [...value.fields.values()].some(isNext)));
  // What is known to pass requests on does so by what it is given for that.
  if (!mayHandOn && (!isWhole || callee.kind === 'passes')) return;
  machine.request.delegates.push(callee);
  if (mayHandOn) machine.request.handsOn = true;
  machine.request.followed.add(site.node);
}

/**
 * Where an exception is an answer, code that cannot be read and is given the request may refuse it: of a project file, or of a global
 * that is none of the language's. Where the project is read, such a global comes from a package.
 */
function noteUnseen({ lexicon, modules }: Machine, request: RequestRun, { callee, args }: CallSite): void {
  if (!request.manner.returns || callee.kind !== 'external') return;
  const [name = ''] = callee.path;
  const isOwn = callee.module === null ? callee.path.length === 1 && !(name in globalThis) && !lexicon.globals.has(name) && (modules === null || speaksOfLimits(callee)) : isOfProject(callee);
  if (isOwn && args.some(({ value }) => value.kind === 'thing' && value.row.role === 'request')) request.unseen ??= callee;
}

function callExternal(machine: Machine, callee: Extract<Value, { kind: 'external' }>, site: CallSite): Value | undefined {
  const own = ownLimiterOf(machine.lexicon, callee, machine.source.path);
  if (own) return callOwn(machine, own, site);
  const limiter = callee.module === null ? undefined : machine.lexicon.limiters.get(callee.module);
  const shape = entryOf(limiter?.exports, callee.module ?? '', callee.path);
  if (limiter && shape?.asks) return ask(machine, limiter.id, site);
  if (limiter && shape && (shape.by === 'call-or-construct' || (shape.by === 'construct') === site.construct)) return createLimiter(machine, limiter, shape, site.args[shape.options]?.value ?? null, site.node);
  const known = meaningOf(machine.lexicon, callee);
  if (!known) { delegate(machine, site); return; }
  const { framework, meaning } = known;
  const result = site.construct ? (meaning.construct ?? meaning.call) : meaning.call;
  const value = result ? resultOf(machine, framework, result, site) : undefined;
  if (meaning.resolvers && framework) registerResolvers(machine, framework, meaning.resolvers, site);
  if (meaning.handler && framework) registerCallback(machine, framework, meaning.handler, value?.kind === 'thing' ? value : null, site);
  return value;
}

/** A call of what a package's export gives: `createServer.().ssrLoadModule`. */
function callResult(machine: Machine, callee: Value, site: CallSite): Value | undefined {
  const of = foreignResult(callee, [])?.of;
  const known = of?.module == null || of.file !== null ? undefined : meaningOf(machine.lexicon, of);
  return known?.meaning.call && resultOf(machine, known.framework, known.meaning.call, site);
}

/** A call of a limiter that settings name: it is the check, or makes the middleware. */
function callOwn(machine: Machine, own: OwnLimiter, site: CallSite): Value {
  const limiter = ownLimiter(machine, own.name, site.node);
  if (own.kind === 'middleware') {
    const value: LimiterValue = { kind: 'limiter', limiter, guard: 'middleware' };
    if (machine.request) machine.request.delegates.push(value);
    return value;
  }
  machine.noteCheck(limiter, site.node);
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: limiter };
}

function readKnown(machine: Machine, object: Value, name: string, node: TSESTree.Node): Value | undefined {
  if (object.kind === 'thing') {
    const member = object.row.members[name];
    if (member?.does === 'input' && !member.call) return machine.state.get(`t${object.id}.${name}`) ?? readInput(machine, object, name, member, node, []);
    if (member?.does === 'value') return anyOf(member.is.map(constant));
    if (member?.does === 'verb') return knownMethod(machine);
    if (member?.does === 'object') return partOf(machine, object, member.object, node);
    if (member?.does === 'start' && member.holds === undefined) return createThing(machine, object.framework, member.object, node);
    if (!member && typeof object.row.others === 'object') return createThing(machine, object.framework, object.row.others.object, node, { owner: object.owner ?? object });
    if (!member && object.row.others === 'strings') return inputFor(machine, object.framework, 'strings', node);
    return undefined;
  }
  if (object.kind === 'limiter') return limiterMember(machine, object, name, null);
  if (object.kind !== 'external') return undefined;
  return valueInRow(machine, { ...object, path: [...object.path, name] });
}

function callThing(machine: Machine, thing: Thing, site: CallSite): Value | undefined {
  if (thing.row.call) return callAs(machine, thing, thing.row.call, site);
  if (!machine.request || !containerOf(machine, thing)) return undefined;
  // `app(req, res)`: the app answers, by its own routes.
  if (machine.request.manner.returns) return handRequest(machine, machine.request, thing);
  noteHanded(machine, machine.request, thing);
  return undefined;
}

/** An app or router that foreign code is given: what that code registers is not seen. */
function handOver(machine: Machine, value: Value, site: CallSite): void {
  if (value.kind === 'record') {
    for (const field of value.fields.values()) if (field.kind === 'thing') handOver(machine, field, site);
    return;
  }
  if (value.kind !== 'thing') return;
  if (machine.request && (machine.request.manner.counts || value.row.role === 'response' || value.row.role === 'context')) machine.request.sharesResponse = true;
  const container = containerOf(machine, value);
  if (!container) return;
  const origin = site.callee.kind === 'external' ? site.callee : site.callee.kind === 'result' ? site.callee.of : site.object?.kind === 'external' ? site.object : site.object?.kind === 'result' ? site.object.of : null;
  if (origin && origin.module === null) return;
  container.leaves = true;
  if (machine.request?.manner.counts) machine.request.sharesConnection = true;
  addHandedOver(machine, value, origin, site.node, origin !== null && !isOfProject(origin), site.callee);
}

function leave(machine: Machine, value: Value, depth: number): void {
  if (depth > 3) return;
  if (value.kind === 'thing') {
    const container = containerOf(machine, value);
    if (container) container.leaves = true;
  } else if (value.kind === 'record') {
    for (const field of value.fields.values()) leave(machine, field, depth + 1);
  } else if (value.kind === 'instance') {
    for (const field of value.fields.values()) leave(machine, field, depth + 1);
  } else if (value.kind === 'list') {
    for (const item of value.items ?? []) leave(machine, item, depth + 1);
  }
}
