// sample: Bottleneck queues calls and refuses none, unless its queue and its reservoir are bounded; one bucket for everybody
import Bottleneck from 'bottleneck';
import express from 'express';

const app = express();
const slow = new Bottleneck({ maxConcurrent: 1, minTime: 200 });
const drained = new Bottleneck({ reservoir: 10, reservoirRefreshAmount: 10, reservoirRefreshInterval: 60_000 });
// Calls that are only spaced out leave the queue at once, so that it is never full.
const spaced = new Bottleneck({ minTime: 50, highWater: 5, strategy: Bottleneck.strategy.OVERFLOW });
const refusing = new Bottleneck({ reservoir: 10, reservoirRefreshAmount: 10, reservoirRefreshInterval: 60_000, highWater: 0, strategy: Bottleneck.strategy.OVERFLOW });
const leaking = new Bottleneck({ reservoir: 10, reservoirRefreshAmount: 10, reservoirRefreshInterval: 60_000, highWater: 0 });

app.get('/slow', async (req, res) => { // handler: GET /slow unguarded ; near-miss: switched-off
  await slow.schedule(() => fetch('https://upstream.example'));
  res.send('slow');
});

app.get('/drained', async (req, res) => { // handler: GET /drained unguarded ; near-miss: switched-off
  await drained.schedule(async () => {
    res.send('drained');
  });
});

app.get('/spaced', async (req, res) => { // handler: GET /spaced unguarded ; near-miss: switched-off
  try {
    await spaced.schedule(() => fetch('https://upstream.example'));
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('spaced');
});

app.get('/refusing', async (req, res) => { // handler: GET /refusing guarded handler
  try {
    await refusing.schedule(() => fetch('https://upstream.example'));
  } catch {
    res.status(429).send('Too Many Requests');
    return;
  }
  res.send('refusing');
});

app.get('/inside', async (req, res) => { // handler: GET /inside guarded handler
  try {
    await leaking.schedule(async () => {
      res.send('x'.repeat(req.query.size)); // amplifies: request
    });
  } catch {
    res.status(429).send('Too Many Requests');
  }
});

app.get('/options', async (req, res) => { // handler: GET /options guarded handler
  await leaking.schedule({ priority: 1 }, () => fetch('https://upstream.example'));
  res.send('options');
});

app.get('/ignored', (req, res) => { // handler: GET /ignored unguarded ; near-miss: unchecked
  refusing.schedule(() => fetch('https://upstream.example')).catch(() => {});
  res.send('ignored');
});

app.get('/counted', (req, res) => { // handler: GET /counted unguarded
  res.json({ queued: refusing.counts(), running: refusing.empty() });
});

app.listen(3000);
