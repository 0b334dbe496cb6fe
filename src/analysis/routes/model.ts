import type { TSESTree } from '@typescript-eslint/utils';
import type { ArgumentPlace, FrameworkRow, Member, ObjectRole, Result } from '../../knowledge/schema.ts';
import { constrain, type Constraint, constraintAt, UNREAD } from '../sizes/constraints.ts';
import { getOrMake } from '../memo.ts';
import { UNDECIDED } from '../sizes/quantity.ts';
import { passedBy } from '../sizes/schemas.ts';
import { recordSent } from '../sizes/sinks.ts';
import { shortText } from '../source.ts';
import { callFunction } from '../values/calls.ts';
import { entryOf, isOfProject, meaningOf, type OwnLimiter, ownLimiterOf } from '../values/lexicon.ts';
import type { RequestRun } from '../values/contexts.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite, Model } from '../values/model.ts';
import { unwrap } from '../values/syntax.ts';
import { anyOf, constant, type External, type LimiterValue, listOf, NOT_FOLLOWED, optionsOf, settle, type Thing, UNDEFINED, type Value, originOf } from '../values/value.ts';
import { answered, ended, fails, next, passOn, pipe, send, statusOf, thrownAnswer } from './answers.ts';
import { registerCallback } from './callbacks.ts';
import { callDecorated, startApp } from './decorated/members.ts';
import { inputFor } from './inputs.ts';
import { addedByPlugin, ask, checked, configuredLimiter, createLimiter, limiterMember, ownLimiter } from './limiters.ts';
import { checkedBy, describe, fieldAt, itemsIn } from './options.ts';
import { copyOf, derive, gather } from './derived.ts';
import { addHooks, group, include, load, register, runAfter } from './plugins.ts';
import { addOperation, itemsFrom, methodsIn, patternsOf, use } from './operations.ts';
import { containerOf, createThing, flatten, type Item } from './registry.ts';
import { speaksOfCheck, speaksOfLimits } from './names.ts';
import { joinPaths } from './paths.ts';
import { isHushed } from './quiet.ts';
import { parametersOf } from './runs.ts';
import { typeOf } from './types.ts';

/** Interprets the rows of frameworks and limiters. */
export const routesModel: Model = {
  call: callKnown,
  read: readKnown,
  assign(machine, object, name, value, node) {
    const member = object.kind === 'thing' ? object.row.members[name] : undefined;
    if (member?.does === 'status-property') {
      machine.state.path.status = value;
      // Where the body is a property too, a status is all that a response needs.
      machine.state.path.drafted ||= object.kind === 'thing' && Object.values(object.row.members).some(({ does }) => does === 'body-property');
      return true;
    }
    if (member?.does !== 'body-property') return false;
    recordSent(machine, value, member.as, node);
    machine.state.path.drafted = true;
    return true;
  },
  ended,
  awaited: load,
  typed: (machine, annotation, node) => typeOf(machine, annotation, node),
  isHushed,
  handOver,
  exported(machine, value) {
    for (const option of optionsOf(value)) leave(machine, option, 0);
  },
  thrown(machine, value, node) {
    thrownAnswer(machine, value, node);
  },
};

function callKnown(machine: Machine, site: CallSite): Value | undefined {
  const { callee, object, name } = site;
  if (object?.kind === 'thing' && name !== null) return callMember(machine, object, name, site);
  const shared = object?.kind === 'external' && name !== null ? sharedThing(machine, object) : undefined;
  if (shared && name !== null) return callMember(machine, shared, name, site);
  if (object?.kind === 'limiter' && name === 'call') return callLimiter(machine, object, { ...site, args: site.args.slice(1) });
  if (object?.kind === 'limiter' && name !== null) return limiterMember(machine, object, name, site);
  if (callee.kind === 'external') return callExternal(machine, callee, site);
  if (callee.kind === 'thing') return callThing(machine, callee, site);
  if (callee.kind === 'limiter') return callLimiter(machine, callee, site);
  if (name === 'pipe' && object) return pipe(machine, object, site);
  if (callee.kind !== 'function' && callee.kind !== 'class') delegate(machine, site);
  return undefined;
}

const exportedThings = new WeakMap<Machine, Map<string, Thing>>();

