import { defineFramework, type Meaning, type Member } from '../schema.ts';

const LISTED: Member = { does: 'input', shape: 'strings' };

const MADE: Meaning = { construct: { send: { argument: 0, as: 'auto', ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } };

/** The classes of the Fetch standard, which are global where servers answer with them. */
export default defineFramework({
  id: 'fetch',
  name: 'Fetch API',
  docs: 'https://fetch.spec.whatwg.org/#response-class',
  packages: [],
  bodyLimit: null,
  exports: {},
  globals: {
    Response: MADE,
    'Response.json': { call: { send: { argument: 0, as: 'json', ends: true, status: { argument: 1, property: 'status' }, gives: 'answer' } } },
    ReadableStream: { construct: { runs: 0, fields: ['start', 'pull'], with: ['controller'] } },
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
        json: { does: 'input', shape: 'json', call: true },
        text: { does: 'input', shape: 'string', call: true },
        formData: { does: 'input', shape: 'strings', call: true },
        arrayBuffer: { does: 'input', shape: 'bytes', call: true },
        bytes: { does: 'input', shape: 'bytes', call: true },
        blob: { does: 'input', shape: 'bytes', call: true },
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
    answer: { role: 'answer', others: 'unknown', members: {} },
  },
  returns: { as: 'auto' },
  answers: {
    tooManyRequests: "return new Response('Too Many Requests', { status: 429 })",
    badRequest: "return new Response('Bad Request', { status: 400 })",
    clientKey: "$request.headers.get('x-forwarded-for') ?? 'unknown'",
  },
});
