import type { Meaning } from '../schema.ts';

const HANDLER: Meaning = { call: { wraps: 0 } };
const TEXT: Meaning = { call: { input: 'string' } };
const RECORD: Meaning = { call: { input: 'strings' } };

/** What h3 exports, and Nitro and Nuxt import for every file of their servers. */
export const H3_FUNCTIONS: Readonly<Record<string, Meaning>> = {
  defineHandler: HANDLER,
  defineEventHandler: HANDLER,
  eventHandler: HANDLER,
  defineMiddleware: HANDLER,
  getQuery: RECORD,
  getRouterParams: RECORD,
  getHeaders: RECORD,
  getRequestHeaders: RECORD,
  parseCookies: RECORD,
  readFormData: RECORD,
  getRouterParam: TEXT,
  getHeader: TEXT,
  getRequestHeader: TEXT,
  getCookie: TEXT,
  readRawBody: TEXT,
  readBody: { call: { input: 'json' } },
  readValidatedBody: { call: { input: 'json', checked: 1 } },
  setResponseStatus: { call: { sets: { argument: 1 } } },
};