/** The object that a package exports, the same for all that import it: `import { app } from '@azure/functions'`. */
function sharedThing(machine: Machine, object: External): Thing | undefined {
  const known = meaningOf(machine.lexicon, object);
  const read = known?.meaning.read;
  if (!known?.framework || !read || !('object' in read)) return undefined;
  const { framework } = known;
  const things = getOrMake(exportedThings, machine, () => new Map<string, Thing>());
  const before = things.get(`${framework.id} ${read.object}`);
  const thing = before ?? createThing(machine, framework, read.object, machine.source.ast);
  if (thing) things.set(`${framework.id} ${read.object}`, thing);
  return thing;
}

/** A foreign function that is given the request's `next`, or its response: what it does decides. */
function delegate(machine: Machine, site: CallSite): void {
  if (!machine.request || site.construct) return;
  const { callee } = site;
  const origin = originOf(callee);
  if (origin && origin.module !== null && origin.file === null && speaksOfCheck(origin) && site.args.some(({ value }) => value.kind === 'thing' || value.kind === 'input')) machine.request.suspects.push(site.node);
  const module = origin?.module ?? null;
  noteUnseen(machine, machine.request, site);
  // What a global gives is not known where it is called in turn: `limiters.get(id)(request, response, next)` with a Map.
  if (callee.kind !== 'unknown' && callee.kind !== 'result' && module === null) return;
  const isGiven = (role: ObjectRole): boolean => site.args.some(({ value }) => value.kind === 'thing' && value.row.role === role);
  // A package that is given request and response answers; code of the project may refuse as well.
  const isWhole = ((isGiven('request') && (isGiven('response') || machine.request.manner.returns !== null)) || isGiven('context')) && (module === null || origin === null || isOfProject(origin));
  if (!isGiven('next') && !isWhole) return;
  machine.request.delegates.push(callee);
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
  if (meaning.handler && framework) registerCallback(machine, framework, meaning.handler, value?.kind === 'thing' ? value : null, site);
  return value;
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

function resultOf(machine: Machine, framework: FrameworkRow | null, result: Result, site: CallSite): Value | undefined {
  if ('wraps' in result) return wrapped(result, site);
  if ('part' in result) {
    const part = argumentAt(site, { argument: 0, property: result.part }) ?? UNDEFINED;
    const held = settle(part);
    if (result.serves && held.kind === 'thing' && !machine.state.path.limited) serve(machine, held);
    return part;
  }
  if ('list' in result) return listOf(site.args.map(({ value }) => value));
  if ('passes' in result) return { kind: 'passes', name: shortText(site.node) };
  if ('answers' in result) return { kind: 'passes', name: shortText(site.node), answers: true };
  if ('value' in result) return constant(result.value);
  if ('fails' in result) {
    fails(machine, argumentAt(site, result.fails), site.node);
    return NOT_FOLLOWED;
  }
  if ('shares' in result) {
    const plugin = site.args[result.shares]?.value ?? UNDEFINED;
    return plugin.kind === 'function' ? { ...plugin, shared: true } : plugin;
  }
  if ('input' in result) {
    const value = inputFor(machine, framework, result.input, site.node);
    return result.checked === undefined ? value : constrain(value, passedBy(machine, site.args[result.checked]?.value ?? UNDEFINED));
  }
  if ('sets' in result) {
    machine.state.path.status = argumentAt(site, result.sets) ?? NOT_FOLLOWED;
    return NOT_FOLLOWED;
  }
  if (!framework) return undefined;
  if ('object' in result) {
    const made = createThing(machine, framework, result.object, site.node, { prefix: result.prefix ? (argumentAt(site, result.prefix) ?? null) : null });
    return made && result.starts !== undefined ? startApp(machine, made, result.starts, site) : made;
  }
  if ('send' in result) return send(machine, framework, result.send, site);
  if ('runs' in result) return runFields(machine, framework, result, site);
  if ('calls' in result) return callBack(machine, framework, result, site);
  return mounted(machine, framework, result, site);
}

function behindCheck(value: Value, schema: Value | undefined): Value {
  return value.kind === 'function' && schema ? { ...value, checked: schema } : value;
}

/** What a wrapper is given: a function, or an object that holds it behind others. */
function wrapped({ wraps, property, before = [], checks }: Extract<Result, { wraps: number | 'last' }>, { args }: CallSite): Value {
  const value = args.at(wraps === 'last' ? -1 : wraps)?.value ?? UNDEFINED;
  const given = settle(value);
  if (property === undefined || given.kind !== 'record') return checks === true && args.length > 1 ? behindCheck(value, args[0]?.value) : value;
  const ahead = before.flatMap((name) => given.fields.get(name) ?? []);
  const handler = given.fields.get(property) ?? UNDEFINED;
  const inner = typeof checks === 'string' ? behindCheck(handler, given.fields.get(checks)) : handler;
  return ahead.length === 0 ? inner : listOf([...ahead, inner].flatMap((each) => (each.kind === 'list' ? (each.items ?? [NOT_FOLLOWED]) : [each])));
}

/** Clients are let in. */
function serve(machine: Machine, thing: Thing): void {
  const container = containerOf(machine, thing);
  if (container) container.served = true;
}

/** What stands in an argument, or in a property of it. */
function argumentAt({ args }: CallSite, { argument, property }: ArgumentPlace): Value | undefined {
  const value = args[argument]?.value;
  if (property === undefined || value === undefined) return value;
  return value.kind === 'record' ? value.fields.get(property) : NOT_FOLLOWED;
}

/** A call that hands what answers to a function of the program. */
function callBack(machine: Machine, framework: FrameworkRow, { calls, with: names, gives }: Extract<Result, { calls: number }>, site: CallSite): Value | undefined {
  const callback = site.args[calls]?.value;
  if (callback?.kind === 'function') {
    machine.maybe(() => {
      callFunction(machine, callback, parametersOf(machine, framework, names, site.node), true);
    });
  }
  answered(machine, site.node);
  const made = gives === undefined ? undefined : createThing(machine, framework, gives, site.node);
  if (made) machine.request?.complete.add(made.id);
  return made;
}

/** An object whose functions write what becomes a response: `new ReadableStream({ start(controller) {…} })`. */
function runFields(machine: Machine, framework: FrameworkRow, { runs, fields, with: names }: Extract<Result, { runs: number }>, site: CallSite): Value {
  const source = settle(site.args[runs]?.value ?? UNDEFINED);
  for (const name of source.kind === 'record' ? fields : []) {
    const callback = source.kind === 'record' ? source.fields.get(name) : undefined;
    if (callback?.kind !== 'function') continue;
    machine.maybe(() => {
      callFunction(machine, callback, parametersOf(machine, framework, names, site.node), true);
    });
  }
  return NOT_FOLLOWED;
}

/** A router of its own that holds what a call puts under a path. */
function mounted(machine: Machine, framework: FrameworkRow, result: { readonly mounts: number; readonly item: number }, site: CallSite): Value | undefined {
  const [path, item] = [site.args[result.mounts], site.args[result.item]];
  if (!item) return path?.value;
  const router = createThing(machine, framework, 'router', site.node);
  if (router) addOperation(machine, router, { kind: 'use', methods: ['*'], paths: patternsOf(path?.value ?? NOT_FOLLOWED), items: flatten(item), node: site.node, name: '' });
  return router;
}

function readInput(machine: Machine, { framework }: Thing, name: string, member: Extract<Member, { does: 'input' }>, node: TSESTree.Node, args: CallSite['args']): Value {
  const [first] = args;
  const part = first?.value.kind === 'constant' ? String(first.value.value) : undefined;
  const shape = (part === undefined ? undefined : member.parts?.[part]) ?? (first ? undefined : member.bare) ?? member.shape;
  const value = inputFor(machine, framework, shape, node);
  const path = member.path && knownPath(machine);
  if (path) return constant(member.path === 'url' ? `http://localhost${path}` : path);
  const checked = machine.request?.manner.checked.get(member.checked ? `${name}(${part ?? ''})` : name);
  if (checked) return constrain(value, first && !member.checked ? fieldNamed(checked, part) : checked);
  return member.checked ? { ...value, bound: UNDECIDED } : value;
}

function fieldNamed(constraint: Constraint, name: string | undefined): Constraint {
  return name === undefined ? UNREAD : constraintAt(constraint, name);
}

/** The path of the request that is answered, where that is known; what asks for it may decide otherwise for other requests. */
function knownPath({ request }: Machine): string | null {
  if (!request) return null;
  request.asksPath = true;
  return request.manner.path;
}

function readKnown(machine: Machine, object: Value, name: string, node: TSESTree.Node): Value | undefined {
  if (object.kind === 'thing') {
    const member = object.row.members[name];
    if (member?.does === 'input' && !member.call) return machine.state.get(`t${object.id}.${name}`) ?? readInput(machine, object, name, member, node, []);
    if (member?.does === 'object') return createThing(machine, object.framework, member.object, node, { owner: object });
    if (member?.does === 'start') return createThing(machine, object.framework, member.object, node);
    if (!member && typeof object.row.others === 'object') return createThing(machine, object.framework, object.row.others.object, node, { owner: object });
    if (!member && object.row.others === 'strings') return inputFor(machine, object.framework, 'strings', node);
    return undefined;
  }
  if (object.kind === 'limiter') return limiterMember(machine, object, name, null);
  if (object.kind !== 'external') return undefined;
  const read = meaningOf(machine.lexicon, { ...object, path: [...object.path, name] })?.meaning.read;
  return read && 'value' in read ? constant(read.value) : undefined;
}

function callThing(machine: Machine, thing: Thing, site: CallSite): Value | undefined {
  if (thing.row.call) return callAs(machine, thing, thing.row.call, site);
  // `app(req, res)`: the app answers, by its own routes.
  if (machine.request && containerOf(machine, thing)) machine.request.delegates.push(thing);
  return undefined;
}

function callLimiter(machine: Machine, value: LimiterValue, site: CallSite): Value | undefined {
  const { shape } = value.limiter;
  if (value.checks) return checked(machine, value.limiter, value.checks, site.node);
  const isRequest = site.args.some(({ value: given }) => given.kind === 'thing' && (given.row.role === 'request' || given.row.role === 'context'));
  if (shape?.calls && !isRequest) {
    const options = site.args[shape.calls.options]?.value ?? null;
    const configured = configuredLimiter(machine, value, shape.calls.instance, options, site.node);
    attachItself(machine, configured, value.limiter.node, site);
    return configured;
  }
  if (machine.request && isRequest) {
    consult(machine, value, site);
    machine.request.followed.add(site.node);
  }
  return NOT_FOLLOWED;
}

/** A limiter that is called by hand: what it is given as `next` runs only for whom it lets pass. */
function consult(machine: Machine, value: LimiterValue, site: CallSite): void {
  const next = site.args.find(({ value: given }) => given.kind === 'function')?.value;
  if (next?.kind !== 'function') {
    machine.request?.delegates.push(value);
    return;
  }
  machine.maybe(() => {
    machine.state.path.limited = value.limiter;
    callFunction(machine, next, []);
  });
  machine.state.path.ended = true;
}

/** A limiter that registers itself on the app when its options name a path and a method. */
function attachItself(machine: Machine, value: LimiterValue, creation: TSESTree.Node, site: CallSite): void {
  const attaches = value.limiter.shape?.attaches;
  const { options } = value.limiter;
  if (!attaches || options?.kind !== 'record' || creation.type !== 'CallExpression') return;
  const target = creation.arguments[attaches.app];
  const app = target ? machine.recorded.get(target) : undefined;
  const path = options.fields.get(attaches.path);
  const method = options.fields.get(attaches.method);
  if (app?.kind !== 'thing' || !path || !method || method.kind !== 'constant') return;
  const name = String(method.value).toLowerCase();
  const methods = name === 'all' || name === 'use' ? ['*'] : [name.toUpperCase()];
  addOperation(machine, app, { kind: name === 'use' ? 'use' : 'route', methods, paths: patternsOf(path), items: [{ node: site.node, value }], node: site.node, name: '' });
}

function callMember(machine: Machine, thing: Thing, name: string, site: CallSite): Value | undefined {
  const member = thing.row.members[name];
  if (member) return callAs(machine, thing, member, site);
  const added = addedByPlugin(machine, thing, name, site);
  if (added) return added;
  if (name === 'pipe' && thing.row.role === 'request') return pipe(machine, inputFor(machine, thing.framework, 'bytes', site.node), site);
  for (const { value } of site.args) machine.runCallbacksIn(value);
  return thing.row.others === 'chain' ? thing : NOT_FOLLOWED;
}

function callAs(machine: Machine, thing: Thing, member: Member, site: CallSite): Value {
  switch (member.does) {
    case 'route': {
      if (!isMeant(member, site.args[0]?.value)) return thing;
      // A name stands in front of a second text.
      const isNamed = member.named === true && isText(site.args[0]?.value) && isText(site.args[1]?.value);
      const shift = isNamed ? 1 : 0;
      const path = member.path === null ? thing.path : site.args[member.path + shift]?.value;
      const from = member.handlers + shift;
      const described = member.options ? describe(machine, site.args.slice(from), member.options) : { items: itemsFrom(site, from) };
      if (described.items.length === 0) return NOT_FOLLOWED;
      const isMessage = (member.only ?? member.unless) !== undefined;
      const methods = member.method === undefined ? member.methods : methodsIn(site.args[member.method]?.value);
      const holder = member.derives ? (copyOf(machine, thing, site.node) ?? thing) : thing;
      addOperation(machine, holder, { kind: 'route', methods, paths: path ? patternsOf(path) : [isMessage ? null : '*'], node: site.node, name: '', isMessage, ...described });
      return holder;
    }
    case 'use':
      use(machine, thing, site, member);
      return thing;
    case 'start':
      return createThing(machine, thing.framework, member.object, site.node) ?? NOT_FOLLOWED;
    case 'derive':
      return derive(machine, thing, member, site);
    case 'gather':
      return gather(machine, thing, member.object, site);
    case 'connect': {
      const [event] = site.args;
      const callback = site.args.at(-1)?.value;
      const isMeantEvent = event?.value.kind === 'constant' && member.events.includes(String(event.value.value));
      if (isMeantEvent && callback?.kind === 'function') callFunction(machine, callback, parametersOf(machine, thing.framework, member.parameters, site.node), true);
      return thing;
    }
    case 'declare':
      for (const each of declaredIn(site, member.argument)) declare(machine, thing, member, each, site);
      return thing;
    case 'register':
      register(machine, thing, member, site);
      return thing;
    case 'after':
      runAfter(machine, thing, site);
      return thing;
    case 'load':
      load(machine, thing);
      if (member.serves) serve(machine, thing);
      return thing;
    case 'hook': {
      const [name] = site.args;
      const last = site.args.at(-1);
      if (!last || (member.names && (name?.value.kind !== 'constant' || !member.names.includes(String(name.value.value))))) return thing;
      addHooks(machine, thing, flatten({ node: last.node, value: last.value, hook: true }), site.node, member.ordered === true);
      return thing;
    }
    case 'include':
      include(machine, thing, site);
      return thing;
    case 'group':
      return group(machine, thing, member, site);
    case 'scope':
      return createThing(machine, thing.framework, thing.type, site.node, { owner: thing.owner ?? thing, prefix: joined(thing.prefix, site.args[member.path]?.value ?? NOT_FOLLOWED) }) ?? NOT_FOLLOWED;
    case 'open-route':
      return createThing(machine, thing.framework, member.object, site.node, { owner: thing.owner ?? thing, path: site.args[member.path]?.value ?? NOT_FOLLOWED }) ?? NOT_FOLLOWED;
    case 'param': {
      const names = site.args[0] ? patternsOf(site.args[0].value) : [];
      for (const name of names) addOperation(machine, thing, { kind: 'param', methods: ['*'], paths: [], items: itemsFrom(site, 1), node: site.node, name: typeof name === 'string' ? name : '' });
      return thing;
    }
    case 'callback':
      for (const shape of member.handlers) registerCallback(machine, thing.framework, shape, thing, site);
      return thing;
    case 'input':
      return readInput(machine, thing, site.name ?? '', member, site.node, site.args);
    case 'listen':
      listen(machine, thing, member, site);
      return thing;
    case 'object':
      return createThing(machine, thing.framework, member.object, site.node, { owner: thing }) ?? NOT_FOLLOWED;
    case 'send': {
      const made = send(machine, thing.framework, member, site);
      return made ?? (member.chain ? thing : NOT_FOLLOWED);
    }
    case 'fail':
      fails(machine, member.status === undefined ? site.args[member.argument]?.value : constant(member.status), site.node);
      return NOT_FOLLOWED;
    case 'passes':
      return { kind: 'passes', name: shortText(site.node) };
    case 'wraps':
      return site.args[member.argument]?.value ?? UNDEFINED;
    case 'list':
      return listOf(site.args.map(({ value }) => value));
    case 'status':
      machine.state.path.status = statusOf(site.args[member.argument]?.value, member.property);
      if (member.ends) answered(machine, site.node);
      return thing;
    case 'finish':
      answered(machine, site.node, member.redirects !== true);
      return NOT_FOLLOWED;
    case 'next':
      next(machine, site);
      return UNDEFINED;
    case 'pass':
      if (machine.request) passOn(machine, machine.request);
      return NOT_FOLLOWED;
    case 'ask':
      return ask(machine, member.limiter, site) ?? NOT_FOLLOWED;
    case 'status-property':
    case 'body-property':
    case 'nothing':
      return NOT_FOLLOWED;
    case 'chain':
      return thing;
    case 'attach':
    case 'prefix':
    case 'serve':
    case 'apply':
    case 'exclude':
    case 'for-routes':
      return callDecorated(machine, thing, member, site);
  }
}

/** Whether a route is registered for what its first argument names. */
function isMeant({ only, unless }: Extract<Member, { does: 'route' }>, first: Value | undefined): boolean {
  const name = first?.kind === 'constant' ? String(first.value) : null;
  return (only === undefined || (name !== null && only.includes(name))) && (unless === undefined || name === null || !unless.includes(name));
}

/** The routes that an argument describes, each with the expression that does. */
function declaredIn({ args, node }: CallSite, index: number): Item[] {
  const argument = args[index];
  if (!argument) return [];
  const value = settle(argument.value);
  if (value.kind !== 'list') return [{ node, value }];
  const written = unwrap(argument.node);
  const elements = written.type === 'ArrayExpression' && written.elements.every((each) => each?.type === 'ObjectExpression') ? written.elements : [];
  return flatten({ node, value }).map((item, at) => ({ node: elements[at] ?? node, value: settle(item.value) }));
}

function declare(machine: Machine, thing: Thing, { options: how, handlers }: Extract<Member, { does: 'declare' }>, { node, value }: Item, site: CallSite): void {
  if (value.kind !== 'record') return;
  const written = node === site.node ? (site.args[0]?.node ?? node) : node;
  const items = [...itemsIn(value, how, written), ...(handlers === undefined ? [] : itemsFrom(site, handlers))];
  const path = fieldAt(value, how.path);
  if (items.length > 0) addOperation(machine, thing, { kind: 'route', methods: methodsIn(fieldAt(value, how.method)), paths: path ? patternsOf(path) : [null], items, node, name: '', options: value, checked: checkedBy(machine, value, how) });
}

function isText(value: Value | undefined): boolean {
  return value?.kind === 'constant' && typeof value.value === 'string';
}

/** Two prefixes one behind the other. */
function joined(outer: Value | null, inner: Value): Value {
  if (outer === null) return inner;
  const paths = patternsOf(outer).flatMap((one) => patternsOf(inner).map((other) => joinPaths(one, other)));
  return anyOf(paths.map((path) => (typeof path === 'string' ? constant(path) : NOT_FOLLOWED)));
}

function listen(machine: Machine, thing: Thing, member: Extract<Member, { does: 'listen' }>, site: CallSite): void {
  const event = site.args[0]?.value;
  const shapes = event?.kind === 'constant' ? member.events[String(event.value)] : undefined;
  const callback = site.args.at(-1)?.value;
  if (callback?.kind !== 'function') return;
  machine.maybe(() => {
    callFunction(machine, callback, (shapes ?? []).map((shape) => inputFor(machine, thing.framework, shape, site.node, 'the request body')), true);
  });
}

/** An app or router that foreign code is given: what that code registers is not seen. */
function handOver(machine: Machine, value: Value, site: CallSite): void {
  if (value.kind === 'record') {
    for (const field of value.fields.values()) if (field.kind === 'thing') handOver(machine, field, site);
    return;
  }
  if (value.kind !== 'thing') return;
  const container = containerOf(machine, value);
  if (!container) return;
  const origin = site.callee.kind === 'external' ? site.callee : site.callee.kind === 'result' ? site.callee.of : site.object?.kind === 'external' ? site.object : site.object?.kind === 'result' ? site.object.of : null;
  if (origin && origin.module === null) return;
  const isProject = origin ? isOfProject(origin) : true;
  container.leaves = true;
  addOperation(machine, value, {
    kind: 'handed-over', methods: ['*'], paths: ['/'], node: site.node, name: origin?.module ?? '',
    items: isProject ? [] : [{ node: site.node, value: origin ?? NOT_FOLLOWED }],
  });
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
