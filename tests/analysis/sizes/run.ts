import { compileFunction, createContext, Script } from 'node:vm';

/** What a request brings. Headers are named without their `x-`. */
export interface SampleRequest {
  readonly query: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  /** As a parser of JSON gives it. */
  readonly body: unknown;
}

export interface Outcome {
  /** Bytes of the answer's body; those of an error page do not count. */
  readonly bytes: number;
  readonly threw: boolean;
  /** It would have taken too much memory or time: nothing is known of this request. */
  readonly gaveUp: boolean;
  /** It has asked for a longer text than Node makes. */
  readonly tooLong: boolean;
}

/** Answers one request after the other. */
export type Server = (request: SampleRequest) => Outcome;

class GaveUp extends Error {}

/** What is over the limit needs no more than this to be seen. */
const MAX_WORK = 150_000;
/** Longer texts are not flattened: their length is what they are at least. */
const MAX_FLAT = 2_000_000;
/** In UTF-16 units: what takes a longer text apart takes all memory. */
const MAX_TEXT = 5_000_000;
/** Node makes no longer ones: what asks for them throws. */
const NO_TEXT = 2 ** 29 - 24;
const TOO_LONG = /^Invalid (?:string length|count value: (?:\d|Infinity))/;

/**
 * Starts a server of one handler without a network: what a body is, is counted as Express and Node send it.
 *
 * @param notice is called where the text calls it
 * @throws SyntaxError
 */
export function serve(text: string, notice: (name: string, value: unknown) => void = () => undefined): Server {
  const code = text.replace(/^import .*$/m, '').replace(/^const app = .*$/m, '').replaceAll('/*tick*/', 'tick();');
  const work = new Work();
  const around = { notice, tick: (): void => { work.add(1); }, console: { log: (): void => undefined }, Array: guardedArray(work), Buffer: guardedBuffer(work), Uint8Array: guardedBytes(work) };
  const answer = /\basync\b/.test(code) ? later(code, around) : now(code, around);
  return (request) => {
    work.done = 0;
    const response = new Response();
    const { query, params, headers, body } = request;
    const restore = guardTexts(String.prototype);
    try {
      answer({ query, params, body, get: (name: string) => headers[name.replace(/^x-/, '')] }, response);
      return { bytes: response.bytes, threw: false, gaveUp: false, tooLong: false };
    } catch (error) {
      // A name that is not there: no program, but a mistake of whoever made it.
      if (error instanceof Error && error.name === 'ReferenceError') throw error;
      return { bytes: response.bytes, threw: true, gaveUp: error instanceof GaveUp, tooLong: error instanceof RangeError && TOO_LONG.test(error.message) };
    } finally {
      restore();
    }
  };
}

type Guarded = 'repeat' | 'padStart' | 'padEnd' | 'split';

/** A realm's `String.prototype`. */
type Texts = Readonly<Record<Guarded, (this: string, ...args: never[]) => unknown>>;

/** Gives up where one of the methods that lengthen texts would make too long a one, or one would be taken apart; gives what undoes that. */
function guardTexts(texts: Texts): () => void {
  const undo = (['repeat', 'padStart', 'padEnd', 'split'] as const satisfies readonly Guarded[]).map((name) => {
    const original = texts[name];
    const guarded = function (this: string, count: unknown, ...rest: unknown[]): unknown {
      const most = name === 'split' ? this.length : Number(count) * (name === 'repeat' ? this.length : 1);
      if (most > MAX_TEXT && most <= NO_TEXT) throw new GaveUp();
      return Reflect.apply(original, this, [count, ...rest] as never[]);
    };
    Object.defineProperty(texts, name, { value: guarded, configurable: true, writable: true });
    return () => {
      Object.defineProperty(texts, name, { value: original, configurable: true, writable: true });
    };
  });
  return () => {
    for (const each of undo) each();
  };
}

function now(code: string, around: object): Handler {
  let handler: Handler | undefined;
  const app = { get: (_path: string, given: Handler) => (handler = given) };
  const program = compileFunction(code, ['app', ...Object.keys(around)]) as (...args: unknown[]) => void;
  program(app, ...(Object.values(around) as unknown[]));
  if (!handler) throw new SyntaxError('no handler');
  return handler;
}

