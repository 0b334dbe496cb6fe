import type { ArgumentPlace, Meaning, Member, ObjectRow } from '../schema.ts';

/** What the Fetch standard says of requests and responses, wherever a framework hands them on. Source: https://fetch.spec.whatwg.org/ */

/** The methods that read a body, apart from `bytes`, which is younger. */
export const FETCH_BODY: Readonly<Record<string, Member>> = {
  json: { does: 'input', shape: 'json', call: true },
  text: { does: 'input', shape: 'string', call: true },
  formData: { does: 'input', shape: 'strings', call: true },
  arrayBuffer: { does: 'input', shape: 'bytes', call: true },
  blob: { does: 'input', shape: 'bytes', call: true },
};

/** The headers in what stands behind the body. */
const INIT: readonly ArgumentPlace[] = [{ argument: 1, property: 'headers' }];

/** `new Response(body, { status })`, or of a class that extends it. It gives the row's `answer`. */
export const NEW_RESPONSE: Meaning = { construct: { send: { argument: 0, as: 'auto', ends: true, status: { argument: 1, property: 'status' }, headers: INIT, gives: 'answer' } } };

/** `Response.json(value, { status })`. */
export const JSON_RESPONSE: Meaning = { call: { send: { argument: 0, as: 'json', ends: true, status: { argument: 1, property: 'status' }, headers: INIT, gives: 'answer' } } };

/** A response that is complete when it is made. */
export const ANSWER: ObjectRow = { role: 'answer', others: 'unknown', members: {} };

/** How a handler refuses that returns a response. */
export const FETCH_ANSWERS = {
  tooManyRequests: "return new Response('Too Many Requests', { status: 429 })",
  badRequest: "return new Response('Bad Request', { status: 400 })",
} as const;
