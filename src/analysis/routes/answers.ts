import type { TSESTree } from '@typescript-eslint/utils';
import type { FrameworkRow, Send, Thrown } from '../../knowledge/schema.ts';
import { recordDraft, recordSent, sendDraft } from '../sizes/sinks.ts';
import { callStream } from '../sizes/streams.ts';
import { textOf } from '../source.ts';
import { refine } from '../values/conditions.ts';
import type { Manner, RequestRun } from '../values/contexts.ts';
import { inEither } from '../values/joins.ts';
import { madeElsewhere } from '../values/later.ts';
import { meaningOf } from '../values/lexicon.ts';
import type { Machine } from '../values/machine.ts';
import { foreignBaseOf, superArguments } from '../values/members.ts';
import type { CallSite } from '../values/model.ts';
import { SLOW_DOWN, TOO_MANY, TOO_OFTEN } from '../values/speech.ts';
import { isFunction, staticName, unwrap } from '../values/syntax.ts';
import { constant, isAmong, type Limiter, NOT_FOLLOWED, optionsOf, settle, streamIn, type Thing, truthiness, type Value } from '../values/value.ts';
import { choiceOf } from './choices.ts';
import { isCount } from './counts.ts';
import { sendHeaders } from './headers.ts';
import { noteHanded } from './held.ts';
import { works } from './limiters.ts';
import { speaks429 } from './refusals.ts';
import { containerOf, createThing } from './registry.ts';

/** The status in an object of options; undefined where these name none, so that it stays what it was. */
function statusIn(options: Value, property: string | undefined): Value | undefined {
  if (options.kind !== 'record' || property === undefined) return statusOf(options, undefined);
  return options.fields.get(property) ?? (options.open ? NOT_FOLLOWED : undefined);
}

export function statusOf(value: Value | undefined, property: string | undefined): Value {
  if (property === undefined) return value ? codeIn(value) : NOT_FOLLOWED;
  return value?.kind === 'record' ? (value.fields.get(property) ?? NOT_FOLLOWED) : NOT_FOLLOWED;
}

/** The number that a status line begins with: `429 Too Many Requests`. */
function codeIn(value: Value): Value {
  const code = value.kind === 'constant' && typeof value.value === 'string' ? /^\d{3}\b/.exec(value.value)?.[0] : undefined;
  return code === undefined ? value : constant(Number(code));
}

/** A call that sends a value, or makes the response that does. Gives the object that it makes. */
export function send(machine: Machine, framework: FrameworkRow, how: Send, site: CallSite): Thing | undefined {
  const [first] = site.args;
  const isCoded = how.coded === true && first?.value.kind === 'constant' && typeof first.value.value === 'number';
  const value = site.args[how.argument + (isCoded ? 1 : 0)]?.value;
  if (value && value.kind !== 'function') recordSent(machine, value, how.as, site.node);
  if (how.headers) sendHeaders(machine, how.headers, site);
  const made = how.gives === undefined ? undefined : createThing(machine, framework, how.gives, site.node);
  if (how.code !== undefined) machine.state.note({ status: constant(how.code) });
  const said = how.status && site.args[how.status.argument]?.value;
  const status = isCoded ? first.value : said && statusIn(said, how.status.property);
  const before = machine.state.path.ended;
  if (how.ends) answered(machine, site.node, true, status, made?.row.role === 'answer');
  // A response that is made and not returned has reached nobody.
  if (made?.row.role === 'answer') machine.state.note({ ended: before });
  if (how.ends && made) machine.request?.complete.add(made.id);
  return made;
}

/** The handler ends on the current path: with what it returns as the answer, where its framework takes it for that. */
export function ended(machine: Machine, value: Value, by: TSESTree.Node): void {
  const { request, state } = machine;
  if (!request) return;
  sendDraft(machine);
  if (request.manner.decides) decided(machine, request, value, by);
  else if (state.path.drafted) answered(machine, by);
  else if (!request.manner.returns) {
    if (request.manner.isHook) passOn(machine, request);
    else goOnBy(machine, request, value, by);
  } else if (!request.followed.has(returnedBy(by))) for (const option of optionsOf(value)) returned(machine, request, request.manner.returns, option, by);
}

