// sample: HTTPS functions and callables of version 2 without and with a limiter, beside triggers that are no handlers
import { onDocumentCreated } from 'firebase-functions/v2/firestore';
import { HttpsError, onCall, onRequest } from 'firebase-functions/v2/https';
import { onSchedule } from 'firebase-functions/v2/scheduler';
import { RateLimiterMemory } from 'rate-limiter-flexible';

const limiter = new RateLimiterMemory({ points: 10, duration: 60 });

export const hello = onRequest((req, res) => { // handler: callback unguarded
  res.send('hello');
});

export const noise = onRequest({ region: 'europe-west1' }, (req, res) => { // handler: callback unguarded
  res.status(200).send('x'.repeat(Number(req.query['n']))); // amplifies: request
});

export const quiet = onRequest((req, res) => { // handler: callback unguarded
  res.json({ text: 'x'.repeat(Math.min(Number(req.query['n']) || 0, 100)) });
});

export const rows = onCall((request) => { // handler: callback unguarded
  return Array.from({ length: request.data.count }, (_, row) => row); // amplifies: request
});

export const limited = onRequest(async (req, res) => { // handler: callback guarded handler
  try {
    await limiter.consume(req.ip ?? 'unknown');
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('hello');
});

export const limitedCall = onCall(async (request) => { // handler: callback guarded handler
  try {
    await limiter.consume(request.rawRequest.ip ?? 'unknown');
  } catch {
    throw new HttpsError('resource-exhausted', 'Too Many Requests');
  }
  return { ok: true };
});

export const created = onDocumentCreated('orders/{id}', (event) => {
  console.log('-'.repeat(1_000_000), event.params.id);
});

export const nightly = onSchedule('every 24 hours', async () => {
  console.log('night');
});

export const stars = onCall((request) => { // handler: callback unguarded
  return '*'.repeat(Number(request.rawRequest.get('x-count'))); // amplifies: request
});
