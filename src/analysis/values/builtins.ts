import { product, replacementOf } from '../sizes/growth.ts';
import { walk } from '../sizes/loops.ts';
import { cut, type Measure, measure, measureList, multiplied, scaled } from '../sizes/measure.ts';
import { toQuantity } from '../sizes/numbers.ts';
import { carried, difference, exactly, type Quantity, sum, UNDECIDED_COUNT } from '../sizes/quantity.ts';
import { external, update } from './bindings.ts';
import { callFunction, dispatch } from './calls.ts';
import { asList, joined, spreadInto } from './expressions.ts';
import type { CallSite, Machine } from './machine.ts';
import { callPromise } from './promises.ts';
import { unwrap } from './syntax.ts';
import {
  anyOf, constant, type InputValue, type ListValue, listOf, NOT_FOLLOWED, number, optionsOf, text, UNDEFINED, type Value,
} from './value.ts';

/** What JavaScript's own functions and methods give (ECMA-262, and Node's Buffer and URL). Undefined = not one of them. */
export function callBuiltin(machine: Machine, site: CallSite): Value | undefined {
  if (site.callee.kind === 'external' && site.callee.module === null) return callGlobal(machine, site, site.callee.path.join('.'));
  if (site.callee.kind === 'external') return callModule(machine, site, site.callee.module ?? '', site.callee.path.join('.'));
  if (!site.object || site.name === null) return undefined;
  switch (site.object.kind) {
    case 'promise':
      return callPromise(machine, site.object, site);
    case 'constant':
      return typeof site.object.value === 'string' ? callText(machine, site, site.object, measure(site.object, 'text')) : site.name === 'toString' ? text({ ...exactly(1), max: 400 }) : undefined;
    case 'text':
      return callText(machine, site, site.object, site.object);
    case 'number':
      return ['toString', 'toFixed', 'toPrecision', 'toLocaleString'].includes(site.name) ? text({ ...exactly(1), max: 1100 }) : undefined;
    case 'bytes':
      return callBytes(machine, site, site.object);
    case 'list':
      return callList(machine, site, site.object);
    case 'input':
      return callInput(machine, site, site.object);
    case 'record':
      return site.callee.kind === 'method' && site.name === 'toString' ? constant('[object Object]') : undefined;
    default:
      return undefined;
  }
}

function argument(site: CallSite, index: number): Value | undefined {
  return site.args[index]?.value;
}

function callGlobal(machine: Machine, site: CallSite, name: string): Value | undefined {
  const first = argument(site, 0);
  switch (name) {
    case 'require':
      return first?.kind === 'constant' && typeof first.value === 'string' ? external(first.value) : NOT_FOLLOWED;
    case 'String':
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
    case 'Boolean':
      return first?.kind === 'check' ? first : anyOf([constant(true), constant(false)]);
    case 'JSON.stringify': {
      const { size, causes } = measure(first ?? UNDEFINED, 'json');
      return text(size, causes);
    }
    case 'JSON.parse':
      return parsed(first);
    case 'Array.from':
      return arrayFrom(machine, site);
    case 'Array.of':
      return listOf(site.args.map((each) => each.value));
    case 'Object.keys':
    case 'Object.values':
    case 'Object.entries':
      return entriesOf(first, name);
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
      return promiseOf(machine, site);
    case 'URL':
    case 'URLSearchParams':
      return requestPart(first);
    case 'Error':
    case 'TypeError':
    case 'RangeError':
      return { kind: 'record', fields: new Map([['message', first ?? UNDEFINED]]), open: true };
    case 'Set':
      return first?.kind === 'list' ? first : undefined;
    case 'btoa':
      return first ? asText(scaled(measure(first, 'text'), 4 / 3)) : undefined;
    case 'setTimeout':
    case 'setImmediate':
    case 'setInterval':
    case 'queueMicrotask':
    case 'process.nextTick':
      if (first?.kind === 'function') machine.runCallback(first);
      else if (first?.kind === 'thing') machine.callAs(first, []);
      return NOT_FOLLOWED;
    case 'String.raw':
      return undefined;
    default:
      return undefined;
  }
}