/** What is assigned is the response, which is complete when the handler ends. */
export function draft(machine: Machine, given: Value, fields: { readonly status: string; readonly body: readonly string[] }, by: TSESTree.Node): void {
  const bodies: Value[] = [];
  for (const value of optionsOf(settle(given))) {
    const record = value.kind === 'record' ? value : null;
    const status = record?.fields.get(fields.status);
    if (status) machine.state.note({ status });
    bodies.push(...fields.body.flatMap((name) => record?.fields.get(name) ?? []));
  }
  recordDraft(machine, bodies, 'auto', by);
}

/** The handler answers with a value that it hands over, rather than returns. */
export function give(machine: Machine, value: Value, by: TSESTree.Node): void {
  const { request } = machine;
  if (!request?.manner.returns) return;
  request.callsBack = true;
  for (const option of optionsOf(value)) returned(machine, request, request.manner.returns, option, by);
}

/** The request goes on where the promise of a handler gives a text that says so, whatever it is of those whom a limiter lets pass. */
function goOnBy(machine: Machine, request: RequestRun, value: Value, by: TSESTree.Node): void {
  const { manner: { goesOn = [] }, followed } = request;
  if (goesOn.length === 0 || followed.has(returnedBy(by))) return;
  const given = optionsOf(value).flatMap((option) => (option.kind === 'promise' ? optionsOf(option.value) : [option]));
  for (const option of given) if (option.kind === 'check' && option.truthyMeansAllowed) letPass(machine, request, option.limiter);
  if (given.some((option) => isAmong(option, goesOn))) passOn(machine, request);
}

/** The call whose result is returned, behind what only waits for it or gives it a type. */
function returnedBy(node: TSESTree.Node): TSESTree.Node {
  const inner = unwrap(node);
  return inner.type === 'AwaitExpression' ? returnedBy(inner.argument) : inner;
}

/** Whether what a function returns is promised: a hook that returns its promise need not call anything. */
function isPromised({ scopeBlock }: Machine['frame']): boolean {
  return isFunction(scopeBlock) && scopeBlock.async;
}

function returned(machine: Machine, request: RequestRun, returns: NonNullable<Manner['returns']>, returnedValue: Value, by: TSESTree.Node): void {
  const value = settle(returnedValue);
  switch (value.kind) {
    case 'promise':
      for (const option of optionsOf(value.value)) returned(machine, request, returns, option, by);
      return;
    case 'result': {
      // What another file makes may answer and limit by itself.
      const callee = value.of.file === null ? undefined : madeElsewhere(machine, value.call.callee);
      if (callee?.kind === 'limiter') {
        request.delegates.push(callee);
        return;
      }
      // Where an object with a status alone is an answer, a helper may make it.
      const made = returns.only ? madeElsewhere(machine, value) : undefined;
      if (made && made.kind !== 'result') {
        for (const option of optionsOf(made)) returned(machine, request, returns, option, by);
        return;
      }
      break;
    }
    case 'limiter':
      // What answers limits by itself.
      request.delegates.push(value);
      return;
    case 'thing':
      if (value.row.role === 'draft') answered(machine, by);
      else if (value.row.role === 'redirect') answered(machine, by, false);
      else if (value.row.role === 'answer') returnedAnswer(machine, request, value);
      else if (request.manner.isHook && (value.row.role === 'other' || request.manner.ignoresValues)) passOn(machine, request, value);
      // What was given a router and the request answers by its routes.
      else if (containerOf(machine, value)) noteHanded(machine, request, value);
      return;
    case 'constant':
      if (value.value === undefined || value.value === null) {
        if (request.manner.isHook || returns.passes || (request.manner.ignoresValues && isPromised(machine.frame))) goOn(machine, request, by);
        else if (returns.nothing) answered(machine, by);
        return;
      }
      break;
    default:
  }
  if (request.manner.ignoresValues) {
    goOn(machine, request, by);
    return;
  }
  const status = returns.status !== undefined && value.kind === 'record' ? value.fields.get(returns.status) : undefined;
  if (returns.only && !status) return;
  if (isHandedOver(value)) {
    request.delegates.push(value);
    return;
  }
  const sent = returns.body && value.kind === 'record' ? returns.body.flatMap((name) => value.fields.get(name) ?? []) : [value];
  for (const each of sent) recordSent(machine, each, returns.as, by);
  answered(machine, by, true, status);
}

