// sample: where and how a function of version 1 runs, ahead of what it answers; flows of Genkit
const functions = require('firebase-functions/v1');
const { onCallGenkit } = require('firebase-functions/https');
const { RateLimiterMemory } = require('rate-limiter-flexible');
const { genkit } = require('genkit');

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });
const europe = functions.region('europe-west1');

exports.a = functions.runWith({ secrets: ['key'] }).https.onRequest((req, res) => { // handler: callback unguarded
  res.send('x'.repeat(Number(req.query.size))); // amplifies: request
});
exports.b = europe.https.onCall((data, context) => 'x'.repeat(data.size)); // handler: callback unguarded ; amplifies: request
exports.c = functions.region('us-central1').runWith({ memory: '1GB' }).https.onCall(() => ({ ok: true })); // handler: callback unguarded
exports.d = functions.runWith({ memory: '1GB' }).region('us-central1').https.onRequest(async (req, res) => { // handler: callback guarded handler
  try {
    await limiter.consume(req.ip);
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('d');
});

// What other events start is no handler.
exports.e = europe.firestore.document('orders/{id}').onCreate((snapshot) => console.log('x'.repeat(1_000_000), snapshot.id));
exports.f = functions.runWith({ timeoutSeconds: 60 }).pubsub.schedule('every 24 hours').onRun(() => null);

const ai = genkit({ plugins: [] });
const joke = ai.defineFlow({ name: 'joke' }, async (subject) => subject);
exports.g = onCallGenkit({ secrets: ['key'] }, joke); // handler: callback unknown