/** What a program with `await` has done when nothing is left to wait for: in a context that runs its own queue. */
function later(code: string, around: object): Handler {
  const run: { answer?: () => unknown; start?: (ended: Ended, ...args: unknown[]) => Handler } = {};
  const context = createContext({ run }, { microtaskMode: 'afterEvaluate' });
  guardTexts(new Script('String.prototype').runInContext(context) as Texts);
  const parameters = ['ended', ...Object.keys(around)].join(', ');
  const whole = `run.start = function (${parameters}) { let handler; const app = { get: (path, given) => { handler = given; } };\n${code}\nreturn async (req, res) => { try { await handler(req, res); ended.done = true; } catch (error) { ended.error = error; } }; };`;
  new Script(whole).runInContext(context);
  const ended: Ended = {};
  const handler = run.start?.(ended, ...(Object.values(around) as unknown[]));
  const go = new Script('run.answer()');
  return (request, response) => {
    ended.done = false;
    ended.error = undefined;
    run.answer = () => handler?.(request, response);
    go.runInContext(context);
    // Errors of the context are none of this one's.
    const { done, error } = resultOf(ended);
    if (error !== undefined) throw error instanceof GaveUp ? error : Object.assign(new Error('the handler threw'), { name: nameOf(error) });
    if (done !== true) throw new GaveUp();
  };
}

interface Ended {
  done?: boolean;
  error?: unknown;
}

/** What the other context has written. */
function resultOf(ended: Ended): Ended {
  return { ...ended };
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : 'Error';
}

type Handler = (request: unknown, response: Response) => unknown;

/** Rounds and elements of one run. */
class Work {
  done = 0;

  /** `amount`: a number; text is no length for the calls that this is asked of, or turns out to be none. */
  add(amount: unknown, most = MAX_WORK): void {
    this.done += typeof amount === 'number' ? amount || 0 : 0;
    if (this.done > most) throw new GaveUp();
  }
}

function guardedArray(work: Work): unknown {
  return new Proxy(Array, {
    apply: (target, self, args: unknown[]) => (work.add(args[0]), Reflect.apply(target, self, args) as unknown),
    construct: (target, args: unknown[]) => (work.add(args[0]), Reflect.construct(target, args)),
    get: (target, name) => (name === 'from' ? (source: { length: unknown }, ...rest: []) => (work.add(Number(source.length)), target.from(source as ArrayLike<unknown>, ...rest)) : (Reflect.get(target, name) as unknown)),
  });
}

function guardedBuffer(work: Work): unknown {
  return new Proxy(Buffer, {
    get: (target, name) => (name === 'alloc' ? (size: number, ...rest: []) => (work.add(size, MAX_FLAT), target.alloc(size, ...rest)) : (Reflect.get(target, name) as unknown)),
  });
}

function guardedBytes(work: Work): unknown {
  return new Proxy(Uint8Array, {
    construct: (target, args: [number]) => (work.add(args[0], MAX_FLAT), Reflect.construct(target, args) as object),
  });
}

/** Counts what Express 5 and `node:http` would send. */
class Response {
  bytes = 0;
  #ended = false;

  status(): this {
    return this;
  }

  sendStatus(code: number): this {
    return this.send(code === 400 ? 'Bad Request' : '');
  }

  send(body?: unknown): this {
    if (typeof body === 'string') return this.#finish(byteLength(body));
    if (ArrayBuffer.isView(body)) return this.#finish(body.byteLength);
    if (body === undefined || body === null) return this.#finish(0);
    return this.json(body);
  }

  json(body: unknown): this {
    const text = JSON.stringify(body) as string | undefined;
    return this.#finish(text === undefined ? 0 : byteLength(text));
  }

  write(chunk: unknown): boolean {
    if (this.#ended) throw new Error('write after end');
    this.bytes += chunkLength(chunk);
    return true;
  }

  end(chunk?: unknown): this {
    if (chunk !== undefined && chunk !== null) this.bytes += chunkLength(chunk);
    this.#ended = true;
    return this;
  }

  #finish(bytes: number): this {
    if (this.#ended) throw new Error('Cannot set headers after they are sent to the client');
    this.#ended = true;
    this.bytes += bytes;
    return this;
  }
}

function chunkLength(chunk: unknown): number {
  if (typeof chunk === 'string') return byteLength(chunk);
  if (ArrayBuffer.isView(chunk)) return chunk.byteLength;
  throw new TypeError('a chunk is a string or bytes');
}

function byteLength(text: string): number {
  return text.length > MAX_FLAT ? text.length : Buffer.byteLength(text);
}