/** A limiter's answer says whether the request goes on. */
function letPass({ state }: Machine, request: RequestRun, limiter: Limiter): void {
  request.passes.push({ limited: limiter, refused: state.path.refused, choice: null, present: state.path.present, snapshot: state.since(request.base) });
}

/** What a guard gives: true lets the request go on. */
function decided(machine: Machine, request: RequestRun, value: Value, by: TSESTree.Node): void {
  for (const option of optionsOf(settle(value))) {
    if (option.kind === 'promise') {
      if (option.rejects) machine.state.note({ limited: option.rejects });
      decided(machine, request, option.value, by);
    } else if (option.kind === 'check') {
      letPass(machine, request, option.limiter);
    } else {
      const truth = truthiness(option);
      if (truth !== true) request.mayDeny = true;
      if (truth !== false) passWhere(machine, request, truthiness(value) === true ? null : by);
    }
  }
}

/** The request goes on where what a guard returns is true. Behind the return, nothing runs on this path. */
function passWhere(machine: Machine, request: RequestRun, test: TSESTree.Node | null): void {
  machine.branches([() => {
    if (test && !isFunction(test)) refine(machine, test, true);
    if (machine.state.reachable) passOn(machine, request);
  }]);
}

/**
 * A response that was made before is the answer: where a limiter has refused, that ends here. So it does where one of several is returned
 * that was made on such a path: `const response = await check(request); return response;`.
 */
function returnedAnswer({ state }: Machine, request: RequestRun, { id }: Thing): void {
  const { path } = state;
  const made = request.madeUnder.get(id);
  const refused = path.refused ?? made?.refused;
  if (!request.complete.has(id)) request.delegates.push(NOT_FOLLOWED);
  else if (!refused) state.note({ served: true });
  else if (!path.served) {
    request.refusedBy.add(refused);
    request.refusedUnder.push(inEither(path.present, made?.present ?? []));
  }
}

/** Whether a package that was given the request has made the answer. */
function isHandedOver(value: Value): boolean {
  if (value.kind !== 'result') return false;
  const isRequest = (given: Value): boolean => given.kind === 'thing' && (given.row.role === 'request' || given.row.role === 'context');
  return value.args.some((given) => isRequest(given) || (given.kind === 'record' && [...given.fields.values()].some(isRequest)));
}

/**
 * The request goes on to what comes behind.
 *
 * @param by the object that says so, which may have been made on one of several paths that have met since
 */
export function passOn(machine: Machine, request: RequestRun, by?: Thing): void {
  const { state } = machine;
  const { ended } = state.path;
  const made = by && request.madeUnder.get(by.id);
  const limited = state.path.limited ?? made?.limited ?? null;
  const refused = state.path.refused ?? made?.refused ?? null;
  if (!ended) request.passes.push({ limited, refused, choice: limited === null ? choiceOf(machine) : null, present: state.path.present, snapshot: state.since(request.base) });
}

/** The request goes on, unless the handler has answered it and the answer has been made a refusal since: `reply.code(429)` in a hook of what is sent. */
function goOn(machine: Machine, request: RequestRun, node: TSESTree.Node): void {
  if (request.manner.isLate && isSet429(machine)) noteRefusal(machine, request, node, true, true);
  else passOn(machine, request);
}

/** The call throws, and the framework answers for it. */
export function fails(machine: Machine, status: Value | undefined, node: TSESTree.Node): void {
  if (!machine.request) return;
  machine.thrown(status ?? NOT_FOLLOWED, node);
  machine.state.reachable = false;
}

/** The call throws unless what it is given is true: behind it, that is. */
export function asserts(machine: Machine, test: CallSite['args'][number] | undefined, status: Value | undefined, node: TSESTree.Node): void {
  if (!test || test.spread) return;
  const holds = (): void => {
    refine(machine, test.node, true);
  };
  const broken = (): void => {
    refine(machine, test.node, false);
    if (machine.state.reachable) fails(machine, status, node);
    machine.state.reachable = false;
  };
  machine.conditions.push(test.node);
  machine.branches(truthiness(test.value) === true ? [holds] : [holds, broken]);
  machine.conditions.pop();
}

