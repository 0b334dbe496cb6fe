import { type CallbackShape, defineFramework, type Meaning } from '../schema.ts';

/** `req` and `res` are those of Express. Source: https://firebase.google.com/docs/functions/http-events */
const REQUESTED: CallbackShape = { parameters: ['express:request', 'express:response'] };
const CALLED_1: CallbackShape = { parameters: ['input:json', 'context'] };
const REQUEST: Meaning = { handler: REQUESTED };
const CALL: Meaning = { handler: { parameters: ['call'] } };
const CALL_1: Meaning = { handler: CALLED_1 };
// Version 1 says where and how a function runs ahead of what it answers.
const BUILDER: Meaning = { call: { object: 'builder' } };

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
    // A flow of Genkit, which is given what the client sends.
    onCallGenkit: { handler: { parameters: ['input:json', 'context'] } },
    runWith: BUILDER,
    region: BUILDER,
  },
  objects: {
    builder: { role: 'other', others: 'unknown', members: { runWith: { does: 'chain' }, region: { does: 'chain' }, https: { does: 'object', object: 'https' } } },
    https: { role: 'other', others: 'unknown', members: { onRequest: { does: 'callback', handlers: [REQUESTED] }, onCall: { does: 'callback', handlers: [CALLED_1] } } },
    call: { role: 'request', others: 'unknown', members: { data: { does: 'input', shape: 'json' }, rawRequest: { does: 'object', object: 'express:request' }, auth: { does: 'object', object: 'context' } } },
    context: { role: 'other', others: 'unknown', members: { rawRequest: { does: 'object', object: 'express:request' } } },
  },
  returns: { as: 'json' },
  rejection: 'forwarded',
});
