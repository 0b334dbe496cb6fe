import type { InputShape, Member } from '../../knowledge/schema.ts';
import { shortText } from '../source.ts';
import { callFunction } from '../values/activations.ts';
import { anyOf, listOf } from '../values/alternatives.ts';
import { mayCall, runCallbacksIn } from '../values/callbacks.ts';
import { settledOrMade } from '../values/later.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { CHECK_NAME } from '../values/speech.ts';
import { constant, isText, NOT_FOLLOWED, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { answerAlone, answerOn } from './answering.ts';
import { answered, asserts, fails, give, next, passOn, pipe, send, statusOf } from './answers.ts';
import { addStrategy, strategyOf } from './authentication.ts';
import { registerCallback } from './callbacks.ts';
import { declaredIn } from './declared.ts';
import { callDecorated } from './decorated/members.ts';
import { copyOf, derive, gather, start } from './derived.ts';
import { describeApp } from './described.ts';
import { drop, handleFor, hooksIn, putAhead, putBelow } from './handles.ts';
import { sendHeaders } from './headers.ts';
import { hand, handRequest, noteHanded, serve } from './held.ts';
import { addHook } from './hooks.ts';
import { inputFor } from './inputs.ts';
import { addedByPlugin, ask } from './limiters.ts';
import { defineMacros, withMacros } from './macros.ts';
import { addOperation, itemsFrom, methodsIn, patternsOf, use } from './operations.ts';
import { checkedBy, describe, fieldAt, itemsIn } from './options.ts';
import { joinPaths } from './paths.ts';
import { group, include, lift, load, register, runAfter } from './plugins.ts';
import { put, putOn } from './put.ts';
import { containerOf, createThing, flatten, type Handled, type Item } from './registry.ts';
import { parametersOf, partOf } from './request-objects.ts';
import { readInput } from './results.ts';
import { hookServices, registerService, serviceAt } from './services.ts';
import { noteStop } from './stops.ts';
import { hasMethod, listedMethod, methodOf } from './workers.ts';

export function callMember(machine: Machine, thing: Thing, name: string, site: CallSite): Value | undefined {
  const member = thing.row.members[name];
  if (member) return callAs(machine, thing, member, site);
  const added = addedByPlugin(machine, thing, name, site);
  if (added) return added;
  if (name === 'pipe' && thing.row.role === 'request') return pipe(machine, inputFor(machine, thing.framework, 'bytes', site.node), site);
  const own = putOn(machine, thing, name);
  if (own) return machine.callAs(own, site.args.map(({ value }) => value));
  // The program, or a plugin, has added it to the object.
  if (CHECK_NAME.test(name)) machine.request?.suspects.push(site.node);
  for (const { value } of site.args) runCallbacksIn(machine, value);
  return thing.row.others === 'chain' ? thing : NOT_FOLLOWED;
}

/** The event that a listener is for. */
function eventIn({ args: [first] }: CallSite): string {
  const event = first && settle(first.value);
  if (event?.kind === 'constant' && typeof event.value === 'string') return event.value;
  return first ? shortText(first.node, 40) : '';
}

export function callAs(machine: Machine, thing: Thing, member: Member, site: CallSite): Value {
  switch (member.does) {
    case 'route': {
      if (!isMeant(member, site.args[0]?.value)) return thing;
      // A name stands in front of a second text.
      const isNamed = member.named === true && isText(site.args[0]?.value) && isText(site.args[1]?.value);
      const shift = isNamed ? 1 : 0;
      const written = member.path === null ? thing.path : site.args[member.path + shift]?.value;
      const from = member.handlers + shift;
      const given = site.args.slice(from).map((argument) => ({ ...argument, value: listedMethod(machine, thing.framework, argument.value) ?? argument.value }));
      const path = pathIn(given, member.options?.path) ?? pathOf(written, member.pathIn);
      const described = member.options ? describe(machine, member.options.macros ? given.map((argument) => withMacros(machine, thing, argument)) : given, member.options) : { items: given.flatMap((argument) => flatten(argument)) };
      if (described.items.length === 0) return NOT_FOLLOWED;
      const isMessage = (member.only ?? member.unless) !== undefined;
      const methods = member.method === undefined ? member.methods : methodsIn(site.args[member.method]?.value);
      const owner = member.derives ? (copyOf(machine, thing, site.node) ?? thing) : thing;
      const operation = addOperation(machine, owner, { kind: 'route', methods, paths: path ? patternsOf(path) : [isMessage ? null : '*'], node: site.node, isMessage, ...(isMessage && { name: eventIn(site) }), single: member.single === true, ...described });
      return member.gives === undefined || !operation ? owner : handleFor(machine, thing, member.gives, [{ operation, name: null }], site);
    }
    case 'methods':
      return registerMethods(machine, thing, member, site);
    case 'ahead':
      if (member.hooks && containerOf(machine, thing)) hookServices(machine, thing, hooksIn(member.hooks, site), site);
      else putAhead(machine, thing, member, site);
      return thing;
    case 'service':
      return serviceAt(machine, thing, member, site);
    case 'below':
      putBelow(machine, thing, site.args[member.path]?.value ?? NOT_FOLLOWED);
      return thing;
    case 'drop':
      drop(machine, thing, member, site);
      return thing;
    case 'put':
      put(machine, thing, member, site);
      return thing;
    case 'keep': {
      const key = keptUnder(thing, member, site);
      if (key !== undefined) machine.state.set(key, site.args[member.value]?.value ?? UNDEFINED);
      return UNDEFINED;
    }
    case 'kept':
      return machine.state.get(keptUnder(thing, member, site) ?? '') ?? NOT_FOLLOWED;
    case 'name':
      return namedIn(machine, thing, member, site);
    case 'host':
      return { kind: 'passes', name: shortText(site.node), answers: true, hosts: thing.framework.id };
    case 'held':
      return thing.holds ?? NOT_FOLLOWED;
    case 'answer':
      answerOn(machine, thing, member, site);
      return NOT_FOLLOWED;
    case 'answer-alone':
      answerAlone(machine, thing, site);
      return NOT_FOLLOWED;
    case 'use':
      if (!member.services || !registerService(machine, thing, site)) use(machine, thing, site, member);
      return thing;
    case 'describe': {
      const argument = site.args[member.argument];
      if (argument) describeApp(machine, argument.value, argument.node);
      return NOT_FOLLOWED;
    }
    case 'strategy':
      addStrategy(machine, thing.framework, member, site);
      return NOT_FOLLOWED;
    case 'start':
      return start(machine, thing, member, site);
    case 'derive':
      return derive(machine, thing, member, site);
    case 'gather':
      return gather(machine, thing, member, site);
    case 'hand':
      hand(machine, thing);
      if (machine.request) noteHanded(machine, machine.request, thing);
      return { kind: 'promise', value: { kind: 'record', fields: new Map([[member.gives, thing]]), open: true }, rejects: null };
    case 'connect': {
      const [event] = site.args;
      const callback = site.args.at(-1)?.value;
      const isMeantEvent = !member.events || (event?.value.kind === 'constant' && member.events.includes(String(event.value.value)));
      // Nobody connects before the program is set up.
      if (isMeantEvent && callback) {
        machine.later(() => {
          const known = settledOrMade(machine, callback);
          if (known.kind === 'function') callFunction(machine, known, parametersOf(machine, thing.framework, member.parameters, site.node), true);
        });
      }
      return thing;
    }
    case 'declare':
      for (const each of declaredIn(machine, site, member.argument)) declare(machine, thing, member, each, site);
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
    case 'hook':
      addHook(machine, thing, member, site);
      return thing;
    case 'macro':
      defineMacros(machine, thing, site);
      return thing;
    case 'lift':
      lift(machine, thing, member, site);
      return thing;
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
      for (const name of names) addOperation(machine, thing, { kind: 'param', paths: [], items: itemsFrom(site, 1).map((item) => ({ ...item, hook: { parameters: member.parameters, returns: 'pass' as const } })), node: site.node, name: typeof name === 'string' ? name : '' });
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
    case 'run': {
      const callback = site.args.at(-1)?.value;
      if (callback?.kind === 'function') callFunction(machine, callback, [], true);
      return thing;
    }
    case 'object': {
      const made = partOf(machine, thing, member.object, site.node);
      // `app.fetch(request)`
      if (made && machine.request && made.type === thing.type && containerOf(machine, thing)) return handRequest(machine, machine.request, made);
      return made ?? NOT_FOLLOWED;
    }
    case 'send': {
      const made = send(machine, thing.framework, member, site);
      return made ?? (member.chain ? thing : NOT_FOLLOWED);
    }
    case 'give':
      give(machine, site.args[member.argument]?.value ?? UNDEFINED, site.node);
      return NOT_FOLLOWED;
    case 'fail':
      fails(machine, member.status === undefined ? site.args[member.argument]?.value : constant(member.status), site.node);
      return NOT_FOLLOWED;
    case 'holds':
      asserts(machine, site.args[member.argument], member.status === undefined ? undefined : site.args[member.status]?.value, site.node);
      return UNDEFINED;
    case 'passes':
      return { kind: 'passes', name: shortText(site.node) };
    case 'wraps':
      return site.args[member.argument]?.value ?? UNDEFINED;
    case 'list':
      return listOf(site.args.map(({ value }) => value));
    case 'status':
      if (member.headers) sendHeaders(machine, member.headers, site);
      machine.state.note({ status: statusOf(site.args[member.argument]?.value, member.property) });
      if (member.ends) answered(machine, site.node);
      return thing;
    case 'finish':
      if (member.sends) send(machine, thing.framework, { ...member.sends, ends: false }, site);
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
    case 'value':
    case 'body-property':
    case 'verb':
    case 'nothing':
      return NOT_FOLLOWED;
    case 'stop':
      noteStop(machine, thing, site.node);
      return thing;
    case 'chain':
      return thing;
    case 'attach':
    case 'controllers':
    case 'prefix':
    case 'serve':
    case 'build':
    case 'set-up':
    case 'apply':
    case 'exclude':
    case 'for-routes':
      return callDecorated(machine, thing, member, site);
  }
}

/** Registers each method that an object, or a class, has for a request. */
function registerMethods(machine: Machine, thing: Thing, { path, object, methods, gives }: Extract<Member, { does: 'methods' }>, site: CallSite): Value {
  const [under, holder] = [site.args[path]?.value ?? NOT_FOLLOWED, site.args[object]];
  const handled: Handled[] = [];
  for (const [name, how] of holder ? Object.entries(methods) : []) {
    if (!holder || hasMethod(machine, holder.value, name) === false) continue;
    const items = [{ node: holder.node, value: methodOf(machine, holder.value, name) }];
    const paths = patternsOf(under).map((outer) => joinPaths(outer, how.path));
    const operation = addOperation(machine, thing, { kind: 'route', methods: how.methods, paths, node: site.node, single: true, items });
    if (operation) handled.push({ operation, name });
  }
  return gives === undefined ? thing : handleFor(machine, thing, gives, handled, site);
}

/** Functions that give what an object holds, by the names under which it does. */
function namedIn(machine: Machine, { framework }: Thing, { argument, object }: Extract<Member, { does: 'name' }>, site: CallSite): Value {
  const given = settle(site.args[argument]?.value ?? UNDEFINED);
  if (given.kind !== 'record') return NOT_FOLLOWED;
  const fields = [...given.fields].map(([name, holds]) => [name, createThing(machine, framework, object, site.node, { holds }) ?? NOT_FOLLOWED] as const);
  return { ...given, fields: new Map(fields) };
}

/** Whether a route is registered for what its first argument names. */
function isMeant({ only, unless }: Extract<Member, { does: 'route' }>, first: Value | undefined): boolean {
  const name = first?.kind === 'constant' ? String(first.value) : null;
  return (only === undefined || (name !== null && only.includes(name))) && (unless === undefined || name === null || !unless.includes(name));
}

function declare(machine: Machine, thing: Thing, { options: how, handlers, name }: Extract<Member, { does: 'declare' }>, { node, value }: Item, site: CallSite): void {
  if (value.kind !== 'record') return;
  const written = node === site.node ? (site.args[0]?.node ?? node) : node;
  const items = [...strategyOf(machine, thing.framework, value, how.strategies, site), ...itemsIn(value, how, written), ...(handlers === undefined ? [] : itemsFrom(site, handlers))];
  const path = fieldAt(value, how.path) ?? (name === undefined ? undefined : site.args[name]?.value);
  if (items.length > 0) addOperation(machine, thing, { kind: 'route', methods: methodsIn(fieldAt(value, how.method)), paths: path ? patternsOf(path) : [null], items, node, options: value, checked: checkedBy(machine, value, how) });
}

/** The path in the options among the handlers; undefined where none of them says one. */
function pathIn(given: CallSite['args'], field: string | undefined): Value | undefined {
  if (field === undefined) return undefined;
  return given.flatMap(({ value }) => (value.kind === 'record' ? (fieldAt(value, field) ?? []) : []))[0];
}

/** The path that an argument is, or holds in the first of these fields that it has. */
function pathOf(written: Value | null | undefined, fields: readonly string[] | undefined): Value | null | undefined {
  const holder = settle(written ?? UNDEFINED);
  return holder.kind === 'record' && fields ? fields.flatMap((field) => fieldAt(holder, field) ?? [])[0] : written;
}

/** Two prefixes one behind the other. */
function joined(outer: Value | null, inner: Value): Value {
  if (outer === null) return inner;
  const paths = patternsOf(outer).flatMap((one) => patternsOf(inner).map((other) => joinPaths(one, other)));
  return anyOf(paths.map((path) => (typeof path === 'string' ? constant(path) : NOT_FOLLOWED)));
}

function listen(machine: Machine, thing: Thing, { events }: Extract<Member, { does: 'listen' }>, site: CallSite): void {
  const event = site.args[0]?.value;
  const shapes = isShapes(events) ? events : event?.kind === 'constant' ? events[String(event.value)] : undefined;
  const callback = site.args.at(-1)?.value;
  if (callback?.kind !== 'function') return;
  mayCall(machine, callback, (shapes ?? []).map((shape) => inputFor(machine, thing.framework, shape, site.node, 'the request body')), true);
}

function isShapes(events: Extract<Member, { does: 'listen' }>['events']): events is readonly InputShape[] {
  return Array.isArray(events);
}

/** Under which a state holds what a request has been given for what comes behind: as if it had been assigned to a member. */
function keptUnder({ id }: Thing, { name, under }: Extract<Member, { does: 'keep' | 'kept' }>, { args }: CallSite): string | undefined {
  const value = args[name]?.value;
  return isText(value) ? `t${id}.${under}.${value.value}` : undefined;
}