/** An exception of the framework, or of a package that refuses: what is thrown is the answer. */
export function thrownAnswer(machine: Machine, exception: Value, node: TSESTree.Node): void {
  const { request, state } = machine;
  if (!request) return;
  // A class of another file is made when it matters what it is.
  const value = exception.kind === 'result' && exception.of.file !== null ? (madeElsewhere(machine, exception) ?? exception) : exception;
  for (const option of optionsOf(value)) {
    const thrown = thrownBy(machine, option);
    const body = thrown?.body === undefined ? undefined : thrown.args[thrown.body];
    if (body) recordSent(machine, body, 'auto', node);
  }
  if (state.path.refused) {
    // What catches it decides.
    machine.refuse(state.path.refused);
    return;
  }
  const speaks = speaks429(value) || isSet429(machine) || saysTooMany(node) || optionsOf(value).some((option) => thrownBy(machine, option)?.status === 429);
  if (!speaks) noteSpoken(machine, request, node);
  noteRefusal(machine, request, node, speaks, true);
}

/** `res.status(400).json({ error: 'Too many requests' })`, `throw new AppError('RATE_LIMITED')`: the text says more than the status, or what makes one of it. */
function noteSpoken({ state: { path } }: Machine, request: RequestRun, node: TSESTree.Node, words = TOO_MANY): void {
  if (!path.refused && !path.catching && words.test(textOf(node))) request.refusals.push({ clear: false, node, present: path.present });
}

/**
 * A refusal on the current path: 429, or any refusal where a limiter that works has said no.
 *
 * @param refuses whether the path ends without what was asked for
 */
function noteRefusal(machine: Machine, request: RequestRun, node: TSESTree.Node, is429: boolean, refuses: boolean): void {
  const { refused, catching, served, present } = machine.state.path;
  if (refused) {
    if (refuses && !served && works(refused)) request.refusals.push({ clear: true, node, present });
  } else if (is429) {
    // Errors of what stands behind, which are only given another form.
    if (catching && request.passes.length > 0) return;
    request.refusals.push({ clear: isClear(machine), node, present });
  }
}

/** `res.status(429); throw new Error('slow down')`: Express and Fastify answer an error with the status that was set, and all frameworks refuse. */
function isSet429({ state }: Machine): boolean {
  const { status } = state.path;
  return status !== null && speaks429(status);
}

/** `throw app.httpErrors.tooManyRequests()`: the name of the status. */
function saysTooMany(node: TSESTree.Node): boolean {
  const thrown = node.type === 'ThrowStatement' ? unwrap(node.argument) : unwrap(node);
  const callee = thrown.type === 'CallExpression' ? unwrap(thrown.callee) : null;
  return callee?.type === 'MemberExpression' && /^too_?many_?requests$/i.test(staticName(callee) ?? '');
}

/** The exception of a row that a value is, with what it was made with. */
function thrownBy(machine: Machine, value: Value): (Omit<Thrown, 'status'> & { readonly status: unknown; readonly args: readonly Value[] }) | undefined {
  const { lexicon } = machine;
  const base = value.kind === 'instance' ? foreignBaseOf(machine, value.of) : value.kind === 'result' ? value.of : undefined;
  if (base?.kind !== 'external' || base.module === null) return undefined;
  const args = value.kind === 'result' ? value.args : value.kind === 'instance' ? superArguments(value) : [];
  const path = base.path.join('.');
  if (lexicon.limiters.get(base.module)?.guards?.exceptions.includes(path) === true) return { status: 429, args };
  const thrown = meaningOf(lexicon, base)?.meaning.thrown;
  return thrown && { ...thrown, args };
}

