import { defineFramework, type Meaning } from '../schema.ts';

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
    'Response.redirect': { call: { send: { argument: 0, as: 'text', ends: true, status: { argument: 1 }, gives: 'answer' } } },
  },
  objects: {
    request: {
      role: 'request',
      others: 'unknown',
      members: {
        url: { does: 'input', shape: 'string' },
        headers: { does: 'input', shape: 'strings' },
        json: { does: 'input', shape: 'json', call: true },
        text: { does: 'input', shape: 'string', call: true },
        formData: { does: 'input', shape: 'strings', call: true },
        arrayBuffer: { does: 'input', shape: 'bytes', call: true },
        bytes: { does: 'input', shape: 'bytes', call: true },
        blob: { does: 'input', shape: 'bytes', call: true },
        body: { does: 'input', shape: 'bytes' },
      },
    },
    answer: { role: 'answer', others: 'unknown', members: {} },
  },
  returns: { as: 'auto' },
});