/** Node's own modules that read requests and make streams. */
function callModule(machine: Machine, site: CallSite, module: string, name: string): Value | undefined {
  const first = argument(site, 0);
  switch (`${module.replace(/^node:/, '')}:${name}`) {
    case 'url:parse':
    case 'url:URL':
    case 'url:URLSearchParams':
    case 'querystring:parse':
    case 'qs:parse':
      return requestPart(first);
    case 'module:createRequire':
      return { kind: 'external', module: null, path: ['require'] };
    case 'util:promisify':
      return first;
    case 'stream:Readable.from':
      return first ? streamOf(first) : undefined;
    case 'stream:pipeline':
    case 'stream/promises:pipeline': {
      const last = site.args.findLast((each) => each.value.kind === 'thing')?.value;
      if (last && first) dispatch(machine, { ...site, object: last, name: 'end', callee: { kind: 'method', object: last, name: 'end' }, args: [{ ...site.args[0], value: streamOf(first) } as CallSite['args'][number]] });
      return undefined;
    }
    default:
      return undefined;
  }
}

function streamOf(value: Value): Value {
  if (value.kind === 'stream') return value;
  const { size, causes } = value.kind === 'list' ? measureList(value, { open: 0, separator: 0 }, 'text') : measure(value, 'text');
  return { kind: 'stream', size, causes };
}

/** What a parser makes of text that the request may have brought. */
function requestPart(value: Value | undefined, shape: InputValue['shape'] = 'strings'): Value | undefined {
  const part = value && optionsOf(value).find((option) => option.kind === 'input' || (option.kind === 'text' && option.size.origin === 'request'));
  return part?.kind === 'input' || part?.kind === 'text' ? inputOf(part, shape) : undefined;
}

/** What is left of a bound when a part is taken: code that is not read may have checked the part as well. */
function undecided({ bound }: InputValue): Quantity | null {
  return bound?.origin === 'unknown' ? bound : null;
}

/** Request data out of text that carries it. */
export function inputOf(value: Extract<Value, { kind: 'input' | 'text' }>, shape: InputValue['shape'] = 'strings'): Value {
  if (value.kind === 'input') return { ...value, shape, bound: undecided(value) };
  if (value.size.origin !== 'request') return NOT_FOLLOWED;
  return { kind: 'input', shape, limit: value.size.reach, trail: value.size.trail, bound: null };
}

function parsed(value: Value | undefined): Value {
  const part = requestPart(value, 'json');
  if (part) return part;
  if (value?.kind === 'bytes' && value.size.origin === 'request') return { kind: 'input', shape: 'json', limit: value.size.reach, trail: value.size.trail, bound: null };
  return NOT_FOLLOWED;
}

function unpromised(value: Value): Value {
  return value.kind === 'promise' ? value.value : value;
}

function rejectingIn(value: Value | undefined): Extract<Value, { kind: 'promise' }>['rejects'] {
  if (value?.kind !== 'list') return null;
  return value.items?.flatMap((item) => (item.kind === 'promise' && item.rejects ? [item.rejects] : []))[0] ?? null;
}

function promiseOf(machine: Machine, site: CallSite): Value {
  const executor = argument(site, 0);
  if (executor?.kind === 'function') {
    machine.maybe(() => {
      callFunction(machine, executor, [], true);
    });
  }
  return { kind: 'promise', value: NOT_FOLLOWED, rejects: null };
}

function asText({ size, causes }: Measure): Value {
  return text(size, causes);
}

function asBytes({ size, causes }: Measure): Value {
  return { kind: 'bytes', size, causes };
}

function bytesOf(value: Value | undefined): Value | undefined {
  if (!value) return undefined;
  if (value.kind === 'list') return asBytes(multiplied(value.maker, value.length, exactly(1), []));
  return asBytes(measure(value, 'text'));
}

/** `Array.from(iterable, fn)`. The form with `{ length }` is an amplifier and has a row. */
function arrayFrom(machine: Machine, site: CallSite): Value {
  const source = argument(site, 0);
  const list = source ? asList(source) : listOf([]);
  const mapper = argument(site, 1);
  return mapper?.kind === 'function' ? mapped(machine, list, mapper) : list;
}

function mapped(machine: Machine, list: ListValue, callback: Value): ListValue {
  const results: Value[] = [];
  walk(machine, list, (element, index) => {
    results.push(callValue(machine, callback, [element, index, list]));
  });
  const isExact = list.items !== null && list.maker === null && results.length === list.items.length;
  return { ...list, items: isExact ? results : null, element: results.length > 0 ? anyOf(results) : list.element };
}

