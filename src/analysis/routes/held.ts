import type { Ahead, FrameworkRow, Result } from '../../knowledge/schema.ts';
import type { RequestRun } from '../values/contexts.ts';
import { awaited } from '../values/expressions.ts';
import type { Machine } from '../values/machine.ts';
import type { CallSite } from '../values/model.ts';
import { NOT_FOLLOWED, type RecordValue, settle, type Thing, UNDEFINED, type Value } from '../values/value.ts';
import { addOperation } from './operations.ts';
import { fieldAt } from './options.ts';
import { containerOf, createThing, flatten, registryOf } from './registry.ts';
import { parametersOf } from './request-objects.ts';

/**
 * The routes that a call is given in a field, behind what other fields put in front of them.
 *
 * @param framework null for the call of a package that is none: that puts nothing in front of them
 */
export function partOf(machine: Machine, framework: FrameworkRow | null, { part, serves, behind = [] }: Extract<Result, { part: string }>, site: CallSite): Value {
  const options = site.args[0]?.value;
  const held = options?.kind === 'record' ? (options.fields.get(part) ?? UNDEFINED) : options?.kind === 'thing' ? options : options ? NOT_FOLLOWED : UNDEFINED;
  const given = options?.kind === 'record' ? options : null;
  if (serves === 'request') {
    if (given && framework) for (const each of behind) ask(machine, framework, each, given, site);
    const routes = settle(held);
    if (routes.kind === 'thing') hand(machine, routes);
    return held;
  }
  const whole = given && framework ? putBehind(machine, framework, behind, given, held, site) : held;
  const answering = settle(whole);
  // `app.fetch` answers by the routes of the app.
  const routes = answering.kind === 'method' ? answering.object : answering;
  if (serves && routes.kind === 'thing' && !machine.state.path.limited) serve(machine, routes);
  return whole;
}

/** Puts what fields of options hold in front of routes: the first of them is the last that a request meets. */
export function putBehind(machine: Machine, framework: FrameworkRow, behind: readonly Ahead[], options: RecordValue, held: Value, { node }: CallSite): Value {
  return behind.reduce<Value>((inner, { field, on, given }) => {
    const value = fieldAt(options, field);
    const around = value && createThing(machine, framework, on, node);
    if (!around) return inner;
    const items = flatten({ node, value });
    addOperation(machine, around, { kind: 'use', items: given ? items.map((item) => ({ ...item, hook: { parameters: given, returns: 'pass' } })) : items, node });
    addOperation(machine, around, { kind: 'use', items: [{ node, value: inner, key: '' }], node });
    return around;
  }, held);
}

/** Calls what a field holds, in the midst of the request that is handed over. */
function ask(machine: Machine, framework: FrameworkRow, { field, given }: Ahead, options: RecordValue, { node }: CallSite): void {
  const value = fieldAt(options, field);
  if (value && given) awaited(machine, machine.callAs(value, parametersOf(machine, framework, given, node)), node);
}

/** Clients are let in. */
export function serve(machine: Machine, thing: Thing): void {
  const container = containerOf(machine, thing);
  if (container) container.served = true;
}

/** A call that is given a request hands it over. */
export function hand(machine: Machine, thing: Thing): void {
  const container = containerOf(machine, thing);
  if (!container || container.handed) return;
  container.handed = true;
  // Where it is mounted is not believed of before.
  registryOf(machine).version++;
}

/** Enters that what has routes answers a request, behind the limiter that has let it pass. */
export function noteHanded({ state }: Machine, request: RequestRun, to: Thing): void {
  request.delegates.push(to);
  request.handed.push({ to, limited: state.path.limited });
}

/** A request is given to what has routes: those answer it, and what that gives is their answer. */
export function handRequest(machine: Machine, request: RequestRun, thing: Thing): Value {
  hand(machine, thing);
  noteHanded(machine, request, thing);
  return { kind: 'promise', value: thing, rejects: null };
}
