// sample: functions of Firebase under the other names of its modules
import { onCall as callable, onRequest } from 'firebase-functions/https';
import { onCall as callableOne, onRequest as requestOne } from 'firebase-functions/v1/https';
import { https } from 'firebase-functions/v2';
import * as functions from 'firebase-functions';

export const a = onRequest({ cors: true }, (req, res) => { // handler: callback unguarded
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});

export const b = callable(({ data, auth }) => 'x'.repeat(data.size)); // handler: callback unguarded ; amplifies: request
export const c = callableOne((data, context) => 'x'.repeat(data.size)); // handler: callback unguarded ; amplifies: request
export const d = requestOne((req, res) => void res.send('d')); // handler: callback unguarded
export const e = https.onCall((call) => ({ text: '-'.repeat(call.data.width) })); // handler: callback unguarded ; amplifies: request
export const f = functions.https.onCall((data) => 'x'.repeat(data.size)); // handler: callback unguarded ; amplifies: request