/** Calls a value as a function with these arguments. */
function callValue(machine: Machine, callee: Value, args: readonly Value[]): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(machine, callee, args);
    case 'either':
      return anyOf(callee.options.map((option) => callValue(machine, option, args)));
    case 'external':
      return callee.module === null && callee.path[0] === 'Number' ? number(toQuantity(args[0] ?? UNDEFINED)) : callee.module === null && callee.path[0] === 'String' ? joined([args[0] ?? UNDEFINED]) : NOT_FOLLOWED;
    default:
      return NOT_FOLLOWED;
  }
}

function entriesOf(value: Value | undefined, name: string): Value {
  if (value?.kind === 'input') return value;
  if (value?.kind !== 'record') return NOT_FOLLOWED;
  const items = [...value.fields].map(([key, each]) => (name === 'Object.keys' ? constant(key) : name === 'Object.values' ? each : listOf([constant(key), each])));
  return value.open ? { ...listOf(items), length: UNDECIDED_COUNT, items: null } : listOf(items);
}

/** `Object.assign(target, …sources)`: the target is changed and returned. */
function assigned(machine: Machine, site: CallSite): Value {
  const [target, ...sources] = site.args;
  if (target?.value.kind !== 'record') return target?.value ?? UNDEFINED;
  const result = sources.reduce((record, source) => spreadInto(machine, record, source.value, site.node), target.value);
  update(machine, target.node, result);
  return result;
}

function fromEntries(value: Value | undefined): Value {
  if (value?.kind === 'input') return value;
  // As JSON an object of n entries is as large as the list of its pairs, less two brackets for each.
  return value?.kind === 'list' ? value : NOT_FOLLOWED;
}

