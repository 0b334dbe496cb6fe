import type { Attack } from '../../scripts/live/requests.ts';

/** A small server that one request can hurt, and how. */
export interface ServerCase {
  readonly name: string;
  /** The file's name decides the module system and the language. */
  readonly file: 'server.mjs' | 'server.cjs' | 'server.mts';
  readonly code: string;
  /** Other files of its folder, by name. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Dependencies of its package.json. */
  readonly packages: readonly string[];
  /** The installed package that `express` resolves to. */
  readonly express?: 'express4';
  /** How the number `n` gets into the request. */
  readonly send: (value: string) => Attack;
  /** A value of `n` that makes a response over the limit. Default: 200000. */
  readonly large?: string;
  /** Ten values of `n` that a client may think of. Default: `hostileText`. */
  readonly hostile?: readonly string[];
  /** The rules that report. Default: both. */
  readonly reports?: readonly ('size' | 'rate')[];
}

/** As text: in a query string or path. The first stands for an absent value. */
export const hostileText = ['', '-1', 'Infinity', 'NaN', 'abc', '1e9', '2.5', '1&n=2', '99999999', '1e9&n=1e9'] as const;

/** As the JSON of a body's `n`. */
export const hostileJson = ['null', '-1', '1e999', '"abc"', '1e9', '2.5', '[1,2]', '{"length":1e9}', 'true', '"1e9"'] as const;

export const query = (path: string) => (value: string): Attack => ({ method: 'GET', path: value === '' ? path : `${path}?n=${value}` });
export const body = (path: string) => (value: string): Attack => ({ method: 'POST', path, json: `{"n":${value}}` });
export const fixed = (path: string) => (): Attack => ({ method: 'GET', path });
