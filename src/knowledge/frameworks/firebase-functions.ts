import { defineFramework, type Meaning } from '../schema.ts';

/** `req` and `res` are those of Express. Source: https://firebase.google.com/docs/functions/http-events */
const REQUEST: Meaning = { handler: { parameters: ['express:request', 'express:response'] } };
const CALL: Meaning = { handler: { parameters: ['call'] } };
const CALL_1: Meaning = { handler: { parameters: ['input:json', 'context'] } };

export default defineFramework({
  id: 'firebase-functions',
  name: 'Firebase Functions',
  docs: 'https://firebase.google.com/docs/functions/http-events',
  packages: ['firebase-functions', 'firebase-functions/v1', 'firebase-functions/v2', 'firebase-functions/https', 'firebase-functions/v2/https', 'firebase-functions/v1/https', '@google-cloud/functions-framework'],
  bodyLimit: null,
  exports: {
    onRequest: REQUEST,
    onCall: CALL,
    'https.onRequest': REQUEST,
    'https.onCall': CALL_1,
    'firebase-functions/v2:https.onCall': CALL,
    'firebase-functions/v1/https:onCall': CALL_1,
    http: REQUEST,
  },
  objects: {
    call: { role: 'request', others: 'unknown', members: { data: { does: 'input', shape: 'json' }, rawRequest: { does: 'object', object: 'express:request' }, auth: { does: 'object', object: 'context' } } },
    context: { role: 'other', others: 'unknown', members: { rawRequest: { does: 'object', object: 'express:request' } } },
  },
  returns: { as: 'json' },
  rejection: 'forwarded',
});
