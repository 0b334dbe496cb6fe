import { moveDate, timeOf } from '../sizes/dates.ts';
import { measure, measureList, multiplied, scaled } from '../sizes/measure.ts';
import { exactly, type Quantity, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { callStream, madeStream } from '../sizes/streams.ts';
import { callFunction } from './activations.ts';
import { anyOf, distinct, eitherWay, listOf } from './alternatives.ts';
import { external, update } from './bindings.ts';
import { runCallback } from './callbacks.ts';
import { dispatch } from './calls.ts';
import { callCollection, emptyCollection } from './collections.ts';
import { entriesOf, fromEntries } from './entries.ts';
import { loaded, namespaceOf } from './exports.ts';
import { spreadInto } from './expressions.ts';
import { readBy } from './files.ts';
import { iterated } from './iteration.ts';
import { callList, mapped } from './list-methods.ts';
import type { Machine } from './machine.ts';
import { callMap, isOnlyRead, mapOf } from './maps.ts';
import { argument, asBytes, asText, callBytes, callInput, callText, inputOf, matchesOf, spelledOut } from './methods.ts';
import type { CallSite } from './model.ts';
import { joined } from './operators.ts';
import { callPromise, promiseOf } from './promises.ts';
import { reflectedCall } from './prototype-calls.ts';
import { mayHandle, registersSomething } from './relevance.ts';
import { runUnit } from './units.ts';
import { urlOfRequest } from './urls.ts';
import { constant, type InputValue, isImport, type ListValue, NOT_FOLLOWED, number, optionsOf, type ResultOf, settle, streamIn, text, UNDEFINED, type Value } from './value.ts';

/** What JavaScript's own functions and methods give (ECMA-262, and Node's Buffer and URL). Undefined = not one of them. */
export function callBuiltin(machine: Machine, site: CallSite): Value | undefined {
  if (site.callee.kind === 'external' && site.callee.module === null) return callGlobal(machine, site, site.callee.path.join('.'));
  if (site.callee.kind === 'external') return callModule(machine, site, site.callee.module ?? '', site.callee.path.join('.'));
  if (!site.object || site.name === null) return undefined;
  switch (site.object.kind) {
    case 'promise':
      return callPromise(machine, site.object, site);
    case 'regexp':
      return spelledOut(site, site.object) ?? found(site, site.object);
    case 'constant':
      return typeof site.object.value === 'string' ? callText(machine, site, site.object, measure(site.object, 'text')) : site.name === 'toString' ? text({ ...exactly(1), max: 400 }) : undefined;
    case 'text':
      return callText(machine, site, site.object, site.object);
    case 'number':
      return numberText(site, site.object.quantity);
    case 'bytes':
      return callBytes(machine, site, site.object);
    case 'list':
      return (site.object.distinct && callCollection(machine, site, site.object, site.object.distinct)) ?? callList(machine, site, site.object);
    case 'input':
      return callInput(machine, site, site.object);
    case 'map':
      return callMap(machine, site, site.object);
    case 'result':
      return callMade(machine, site, site.object);
    case 'stream':
    case 'instance': {
      const stream = streamIn(site.object);
      return stream.kind === 'stream' && site.callee.kind === 'method' ? callStream(machine, site, stream) : undefined;
    }
    case 'record':
      return site.callee.kind === 'method' && site.name === 'toString' ? constant('[object Object]') : undefined;
    default:
      return undefined;
  }
}

/** `/^\/rows\/(\d+)$/.exec(request.url)` */
function found({ name, args }: CallSite, pattern: Value): Value | undefined {
  const text = args[0] && settle(args[0].value);
  return name === 'exec' && text?.kind === 'input' ? matchesOf(text, pattern) : undefined;
}

/** How long a date is as text, at least: years and zones may make it longer. */
const DATES: Readonly<Record<string, number>> = { toISOString: 24, toJSON: 24, toString: 24, toUTCString: 24, toDateString: 10, toTimeString: 8, toLocaleString: 1, toLocaleDateString: 1, toLocaleTimeString: 1 };

/** A method of an object that one of JavaScript's or Node's classes has made. */
function callMade(machine: Machine, site: CallSite, made: ResultOf): Value | undefined {
  const { of: { module, path } } = made;
  const first = argument(site, 0);
  const [name, ...rest] = path;
  if (rest.length > 0 || (module !== null && !/^(?:node:)?util$/.test(module))) return undefined;
  if (name === 'TextDecoder' && site.name === 'decode' && first) return first.kind === 'input' ? { ...first, shape: 'string' } : asText(measure(first, 'text'));
  if (name === 'TextEncoder' && site.name === 'encode' && first) return asBytes(measure(first, 'text'));
  if (name === 'Date' && module === null && (site.name === 'getTime' || site.name === 'valueOf')) return timeIn(made);
  if (name === 'Date' && module === null) moveDate(machine, site);
  const length = name === 'Date' && module === null ? DATES[site.name ?? ''] : undefined;
  return length === undefined ? undefined : text({ ...exactly(length), max: 100 });
}

/** The milliseconds of a date. */
function timeIn(made: ResultOf): Value | undefined {
  const time = timeOf(made);
  return time && number(time);
}

/** The text of a number. In decimal it is that number again, or rounded to one beside it. */
function numberText({ name, args }: CallSite, quantity: Quantity): Value | undefined {
  const whole: Value = { kind: 'text', size: { ...exactly(1), max: 1100 }, causes: [] };
  switch (name) {
    case 'toString':
      return args.length === 0 ? { ...whole, of: quantity } : whole;
    case 'toFixed':
      return { ...whole, of: { ...quantity, min: Math.floor(quantity.min), max: Math.ceil(quantity.max), integer: args.length === 0 || quantity.integer } };
    case 'toPrecision':
    case 'toLocaleString':
      return whole;
    default:
      return undefined;
  }
}

function callGlobal(machine: Machine, site: CallSite, name: string): Value | undefined {
  const first = site.args[0] && settle(site.args[0].value);
  switch (name) {
    case 'require':
      if (first?.kind === 'constant' && typeof first.value === 'string') return required(machine, first.value);
      return first && site.args[0] ? loaded(machine, first, site.args[0].node) : NOT_FOLLOWED;
    case 'String':
      return first ? stringOf(first) : constant('');
    case 'encodeURIComponent':
    case 'encodeURI':
    case 'escape':
      return first ? joined([first]) : constant('');
    case 'decodeURIComponent':
    case 'decodeURI':
    case 'structuredClone':
    case 'Object.freeze':
    case 'Object.seal':
    case 'Object':
      return first ?? UNDEFINED;
    case 'Promise.resolve':
      return first?.kind === 'promise' ? first : { kind: 'promise', value: first ?? UNDEFINED, rejects: null };
    case 'isNaN':
    case 'Number.isNaN':
    case 'isFinite':
    case 'Number.isFinite':
    case 'Number.isInteger':
    case 'Number.isSafeInteger':
      return numberTest(name, first ?? UNDEFINED);
    case 'Boolean':
      return first?.kind === 'check' ? first : eitherWay();
    case 'JSON.stringify': {
      const { size, causes } = measure(first ?? UNDEFINED, 'json');
      return text(size, causes);
    }
    case 'JSON.parse':
      return parsed(first);
    case 'Array.from':
      return arrayFrom(machine, site);
    case 'Array.isArray':
      return arrayTest(first ?? UNDEFINED);
    case 'Array.of':
      return listOf(site.args.map((each) => each.value));
    case 'Object.values':
      // Of what a file exports, something may ask for one by its name.
      if (first && isImport(first)) return undefined;
      return entriesOf(first, name);
    case 'Object.keys':
    case 'Object.entries':
      return entriesOf(first && (namespaceOf(machine, first) ?? first), name);
    case 'Object.assign':
      return assigned(machine, site);
    case 'Object.fromEntries':
      return fromEntries(first);
    case 'Buffer.from':
    case 'Uint8Array.from':
    case 'Uint8Array':
      return bytesOf(first);
    case 'Buffer.concat':
      return first?.kind === 'list' ? asBytes(measureList(first, { open: 0, separator: 0 }, 'text')) : undefined;
    case 'Buffer.byteLength':
      return first ? number(measure(first, 'text').size) : undefined;
    case 'Promise.all':
    case 'Promise.allSettled':
    case 'Promise.race':
    case 'Promise.any':
      return { kind: 'promise', value: first?.kind === 'list' ? { ...first, element: first.element && unpromised(first.element), items: first.items?.map(unpromised) ?? null } : NOT_FOLLOWED, rejects: rejectingIn(first) };
    case 'Promise':
      return promiseOf(machine, argument(site, 0));
    case 'URL':
      return urlOfRequest(machine, site) ?? requestPart(first);
    case 'URLSearchParams':
      return requestPart(first);
    case 'Error':
    case 'TypeError':
    case 'RangeError':
      return { kind: 'record', fields: new Map([['message', first ?? UNDEFINED]]), open: true };
    case 'Set':
      return first?.kind === 'list' ? setOf(machine, site, first) : isEmpty(machine, site) ? emptyCollection(machine, 'values') : undefined;
    case 'Map':
      if (isEmpty(machine, site)) return emptyCollection(machine, 'pairs');
      return first && isOnlyRead(machine, site.node) ? mapOf(first) : undefined;
    case 'btoa':
      return first ? asText(scaled(measure(first, 'text'), 4 / 3)) : undefined;
    case 'setTimeout':
    case 'setImmediate':
    case 'setInterval':
    case 'queueMicrotask':
    case 'process.nextTick':
      if (first?.kind === 'function') runCallback(machine, first);
      else if (first?.kind === 'thing') machine.callAs(first, []);
      return NOT_FOLLOWED;
    case 'String.raw':
      return first && rawText(first, site);
    case 'Reflect.apply':
      return reflectedCall(machine, site);
    default:
      return undefined;
  }
}

/** The pieces of a template with what stands between them. */
function rawText(template: Value, { args: [, ...between] }: CallSite): Value | undefined {
  const pieces = template.kind === 'record' ? template.fields.get('raw') : template;
  if (pieces?.kind !== 'list' || !pieces.items) return undefined;
  const last = pieces.items.length - 1;
  return joined(pieces.items.flatMap((piece, index) => [piece, ...(index < last ? between.slice(index, index + 1).map(({ value }) => value) : [])]));
}

/** Whether a set or map is made that only this request fills. */
function isEmpty(machine: Machine, { args, construct }: CallSite): boolean {
  return construct && args.length === 0 && machine.request !== null;
}

/** What a set holds of a list: each constant once, and what is added to it. */
function setOf(machine: Machine, site: CallSite, list: ListValue): ListValue {
  if (!list.maker && !isOnlyRead(machine, site.node)) return { ...list, items: null, length: UNDECIDED_COUNT, element: anyOf([...(list.element ? [list.element] : []), NOT_FOLLOWED]) };
  if (list.items && !list.maker) return listOf(distinct(list.items));
  return list.element?.kind === 'constant' && list.length.min > 0 ? listOf([list.element]) : list;
}

/** Whether a value is an array. Sets and maps are lists here, too. */
function arrayTest(value: Value): Value | undefined {
  switch (value.kind) {
    case 'either': {
      const each = value.options.map(arrayTest);
      return anyOf(each.map((known) => known ?? eitherWay()));
    }
    case 'list':
      return value.distinct ? constant(false) : constant(true);
    case 'constant':
    case 'number':
    case 'text':
    case 'function':
    case 'class':
    case 'regexp':
    case 'promise':
      return constant(false);
    default:
      return undefined;
  }
}

function numberTest(name: string, value: Value): Value {
  if (value.kind === 'constant') {
    const tests: Readonly<Record<string, (value: unknown) => boolean>> = {
      isNaN: (given) => Number.isNaN(Number(given)), 'Number.isNaN': Number.isNaN, isFinite: (given) => Number.isFinite(Number(given)),
      'Number.isFinite': Number.isFinite, 'Number.isInteger': Number.isInteger, 'Number.isSafeInteger': Number.isSafeInteger,
    };
    const test = tests[name];
    if (test && typeof value.value !== 'bigint') return constant(test(value.value));
  }
  if (value.kind === 'either') return anyOf(value.options.map((option) => numberTest(name, option)));
  if (value.kind === 'number' && !value.quantity.nan) {
    const { min, max, integer } = value.quantity;
    if (/isNaN$/i.test(name)) return constant(false);
    if (Number.isFinite(min) && Number.isFinite(max) && (integer || /isFinite$/i.test(name))) return Math.max(-min, max) <= Number.MAX_SAFE_INTEGER ? constant(true) : eitherWay();
  }
  return eitherWay();
}

/** `require(…)`: a file that is part of a circle runs here and now; any other when something of it is asked for. */
function required(machine: Machine, specifier: string): Value {
  const value = machine.imports(specifier, machine.source.path);
  if (!machine.request && value.file !== null && machine.modules?.circleOf(machine.source.path).includes(value.file) === true && mayHandle(machine, value.file, registersSomething(machine.source))) {
    const unit = machine.units.at(value.file);
    if (unit) runUnit(machine, unit);
  }
  return value;
}

/** Node's own modules that read requests and make streams. */
function callModule(machine: Machine, site: CallSite, module: string, name: string): Value | undefined {
  const first = argument(site, 0);
  const called = `${module.replace(/^node:/, '')}:${name}`;
  switch (called) {
    case 'url:parse':
    case 'url:URL':
      return urlOfRequest(machine, site) ?? requestPart(first);
    case 'url:URLSearchParams':
    case 'querystring:parse':
    case 'qs:parse':
      return requestPart(first);
    case 'module:createRequire':
      return external(null, 'require');
    case 'util:promisify':
      return first;
    case 'stream:Readable':
    case 'stream:Transform':
    case 'stream:PassThrough':
      return madeStream(machine, site, name);
    // Whoever reads it makes of it again what went in: that is its size, however little of that travels.
    case 'zlib:createGzip':
    case 'zlib:createDeflate':
    case 'zlib:createDeflateRaw':
    case 'zlib:createBrotliCompress':
    case 'zlib:createZstdCompress':
      return madeStream(machine, { ...site, construct: true, args: [] }, 'PassThrough');
    case 'zlib:gzipSync':
    case 'zlib:deflateSync':
    case 'zlib:deflateRawSync':
    case 'zlib:brotliCompressSync':
    case 'zlib:zstdCompressSync':
      return first && { kind: 'bytes', ...measure(first, 'text') };
    case 'stream:Readable.from':
      return first && streamOf(first.kind === 'record' || first.kind === 'instance' ? iterated(machine, first) : first);
    case 'stream:pipeline':
    case 'stream/promises:pipeline': {
      const last = site.args.findLast((each) => each.value.kind === 'thing')?.value;
      // A function in the first place gives what is sent.
      const source = first?.kind === 'function' ? callFunction(machine, first, []) : first;
      if (last && source) dispatch(machine, { ...site, object: last, name: 'end', callee: { kind: 'method', object: last, name: 'end' }, args: [{ ...site.args[0], value: streamOf(source) } as CallSite['args'][number]] });
      return undefined;
    }
    default:
      return readBy(called, argument(site, 1));
  }
}

function streamOf(given: Value): Value {
  const value = streamIn(given);
  if (value.kind === 'stream') return value;
  const { size, causes } = value.kind === 'list' ? measureList(value, { open: 0, separator: 0 }, 'text') : measure(value, 'text');
  return { kind: 'stream', size, causes };
}

/** What a parser makes of text that the request may have brought. */
function requestPart(value: Value | undefined, shape: InputValue['shape'] = 'strings'): Value | undefined {
  const part = value && optionsOf(value).find((option) => option.kind === 'input' || (option.kind === 'text' && option.size.origin === 'request'));
  return part?.kind === 'input' || part?.kind === 'text' ? inputOf(part, shape) : undefined;
}

function parsed(value: Value | undefined): Value {
  const part = requestPart(value, 'json');
  if (part) return part;
  const bytes = value && optionsOf(value).find((option) => option.kind === 'bytes' && option.size.origin === 'request');
  return bytes?.kind === 'bytes' ? { kind: 'input', shape: 'json', limit: bytes.size.reach, trail: bytes.size.trail, bound: null } : NOT_FOLLOWED;
}

function unpromised(value: Value): Value {
  return value.kind === 'promise' ? value.value : value;
}

function rejectingIn(value: Value | undefined): Extract<Value, { kind: 'promise' }>['rejects'] {
  if (value?.kind !== 'list') return null;
  return value.items?.flatMap((item) => (item.kind === 'promise' && item.rejects ? [item.rejects] : []))[0] ?? null;
}

function bytesOf(value: Value | undefined): Value | undefined {
  if (!value) return undefined;
  if (value.kind === 'list') return asBytes(multiplied(value.maker, value.length, exactly(1), []));
  return asBytes(measure(value, 'text'));
}

/** `Array.from(iterable, fn)`. The form with `{ length }` is an amplifier and has a row. */
function arrayFrom(machine: Machine, site: CallSite): Value {
  const source = argument(site, 0);
  const list = source ? iterated(machine, source) : listOf([]);
  const mapper = argument(site, 1);
  return mapper?.kind === 'function' ? mapped(machine, list, mapper) : list;
}

/** `Object.assign(target, …sources)`: the target is changed and returned. */
function assigned(machine: Machine, site: CallSite): Value {
  const [target, ...sources] = site.args;
  if (target?.value.kind !== 'record') return target?.value ?? UNDEFINED;
  const result = sources.reduce((record, source) => spreadInto(machine, record, source.value, site.node), target.value);
  update(machine, target.node, result);
  return result;
}

/** A value as text. That of the request is what it was, and so are the parts that it is taken into. */
function stringOf(value: Value): Value {
  const isCarried = (option: Value): boolean => option.kind === 'constant' || (option.kind === 'input' && option.bound === null);
  if (value.kind === 'constant' || !optionsOf(value).every(isCarried)) return joined([value]);
  return anyOf(optionsOf(value).map((option): Value => (option.kind === 'input' ? { ...option, shape: 'string', given: true } : joined([option]))));
}
