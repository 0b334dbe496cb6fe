import { ANSWER, FETCH_ANSWERS, FETCH_BODY, JSON_RESPONSE, NEW_RESPONSE } from '../parts/fetch.ts';
import { defineFramework, type Member } from '../schema.ts';

const LISTED: Member = { does: 'input', shape: 'strings' };

/** The classes of the Fetch standard, which are global where servers answer with them. */
export default defineFramework({
  id: 'fetch',
  name: 'Fetch API',
  docs: 'https://fetch.spec.whatwg.org/#response-class',
  packages: [],
  bodyLimit: null,
  exports: {},
  globals: {
    Response: NEW_RESPONSE,
    'Response.json': JSON_RESPONSE,
    ReadableStream: { construct: { runs: 0, fields: ['start'], again: ['pull'], with: ['controller'] } },
    'Response.redirect': { call: { send: { argument: 0, as: 'text', ends: true, status: { argument: 1 }, gives: 'answer' } } },
  },
  objects: {
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string', path: 'url' },
        nextUrl: { does: 'object', object: 'url' },
        cookies: LISTED,
        params: LISTED,
        clone: { does: 'chain' },
        headers: LISTED,
        ...FETCH_BODY,
        bytes: { does: 'input', shape: 'bytes', call: true },
        body: { does: 'input', shape: 'bytes' },
      },
    },
    url: {
      role: 'other',
      others: 'unknown',
      members: {
        pathname: { does: 'input', shape: 'string', path: 'path' },
        href: { does: 'input', shape: 'string', path: 'url' },
        search: { does: 'input', shape: 'string' },
        searchParams: LISTED,
        hash: { does: 'input', shape: 'string' },
      },
    },
    controller: { role: 'other', others: 'unknown', members: { enqueue: { does: 'send', argument: 0, as: 'auto', ends: false, chain: false } } },
    answer: ANSWER,
  },
  returns: { as: 'auto' },
  answers: {
    ...FETCH_ANSWERS,
    clientKey: "$request.headers.get('x-forwarded-for') ?? 'unknown'",
    chosen: true,
  },
});