const SAME_SIZE = new Set(['trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'normalize', 'toString', 'valueOf', 'toWellFormed', 'toLocaleLowerCase', 'toLocaleUpperCase']);

function callText(machine: Machine, site: CallSite, self: Value, of: Measure): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  if (SAME_SIZE.has(name)) return self.kind === 'constant' && typeof self.value === 'string' ? constantText(self.value, name) : self;
  if (name === 'toArray') return self;
  switch (name) {
    case 'concat':
      return joined([self, ...site.args.map((each) => each.value)]);
    case 'slice':
    case 'substring':
    case 'substr':
      return asText(sliced(site, of));
    case 'charAt':
    case 'at':
      return text({ ...exactly(1), max: 4 });
    case 'split':
      return { kind: 'list', length: { ...of.size, min: 1 }, element: text({ ...exactly(1), max: of.size.max }), items: null, maker: of.causes.at(-1)?.maker ?? null };
    case 'replace':
    case 'replaceAll':
      return replaced(machine, site, of);
    case 'codePointAt':
    case 'charCodeAt':
    case 'indexOf':
    case 'lastIndexOf':
    case 'search':
    case 'localeCompare':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    case 'includes':
    case 'startsWith':
    case 'endsWith':
      return anyOf([constant(true), constant(false)]);
    case 'match':
    case 'matchAll':
      return self.kind === 'text' && self.size.origin === 'request' ? inputOf(self) : NOT_FOLLOWED;
    default:
      return undefined;
  }
}

function replaced(machine: Machine, site: CallSite, of: Measure): Value {
  const by = site.args[1];
  const isEach = site.name === 'replaceAll' || (site.args[0]?.value.kind === 'regexp' && site.args[0].value.flags.includes('g'));
  const grown = by && isEach ? product(machine, 'string.replaceAll', site.node, of.size, replacementOf(by.value, of), by.node) : undefined;
  return grown ? asText(grown) : text({ ...of.size, min: 0, max: Number.POSITIVE_INFINITY }, of.causes);
}

function constantText(value: string, name: string): Value {
  switch (name) {
    case 'toLowerCase':
      return constant(value.toLowerCase());
    case 'toUpperCase':
      return constant(value.toUpperCase());
    case 'trim':
      return constant(value.trim());
    default:
      return constant(value);
  }
}

/** The most that `slice(start, end)` leaves: null where nothing limits it. */
function sliceLimit(site: CallSite): Quantity | null {
  const start = toQuantity(argument(site, 0) ?? constant(0));
  const second = argument(site, 1);
  if (!second) return start.origin === 'constant' && start.max < 0 ? exactly(-start.max) : null;
  const end = toQuantity(second);
  if (site.name === 'substr') return end;
  if (end.origin === 'constant' && end.max < 0) return null;
  return start.origin === 'constant' && start.min > 0 && end.origin === 'constant' ? difference(end, start) : end;
}

function sliced(site: CallSite, of: Measure): Measure {
  const limit = sliceLimit(site);
  return limit ? cut(of, limit) : { size: { ...of.size, min: 0 }, causes: of.causes };
}

const ENCODINGS: Readonly<Record<string, number>> = { hex: 2, base64: 4 / 3, base64url: 4 / 3 };

function callBytes(machine: Machine, site: CallSite, self: Extract<Value, { kind: 'bytes' }>): Value | undefined {
  switch (site.name) {
    case 'digest':
    case 'toString': {
      const encoding = argument(site, 0);
      const factor = encoding?.kind === 'constant' && typeof encoding.value === 'string' ? (ENCODINGS[encoding.value] ?? 1) : 1;
      return asText(scaled(self, factor));
    }
    case 'fill':
    case 'reverse':
    case 'swap16':
    case 'update':
      return self;
    case 'slice':
    case 'subarray':
      // What has been allocated stays allocated: a part of it is smaller on the wire only.
      return { ...self, size: sliced(site, self).size };
    default:
      return undefined;
  }
}

function callInput(machine: Machine, site: CallSite, self: InputValue): Value | undefined {
  const { name } = site;
  if (name === null) return undefined;
  if (name === 'get' || name === 'getAll' || name === 'at' || name === 'pop' || name === 'shift' || name === 'find' || name === 'param') {
    return { ...self, shape: self.shape === 'strings' ? 'string' : self.shape, bound: undecided(self), trail: [{ text: null, node: site.node }] };
  }
  if (['map', 'flatMap', 'filter', 'forEach', 'reduce', 'some', 'every', 'join', 'concat', 'sort', 'reverse', 'entries', 'keys', 'values', 'fill', 'push'].includes(name)) {
    if (name === 'filter' || name === 'sort' || name === 'reverse' || name === 'entries' || name === 'values' || name === 'keys') {
      runEach(machine, site, asList(self));
      return self;
    }
    if (name === 'join') return joinedInput(machine, site, self);
    return callList(machine, site, asList(self));
  }
  if (SAME_SIZE.has(name) || name === 'split' || name === 'match') return { ...self, shape: name === 'split' || name === 'match' ? 'string' : self.shape };
  if (name === 'slice' || name === 'substring' || name === 'substr') {
    const limit = sliceLimit(site);
    return { ...self, bound: undecided(self), limit: limit?.origin === 'constant' ? Math.min(self.limit, Math.max(0, limit.max)) : self.limit };
  }
  if (name === 'has' || name === 'hasOwnProperty') return anyOf([constant(true), constant(false)]);
  return callText(machine, site, text(carried(self.limit, self.trail)), { size: carried(self.limit, self.trail), causes: [] });
}

/** Request text, split and joined with something else. */
function joinedInput(machine: Machine, site: CallSite, self: InputValue): Value {
  const pieces = carried(self.limit, self.trail);
  const [first] = site.args;
  const grown = first && product(machine, 'string.join', site.node, pieces, measure(first.value, 'text'), first.node);
  return grown ? asText(grown) : text({ ...pieces, max: Number.POSITIVE_INFINITY });
}

function runEach(machine: Machine, site: CallSite, list: ListValue): void {
  const callback = argument(site, 0);
  if (callback?.kind !== 'function') return;
  walk(machine, list, (element, index) => {
    callFunction(machine, callback, [element, index, list]);
  });
}

/** Where a mutating call puts the changed list back. */
function replace(machine: Machine, site: CallSite, list: ListValue): void {
  const callee = 'callee' in site.node ? unwrap(site.node.callee) : null;
  if (callee?.type === 'MemberExpression') update(machine, callee.object, list);
}

function callList(machine: Machine, site: CallSite, self: ListValue): Value | undefined {
  const first = argument(site, 0);
  switch (site.name) {
    case 'push':
    case 'unshift': {
      const added = site.args.map((each) => each.value);
      const items = self.items && !self.maker && !site.args.some((each) => each.spread) && machine.loops.length === 0 ? [...self.items, ...added] : null;
      const spread = site.args.find((each) => each.spread)?.value;
      const length = spread?.kind === 'list' ? sum(self.length, spread.length) : sum(self.length, exactly(added.length));
      replace(machine, site, { kind: 'list', length, element: anyOf([...(self.element ? [self.element] : []), ...added]), items, maker: self.maker ?? (spread?.kind === 'list' ? spread.maker : null) });
      return number(length);
    }
    case 'concat': {
      const lists = site.args.map(({ value }) => (value.kind === 'list' || value.kind === 'input' ? asList(value) : listOf([value])));
      return lists.reduce(appended, self);
    }
    case 'map':
      return first ? mapped(machine, self, first) : self;
    case 'flatMap': {
      const result = first ? mapped(machine, self, first) : self;
      const inner = result.element?.kind === 'list' ? result.element : null;
      return inner ? { ...result, items: null, element: inner.element } : result;
    }
    case 'forEach':
      runEach(machine, site, self);
      return UNDEFINED;
    case 'filter':
      runEach(machine, site, self);
      return { ...self, items: null, length: { ...self.length, min: 0 } };
    case 'reduce':
    case 'reduceRight':
      return reduced(machine, site, self);
    case 'fill':
      return { ...self, element: first ?? UNDEFINED, items: null };
    case 'join': {
      const separator = measure(first ?? constant(','), 'text');
      return asText(joinedList(self, separator));
    }
    case 'toString':
      return asText(measureList(self, { open: 0, separator: 1 }, 'text'));
    case 'keys':
      return { ...self, element: number({ ...self.length, min: 0 }), items: null };
    case 'values':
    case 'reverse':
    case 'sort':
    case 'toSorted':
    case 'toReversed':
    case 'flat':
      return self;
    case 'entries':
      return { ...self, items: self.items?.map((item, index) => listOf([constant(index), item])) ?? null, element: listOf([number({ ...self.length, min: 0 }), self.element ?? UNDEFINED]) };
    case 'slice': {
      const limit = sliceLimit(site);
      return limit ? { ...self, items: null, length: cut({ size: self.length, causes: [] }, limit).size, maker: limit.origin === 'request' ? self.maker : null } : { ...self, items: null };
    }
    case 'find':
    case 'at':
    case 'pop':
    case 'shift':
      runEach(machine, site, self);
      return self.element ? anyOf([self.element, UNDEFINED]) : UNDEFINED;
    case 'some':
    case 'every':
    case 'includes':
      runEach(machine, site, self);
      return anyOf([constant(true), constant(false)]);
    case 'indexOf':
    case 'findIndex':
      return number({ ...UNDECIDED_COUNT, min: -1 });
    default:
      return undefined;
  }
}

/** n elements with n - 1 separators between them. */
function joinedList(list: ListValue, separator: Measure): Measure {
  const between = Math.max(0, separator.size.min);
  const whole = measureList(list, { open: 0, separator: between }, 'text');
  if (list.items && !list.maker) return whole;
  const less = (size: Quantity): Quantity => ({ ...size, min: Math.max(0, size.min - between), max: Math.max(0, size.max - between), reach: Math.max(0, size.reach - between) });
  return { size: less(whole.size), causes: whole.causes.map((cause) => (cause.maker === list.maker ? { ...cause, total: less(cause.total) } : cause)) };
}

function appended(a: ListValue, b: ListValue): ListValue {
  const items = a.items && b.items && !a.maker && !b.maker ? [...a.items, ...b.items] : null;
  const elements = [a.element, b.element].filter((element) => element !== null);
  return { kind: 'list', length: sum(a.length, b.length), element: elements.length > 0 ? anyOf(elements) : null, items, maker: a.maker ?? b.maker };
}

function reduced(machine: Machine, site: CallSite, list: ListValue): Value {
  const callback = argument(site, 0);
  const initial = argument(site, 1) ?? list.element ?? UNDEFINED;
  if (callback?.kind !== 'function') return NOT_FOLLOWED;
  let result: Value = initial;
  walk(machine, list, (element, index) => {
    result = callFunction(machine, callback, [result, element, index, list]);
  });
  if (list.items && !list.maker) return result;
  const { size, causes } = measure(result, 'text');
  const unit = { ...size, min: 0 };
  return list.maker ? asText({ size: unit, causes: [...causes, { maker: list.maker, unit, total: cutProduct(list.length, unit) }] }) : anyOf([initial, result]);
}

function cutProduct(count: Quantity, unit: Quantity): Quantity {
  return { ...unit, reach: Math.max(count.reach, 0) * Math.max(unit.reach, 0), max: Number.POSITIVE_INFINITY, origin: count.origin, factor: count.factor, trail: count.trail };
}

