// sample: @arcjet/node: live, dry, undecided and ignored
import arcjet, { fixedWindow, shield, slidingWindow, tokenBucket } from '@arcjet/node';
import express from 'express';

const app = express();
const key = process.env.ARCJET_KEY;

const live = arcjet({ key, rules: [shield({ mode: 'LIVE' }), slidingWindow({ mode: 'LIVE', interval: 60, max: 10 })] });
const bucket = arcjet({ key, rules: [tokenBucket({ mode: 'LIVE', refillRate: 10, interval: 60, capacity: 10 })] });
const dry = arcjet({ key, rules: [slidingWindow({ mode: 'DRY_RUN', interval: 60, max: 10 })] });
const modeless = arcjet({ key, rules: [fixedWindow({ window: '60s', max: 10 })] });
const bare = arcjet({ key, rules: [] });
const added = bare.withRule(fixedWindow({ mode: 'LIVE', window: '60s', max: 10 }));
const addedDry = bare.withRule(fixedWindow({ mode: 'DRY_RUN', window: '60s', max: 10 }));

app.get('/live', async (req, res) => { // handler: GET /live guarded handler
  const decision = await live.protect(req);
  if (decision.isDenied()) {
    return res.status(429).json({ error: 'Too Many Requests' });
  }
  res.send('ok');
});

app.get('/bucket', async (req, res) => { // handler: GET /bucket guarded handler
  const decision = await bucket.protect(req, { requested: 1 });
  if (decision.conclusion === 'DENY') return res.sendStatus(429);
  res.send('ok');
});

app.get('/added', async (req, res) => { // handler: GET /added guarded handler
  const decision = await added.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('ok');
});

app.get('/dry', async (req, res) => { // handler: GET /dry unguarded ; near-miss: switched-off
  const decision = await dry.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('ok');
});

app.get('/modeless', async (req, res) => { // handler: GET /modeless unguarded ; near-miss: switched-off
  const decision = await modeless.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('ok');
});

app.get('/added-dry', async (req, res) => { // handler: GET /added-dry unguarded ; near-miss: switched-off
  const decision = await addedDry.protect(req);
  if (decision.isDenied()) return res.sendStatus(429);
  res.send('ok');
});

app.get('/ignored', async (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  await live.protect(req);
  res.send('ok');
});

app.get('/errored', async (req, res) => { // handler: GET /errored unguarded ; near-miss: unchecked
  const decision = await live.protect(req);
  if (decision.isErrored()) return res.sendStatus(503);
  res.send('ok');
});

app.listen(3000);