/** A stream that is piped into a response, or through something that is. */
export function pipe(machine: Machine, object: Value, site: CallSite): Value | undefined {
  const [first] = site.args;
  const target = first?.value;
  const stream = target && streamIn(target);
  if (stream?.kind === 'stream') {
    callStream(machine, { ...site, name: 'write', args: [{ ...first, value: streamIn(object) } as CallSite['args'][number]] }, stream);
    return target;
  }
  if (target?.kind !== 'thing' || target.row.role !== 'response') return undefined;
  recordSent(machine, object, 'text', site.node);
  answered(machine, site.node);
  return target;
}

/**
 * The response is complete on the current path.
 *
 * @param serves whether it gives what was asked for, as far as its kind tells
 * @param own the status that it was made with; that of the path when absent
 * @param isMade it is complete, and has yet to be returned
 */
export function answered(machine: Machine, node: TSESTree.Node, serves = true, own?: Value, isMade = false): void {
  const { request, state } = machine;
  if (!request) return;
  const statuses = own ? optionsOf(own) : [state.path.status];
  const refusals = statuses.filter((status) => answeredWith(machine, request, node, serves, status, isMade));
  // Behind a hook that has answered, no handler runs.
  if (refusals.length === statuses.length || (request.manner.isHook && !isMade)) state.note({ ended: true });
}

/** Gives whether it refuses. */
function answeredWith(machine: Machine, request: RequestRun, node: TSESTree.Node, serves: boolean, status: Value | null, isMade: boolean): boolean {
  const { state } = machine;
  const code = status?.kind === 'constant' && typeof status.value === 'number' ? status.value : null;
  const is429 = status !== null && speaks429(status);
  const statuses = status === null ? [] : optionsOf(status);
  const error = statuses.length > 0 && statuses.every(isError);
  const unclear = statuses.some((option) => option.kind !== 'constant') && !statuses.some((option) => option.kind === 'constant' && !isError(option));
  const refusal = is429 || (state.path.refused !== null && error);
  const isRefusal = refusal || (state.path.refused !== null && code === null);
  // What goes wrong is answered with a status that the exception decides.
  const isFailure = state.path.catching && status !== null && code === null;
  // Who has sent too much may be told so, or something else for which one counts; a refusal that was made before is given here.
  const isPolite = serves && !error && !SLOW_DOWN.test(textOf(node)) && !request.answers.some((answer) => answer.refusal && answer.error);
  if (isPolite && state.path.refused && isCount(machine, state.path.refused)) request.isDoubtful = true;
  const isServed = serves && !error && !isRefusal && !isFailure;
  request.answers.push({ limited: state.path.limited, refusal: isRefusal, error, serves: isServed, ...(unclear && { unclear }), present: state.path.present });
  if (!is429) noteSpoken(machine, request, node, error ? TOO_MANY : TOO_OFTEN);
  if (isServed) request.served.push([...machine.sites, node]);
  // One that is made has yet to be returned.
  noteRefusal(machine, request, node, is429, isRefusal && !isMade);
  if (isServed && !isMade) state.note({ served: true });
  return refusal;
}

function isError(status: Value): boolean {
  return status.kind === 'constant' && typeof status.value === 'number' && status.value >= 400;
}

export function next(machine: Machine, site: CallSite): void {
  const { request, state } = machine;
  if (!request) return;
  const error = site.args[0]?.value;
  const skips = error?.kind === 'constant' && (error.value === 'route' || error.value === 'router');
  if (!error || skips || isAmong(error, [undefined, null])) {
    const before = request.passes.length;
    goOn(machine, request, site.node);
    if (skips) for (const pass of request.passes.slice(before)) pass.skips = true;
    return;
  }
  const is429 = speaks429(error) || isSet429(machine);
  request.answers.push({ limited: state.path.limited, refusal: state.path.refused !== null || is429, error: true, serves: false, present: state.path.present });
  if (!is429) noteSpoken(machine, request, site.node);
  noteRefusal(machine, request, site.node, is429, true);
  if (state.path.refused) state.note({ ended: true });
}

/** Whether a 429 is this server's own decision, rather than what another server answered. */
export function isClear(machine: Machine): boolean {
  if (machine.state.path.catching) return false;
  return !machine.conditions.some((test) => /\b429\b|\.status\b|\.statusCode\b|\.code\b|TOO_MANY/.test(textOf(test)));
}
