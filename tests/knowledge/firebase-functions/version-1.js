// sample: the namespace of version 1
import * as functions from 'firebase-functions/v1';

export const time = functions.https.onRequest((req, res) => { // handler: callback unguarded
  res.send(new Date().toISOString());
});

export const padding = functions.https.onRequest((req, res) => { // handler: callback unguarded
  res.end('-'.repeat(Number(req.query.width))); // amplifies: request
});

export const sum = functions.https.onCall((data) => { // handler: callback unguarded
  return { sum: data.a + data.b };
});

export const stars = functions.https.onCall((data, context) => { // handler: callback unguarded
  return '*'.repeat(Number(context.rawRequest.query.count)); // amplifies: request
});
