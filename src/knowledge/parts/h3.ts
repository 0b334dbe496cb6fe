import type { Meaning } from '../schema.ts';

const HANDLER: Meaning = { call: { wraps: 0 } };
const TEXT: Meaning = { call: { input: 'string' } };
/** Sets the header in its second argument to the value in its third. */
const HEADER: Meaning = { call: { send: { argument: 2, as: 'text', ends: false } } };
const RECORD: Meaning = { call: { input: 'strings' } };

/** How handlers of h3 refuse. */
export const H3_ANSWERS = {
  tooManyRequests: "throw $also({ statusCode: 429, statusMessage: 'Too Many Requests' })",
  badRequest: "throw $also({ statusCode: 400, statusMessage: 'Bad Request' })",
  clientKey: "$event.node?.req.socket.remoteAddress || 'unknown'",
} as const;

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
  setHeader: HEADER,
  setResponseHeader: HEADER,
  appendHeader: HEADER,
  appendResponseHeader: HEADER,
  setCookie: HEADER,
  setResponseStatus: { call: { sets: { argument: 1 } } },
};
